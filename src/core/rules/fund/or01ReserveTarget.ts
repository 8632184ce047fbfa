import { reason } from '../../findings/reasons';
import type { InputTable } from '../../model/inputTables';
import type { ReserveYear } from '../../model/portfolio';
import type { FundYear } from '../../schedules/fund';
import { computeFund } from '../../schedules/fund';
import { FUND_GOAL_RULE_SETS, fundGoal } from '../../schedules/fundGoal';
import type { InvestmentSchedules } from '../../schedules/investmentSchedules';
import type { PortfolioContext } from '../../schedules/portfolioContext';
import type { Sentence } from '../../text/sentence';
import { percentage, say } from '../../text/sentence';
import { joined } from '../../values/joined';
import { Money } from '../../values/money';
import type { Share } from '../../values/share';
import { ratio, shareOf } from '../../values/share';
import { leftOutRows, whyLeftOut, whyUnavailable } from '../../schedules/leftOut';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { PortfolioRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

export const reserveTarget: PortfolioRule = {
  id: 'OR-01',
  severity: 'info',
  title: 'Minst två procent av kommunens budget är avsatta',
  source: orebro(
    '5',
    'Den politiska ambitionen är att motsvarande två procent av kommunens totala budget ska finnas avsatta för genomförandet av tidiga insatser genom sociala investeringar.',
  ),
  ...OREBRO_2016,
  ruleSets: FUND_GOAL_RULE_SETS,
  reading:
    'Avsatt är fondens utgående belopp för året, det som tabellen FondUt delar med kommunens budget. Bedöms för varje år med en budget till och med innevarande år, efter den andel som gäller vid årets slut; har satsningarna olika regelverk räknas den högsta andelen. Har inget av åren en budget går regeln inte att kontrollera.',
  remedy: 'Tillför medel till reservationen, eller rätta det ingående beloppet och budgeten i Reservation.',
  reads: ['Reservation'],
  consults: [
    'Parter',
    'Budget',
    'Effekter',
    'Aterforingsplan',
    'EffektUtfall',
    'Fakturor',
    'Huvudbok',
    'Utbetalningar',
    'Andringar',
  ],
  parameters: ['fond.målandel'],
  isAboutPortfolio: true,

  check(context, schedules) {
    const { reserve } = context.portfolio;
    const begun = reserve.filter(({ year }) => year <= context.facts.today.year);
    const judged = begun.flatMap(budgetedYear);
    const unknown = whyMovesUnknown(schedules, context);
    if (unknown) return [couldNotCheck(unknown)];
    if (begun.length === 0) return NOT_APPLICABLE;
    if (judged.length === 0) return [couldNotCheck(say`kommunens budget saknas i tabellen Reservation`)];
    const fund = computeFund(reserve, schedules);
    return judged.flatMap((year) => {
      const own = fund.find(({ year: known }) => known === year.row.year);
      return verdictsOn(year, own, fundGoal(year.row.year, schedules, context));
    });
  },
};

interface BudgetedYear {
  readonly row: ReserveYear;
  readonly budget: Money;
}

function budgetedYear(row: ReserveYear): BudgetedYear[] {
  const { municipalBudget: budget } = row;
  return budget === undefined ? [] : [{ row, budget }];
}

function verdictsOn({ row, budget }: BudgetedYear, fund: FundYear | undefined, goal: Share): Verdict[] {
  if (fund === undefined) return [couldNotCheck(say`ingående reservation saknas för ${row.year}`)];
  const reached = budget.isPositive() ? ratio(fund.closing, budget) : undefined;
  if (reached === undefined)
    return [couldNotCheck(say`kommunens budget för ${row.year} är inte mer än noll`)];
  const { closing } = fund;
  const least = wholeOreUp(goal, budget);
  if (!closing.isLessThan(least)) return [];
  const missing = least.minus(closing);
  return [
    breach({
      place: row.at,
      message: say`Reservationen är ${closing} vid slutet av ${row.year}. Ambitionen är ${percentage(goal)} av kommunens budget, ${least}; det saknas ${missing}.`,
      actual: closing,
      limit: least,
      why: {
        inputs: [
          reason(say`Ingående ${row.year}`, fund.opening, row.at),
          reason(say`Tillfört ${row.year}`, fund.added, row.at),
          reason(say`Utbetalt ${row.year}`, fund.paidOut),
          reason(say`Återfört ${row.year}`, fund.repaid),
          reason(say`Kommunens budget ${row.year}`, budget, row.at),
        ],
        steps: [
          say`${fund.opening} + ${fund.added} − ${fund.paidOut} + ${fund.repaid} = ${closing}`,
          say`${percentage(goal)} × ${budget} = ${least}`,
          say`${closing} är ${missing} mindre än ${least}`,
        ],
      },
    }),
  ];
}

/** The smallest amount in whole öre that is the share, or more, of the whole. */
function wholeOreUp(part: Share, whole: Money): Money {
  return Money.fromDecimal(shareOf(part, whole).times(100).ceil().dividedBy(100));
}

/** Why the fund is not known to the krona. */
function whyMovesUnknown(
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Sentence | undefined {
  const moves: readonly InputTable[] = reserveTarget.consults ?? [];
  const [row] = [
    ...context.facts.tables.Reservation.leftOut,
    ...joined(schedules.map(({ investment }) => leftOutRows(moves, investment, context))),
  ];
  return row ? whyLeftOut(row) : whyLedgerIsNobodys(schedules, context);
}

/** Without a ledger nothing has been paid by it; a ledger whose RENs are nobody's may have been paid in full. */
function whyLedgerIsNobodys(
  schedules: readonly InvestmentSchedules[],
  context: PortfolioContext,
): Sentence | undefined {
  if (context.facts.tables.Huvudbok.unavailable !== undefined) return undefined;
  for (const { investment } of schedules) {
    const why = whyUnavailable('Huvudbok', investment, context.facts);
    if (why !== undefined) return why;
  }
  return undefined;
}

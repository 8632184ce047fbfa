import { amountReasons, reason } from '../../findings/reasons';
import { OreSum } from '../../ledger/oreSum';
import type { LedgerRow, YearAmount } from '../../model/portfolio';
import { inRows } from '../../text/counts';
import { say } from '../../text/sentence';
import { CalendarDate } from '../../values/calendarDate';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';

export const yearsSplitIsShown: InvestmentRule = {
  id: 'OR-40',
  severity: 'info',
  title: 'Fördelningen mellan åren är fri: årets avvikelse från budget visas',
  source: orebro('10', 'fördelningen mellan åren är dock upp till varje enskild satsning att besluta över.'),
  ...OREBRO_2016,
  reading:
    'För varje kalenderår som är slut: årets kostnader i huvudboken, efter bokföringsdatum, mot årets budget med utvärderingen inräknad. Skiljer de mer än en krona visas båda. Det är aldrig ett brott.',
  remedy: 'Inget behöver rättas; se till att det som är kvar av det beviljade räcker för de år som återstår.',
  reads: ['Budget', 'Huvudbok'],
  parameters: [],

  check(subject) {
    const years = yearsOf(subject);
    if (years.length === 0) return NOT_APPLICABLE;
    return years.flatMap((year) => checkYear(year, subject));
  },
};

interface Year {
  readonly year: number;
  readonly budget: readonly YearAmount[];
  readonly costs: YearCosts;
}

/** What the ledger has of one calendar year. */
interface YearCosts {
  readonly first: LedgerRow | undefined;
  readonly rows: number;
  readonly sum: Money;
}

const NOTHING: YearCosts = { first: undefined, rows: 0, sum: Money.zero };

/** @param rows by date */
function costsByYear(rows: readonly LedgerRow[]): ReadonlyMap<number, YearCosts> {
  const years = new Map<number, { readonly first: LedgerRow; rows: number; readonly sum: OreSum }>();
  for (const row of rows) {
    const own = years.get(row.date.year) ?? { first: row, rows: 0, sum: new OreSum() };
    if (own.rows === 0) years.set(row.date.year, own);
    own.rows += 1;
    own.sum.add(row.ore);
  }
  return new Map([...years].map(([year, { sum, ...own }]) => [year, { ...own, sum: sum.total() }]));
}

/** The calendar years that have ended and have a budget or a cost, in order. */
function yearsOf({ investment, schedules, facts }: RuleSubject): readonly Year[] {
  const budget = investment.budget.flatMap(({ years }) => years);
  const costs = costsByYear(schedules.consumption.rows);
  const years = new Set([...budget.map(({ year }) => year), ...costs.keys()]);
  return [...years]
    .filter((year) => !CalendarDate.lastOfMonth(year, 12).isAfter(facts.today))
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      budget: budget.filter((amount) => amount.year === year),
      costs: costs.get(year) ?? NOTHING,
    }));
}

function checkYear({ year, budget, costs }: Year, { investment }: RuleSubject): Verdict[] {
  const planned = Money.sum(budget.map(({ amount }) => amount));
  const consumed = costs.sum;
  if (consumed.isWithin(Money.oneKrona, planned)) return [];
  const difference = consumed.minus(planned);
  return [
    breach({
      place: budget[0]?.at ?? investment.at,
      message: say`${investment.id} förbrukade ${consumed} under ${year} mot budgeterade ${planned}, ${difference.abs()} ${difference.isPositive() ? say`mer` : say`mindre`}. Fördelningen mellan åren är fri så länge det beviljade räcker.`,
      actual: consumed,
      limit: planned,
      why: {
        inputs: [
          ...amountReasons(say`Budget ${year}`, budget),
          reason(say`Förbrukat ${year}, ${inRows(costs.rows)} i Huvudbok`, consumed, costs.first?.amountAt),
        ],
        steps: [
          say`Budget ${year}: ${planned}`,
          say`Förbrukat ${year}: ${consumed}`,
          say`${consumed} − ${planned} = ${difference}`,
        ],
      },
    }),
  ];
}

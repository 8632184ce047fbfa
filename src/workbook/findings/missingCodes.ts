import type { ParameterName } from '../../core/parameters/definitions';
import type { ParameterTable } from '../../core/parameters/parameterTable';
import type { Finding } from '../../core/findings/finding';
import type { PortfolioResult } from '../../core/results/portfolioResult';
import { remembered } from '../../core/reuse/remembered';
import type { MissingCode } from '../../core/schedules/accounting';
import type { Consumption } from '../../core/schedules/consumption';
import { areRensKnown } from '../../core/schedules/leftOut';
import type { ProjectNumbers } from '../../core/schedules/projectNumbers';
import { say } from '../../core/text/sentence';
import { inputIssue } from '../reading/inputIssues';

type StrangeRen = Extract<MissingCode, { kind: 'stranger' }>;

/** Codes that the accounts need and the workbook does not have: a warning, never a guess (sum 7). */
export function missingCodeFindings(result: PortfolioResult): Finding[] {
  const { parameters } = result.context.portfolio;
  const missing: MissingCode[] = [...result.accounting.missing];
  if (needsProjectNumber(result)) {
    missing.push({ kind: 'parameter', name: 'projektnummer' });
  }
  return missing.flatMap((code) => {
    if (code.kind === 'parameter') return missingParameter(code.name, parameters);
    if (code.kind === 'stranger') return strangeRen(code, result);
    const { party, investment, field } = code;
    const place = (field === 'REN' ? party.payingRen.at : party.counterparty.at) ?? party.at;
    const message = say`${field} saknas för ${party.id} i ${investment}. Konteringen lämnar den koden tom tills den är ifylld.`;
    return { ...inputIssue('IN-12', message, { place, investment }), party: party.id };
  });
}

/** Nothing while a REN of the investment's is unknown, which is told of at its own cell: the payout may be to that. */
function strangeRen(
  { investment: id, ren }: StrangeRen,
  { investments, context }: PortfolioResult,
): Finding[] {
  const investment = investments.find((own) => own.investment.id === id)?.investment;
  if (investment === undefined || !areRensKnown(investment, context)) return [];
  const payout = investment.payoutsMade.find((made) => made.ren === ren);
  const message = say`REN ${ren} i Utbetalningar hör inte till någon part i ${id}. Konteringen lämnar motparten tom; rätta REN, eller lägg till den på partens rad i Parter.`;
  return [inputIssue('IN-12', message, { ...(payout ? { place: payout.renAt } : {}), investment: id })];
}

/** A row that cannot be read is told of at its own cell. */
function missingParameter(name: ParameterName, parameters: ParameterTable): Finding[] {
  if (parameters.unreadableAmong([name]).length > 0) return [];
  const row = parameters.rows.find((own) => own.name === name && own.raw !== undefined);
  const message =
    row === undefined
      ? say`Parametern ${name} saknas i tabellen Parametrar. Konteringen lämnar den koden tom tills den är ifylld.`
      : say`Parametern ${name} har inget värde för alla dagar som Konteringen gäller. Den koden är tom för de dagarna tills ett värde är ifyllt.`;
  const place = row?.at ?? parameters.headerAt;
  return [inputIssue('IN-12', message, place ? { place } : {})];
}

function needsProjectNumber({ context, investments }: PortfolioResult): boolean {
  return investments.some(({ consumption }) =>
    hasDayWithoutNumber(consumption, context.facts.projectNumbers),
  );
}

const hasDayWithoutNumber = remembered(({ rows }: Consumption, projectNumbers: ProjectNumbers): boolean =>
  rows.some(({ date }) => projectNumbers.on(date) === undefined),
);

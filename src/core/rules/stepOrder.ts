import { reason } from '../findings/reasons';
import type { ProcessStep } from '../model/applicationRows';
import type { ProcessStepName } from '../model/choices';
import type { Investment } from '../model/portfolio';
import { latestOf } from '../model/processSteps';
import type { Verdict } from './rule';
import { breach, couldNotCheck } from './rule';
import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';

/** A step of the process, with every row that says that it was taken: one, or one for each party. */
export interface TakenStep {
  readonly name: ProcessStepName;
  readonly rows: readonly ProcessStep[];
}

/**
 * Each step against the last earlier one that is there: a row may not lie before the latest of that step's rows. A step
 * without rows could not be checked, and does not part those around it.
 */
export function orderOf(investment: Investment, steps: readonly TakenStep[]): Verdict[] {
  let before: ProcessStep | undefined;
  const verdicts: Verdict[] = [];
  for (const { name, rows } of steps) {
    const previous = before;
    if (rows.length === 0) verdicts.push(couldNotCheck(say`steget ${name} saknas i tabellen Beslutsgang`));
    else if (previous) for (const row of rows) verdicts.push(...tooEarly(investment, row, previous));
    before = latestOf(rows) ?? before;
  }
  return verdicts;
}

function tooEarly(investment: Investment, row: ProcessStep, previous: ProcessStep): Verdict[] {
  if (!row.date.isBefore(previous.date)) return [];
  return [
    breach({
      place: row.at,
      ...(row.party ? { party: row.party } : {}),
      message: say`Steget ${label(row)} i ${investment.id} har datumet ${row.date}, som är före steget ${label(previous)} ${previous.date}. Tidigast tillåtet är ${previous.date}.`,
      actual: row.date,
      limit: previous.date,
      why: {
        inputs: [previous, row].map((step) => reason(label(step), step.date, step.at)),
        steps: [say`${label(previous)} går före ${label(row)}`, say`${row.date} är före ${previous.date}`],
      },
    }),
  ];
}

/** `Nämndinformation (SOC)` */
function label({ step, party }: ProcessStep): Sentence {
  return party ? say`${step} (${party})` : say`${step}`;
}

import { reason } from '../../findings/reasons';
import type { ProcessStepName } from '../../model/choices';
import { say } from '../../text/sentence';
import { earliestOf, stepsNamed } from '../../model/processSteps';
import type { RuleSubject, Verdict } from '../rule';
import { breach, PASS } from '../rule';

/** The step has been taken by "today"; a later date is a plan, not a decision. */
export function approvedStep(
  name: ProcessStepName,
  { investment, facts: { today } }: RuleSubject,
): readonly Verdict[] {
  const rows = stepsNamed(investment, name);
  if (rows.some(({ date }) => !date.isAfter(today))) return PASS;
  const planned = earliestOf(rows);
  if (planned === undefined) {
    return [
      breach({
        place: investment.at,
        message: say`Steget ${name} saknas för ${investment.id} i tabellen Beslutsgang. Lägg till det med dagen för beslutet.`,
        why: { inputs: [], steps: [say`Rader med steget ${name}: 0, minst 1`] },
      }),
    ];
  }
  return [
    breach({
      place: planned.at,
      message: say`Steget ${name} för ${investment.id} har datumet ${planned.date}, som ännu inte har varit den ${today}. Skriv dagen när beslutet är fattat.`,
      actual: planned.date,
      why: {
        inputs: [reason(say`${name}`, planned.date, planned.at)],
        steps: [say`${planned.date} är efter dagens datum ${today}`],
      },
    }),
  ];
}

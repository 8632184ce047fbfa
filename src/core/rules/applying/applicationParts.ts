import { reason } from '../../findings/reasons';
import type { ApplicationPart } from '../../model/choices';
import { say } from '../../text/sentence';
import { leftOutRows } from '../../schedules/leftOut';
import type { RuleSubject, Verdict } from '../rule';
import { breach } from '../rule';

/** A part of the application that is not there or not done; where it stands on several rows each must be done. */
export function verdictsOnPart(part: ApplicationPart, subject: RuleSubject): Verdict[] {
  const { investment } = subject;
  const rows = investment.applicationParts.filter((row) => row.part === part);
  if (rows.length > 0) {
    return rows
      .filter(({ isDone }) => !isDone)
      .map(({ isDoneAt }) =>
        breach({
          place: isDoneAt,
          message: say`Delen ${part} är inte klar i ansökan för ${investment.id}. Skriv färdigt delen och sätt Klar till Ja.`,
          actual: 'Nej',
          limit: 'Ja',
          why: { inputs: [reason(say`${part}: Klar`, say`Nej`, isDoneAt)], steps: [say`Klar är inte Ja`] },
        }),
      );
  }
  // What is missing may be on a row that could not be read.
  if (leftOutRows(['Ansokan'], investment, subject).length > 0) return [];
  return [
    breach({
      place: investment.at,
      message: say`Delen ${part} saknas i ansökan för ${investment.id}. Skriv delen och lägg till den i tabellen Ansokan.`,
      limit: { missing: part },
      why: {
        inputs: [reason(say`Satsning`, investment.id, investment.at)],
        steps: [say`Ansokan har 0 rader med delen ${part} för satsningen; det behövs 1`],
      },
    }),
  ];
}

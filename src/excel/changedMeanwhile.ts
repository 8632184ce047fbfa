import { say } from '../core/text/sentence';
import { OfficeProblem } from './workbookSession';

/** Somebody else, or the user, was at work in the workbook at the same time. */
export function changedMeanwhile(): OfficeProblem {
  return new OfficeProblem(
    say`Arbetsboken ändrades medan tillägget arbetade. Kontrollera igen.`,
    'workbook changed meanwhile',
  );
}

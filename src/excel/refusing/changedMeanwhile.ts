import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { OfficeProblem } from '../officeProblem';

/** Somebody else, or the user, was at work in the workbook at the same time. */
export function changedMeanwhile(): OfficeProblem {
  return new OfficeProblem(
    say`Arbetsboken ändrades medan tillägget arbetade. Kontrollera igen.`,
    'workbook changed meanwhile',
    false,
  );
}

/** What somebody asked for rests on something that is no longer so. */
export function changedSince(what: Sentence): OfficeProblem {
  return new OfficeProblem(
    say`${what} Kontrollera igen och se om det fortfarande stämmer. Tillägget har inte ändrat något.`,
    'input changed',
  );
}

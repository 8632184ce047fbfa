import type { Finding } from '../../core/findings/finding';
import type { Portfolio } from '../../core/model/portfolio';
import { redistributions } from '../../core/schedules/amendments';
import { say } from '../../core/text/sentence';
import { inputIssue } from '../reading/inputIssues';

/** What one party is given another must give. */
export function unevenRedistributions({ investments }: Portfolio): Finding[] {
  return investments.flatMap(({ id, amendments }) =>
    redistributions(amendments).flatMap(({ date, moves, sum }) => {
      const [first] = moves;
      if (first === undefined || sum.isZero()) return [];
      const message = say`Omfördelningen i ${id} den ${date} går inte jämnt upp: beloppen blir ${sum} ihop i stället för 0. Den är inte med i fördelningen per part; skriv en rad för varje part, med minus för den som lämnar.`;
      return [inputIssue('IN-19', message, { place: first.amountAt, investment: id, actual: sum })];
    }),
  );
}

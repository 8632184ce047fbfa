import type { Finding } from '../../core/findings/finding';
import { hasReached } from '../../core/model/choices';
import type { Investment, Portfolio } from '../../core/model/portfolio';
import type { ParameterRow, ParameterTable } from '../../core/parameters/parameterTable';
import { startsBefore } from '../../core/parameters/parameterTable';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { valueOf } from '../../core/values/read';
import { inputIssue } from '../reading/inputIssues';

/** The codes without which a decided investment's money cannot be followed. */
const LASTING = ['projektnummer', 'fond.ren'] as const;
type LastingName = (typeof LASTING)[number];

/**
 * A code that has rows, but none with a value on the first day of a decided investment, or one that ends it before the
 * last. A code without any row is told of where it is needed.
 */
export function valueGaps({ investments, parameters }: Portfolio): Finding[] {
  return LASTING.flatMap((name) => {
    const rows = parameters.rows.filter((row) => row.name === name && row.ruleSet === undefined);
    if (!rows.some(({ raw }) => raw)) return [];
    return investments.flatMap((investment) => gapIn(investment, name, rows, parameters));
  });
}

function gapIn(
  investment: Investment,
  name: LastingName,
  rows: readonly ParameterRow[],
  parameters: ParameterTable,
): Finding[] {
  const status = valueOf(investment.status);
  const first = firstDayOf(investment);
  if (first === undefined || status === undefined || !hasReached(status, 'Beviljad')) return [];
  if (parameters.get(name, first) === undefined) {
    const row = rows.reduce((earliest, other) => (startsBefore(other, earliest) ? other : earliest));
    const message = say`Parametern ${name} har inget värde den ${first}, den första dagen för ${investment.id}. Lägg till en rad i tabellen Parametrar med det värde som gällde då.`;
    return [
      inputIssue('IN-18', message, {
        place: row.at,
        investment: investment.id,
        actual: first,
      }),
    ];
  }
  const ended = rows.find(({ raw, from }) => raw === undefined && from && isGap(from, first));
  if (ended?.from === undefined) return [];
  const message = say`Parametern ${name} har inget värde från och med ${ended.from}, medan ${investment.id} pågår. Skriv det värde som gäller från den dagen, eller ta bort raden.`;
  return [
    inputIssue('IN-18', message, {
      place: ended.at,
      investment: investment.id,
      actual: ended.from,
    }),
  ];

  function isGap(from: CalendarDate, firstDay: CalendarDate): boolean {
    const end = valueOf(investment.end);
    if (!from.isAfter(firstDay) || (end && from.isAfter(end))) return false;
    return parameters.get(name, from) === undefined;
  }
}

/** The day of the decision or the start, whichever comes first. */
function firstDayOf({ decisionDate, start }: Investment): CalendarDate | undefined {
  const [first] = [valueOf(decisionDate), valueOf(start)]
    .filter((day) => day !== undefined)
    .sort((a, b) => a.compare(b));
  return first;
}

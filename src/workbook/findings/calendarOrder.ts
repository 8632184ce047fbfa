import type { Finding } from '../../core/findings/finding';
import type { Portfolio } from '../../core/model/portfolio';
import type { MonthDay } from '../../core/parameters/kinds';
import type { ParameterRow } from '../../core/parameters/parameterTable';
import { parameterSaid } from '../../core/parameters/parameterText';
import { say } from '../../core/text/sentence';
import { CalendarDate } from '../../core/values/calendarDate';
import { inputIssue } from '../reading/inputIssues';

const LAST_DAYS = ['kalender.delår1', 'kalender.delår2', 'kalender.helår'] as const;

/** Before any year that a workbook is about. */
const ALWAYS = 1900;

/**
 * Last days of the year's periods that do not come in the periods' order: costs would be counted to another period than
 * meant. Told once for the rows that begin with a year, at the last of them.
 */
export function calendarOrder({ parameters }: Pick<Portfolio, 'parameters'>): Finding[] {
  // Another day than was written holds for one that cannot be read, which is told at its own cell.
  if (parameters.unreadableAmong(LAST_DAYS).length > 0) return [];
  const rows = parameters.rows.filter(
    ({ name, ruleSet }) => ruleSet === undefined && LAST_DAYS.some((own) => own === name),
  );
  const lastRows = new Map(rows.map((row) => [firstYearOf(row), row]));
  return [...lastRows].flatMap(([year, { at: place }]) => {
    const newYear = CalendarDate.firstOfYear(year);
    const [delar1, delar2, helar] = LAST_DAYS.map((name) => parameters.get(name, newYear));
    if (!delar1 || !delar2 || !helar || (isBefore(delar1, delar2) && isBefore(delar2, helar))) return [];
    const message = say`Delår 1 slutar ${parameterSaid(delar1)}, delår 2 ${parameterSaid(delar2)} och helåret ${parameterSaid(helar)} enligt tabellen Parametrar. De ska sluta i den ordningen; tills dess räknas kostnader till fel period.`;
    return [inputIssue('IN-29', message, { place })];
  });
}

/** A year goes by the days that hold when it begins. */
function firstYearOf({ from }: ParameterRow): number {
  if (from === undefined) return ALWAYS;
  return from.month === 1 && from.day === 1 ? from.year : from.year + 1;
}

function isBefore(one: MonthDay, other: MonthDay): boolean {
  return one.month === other.month ? one.day < other.day : one.month < other.month;
}

import type { Finding } from '../../core/findings/finding';
import type { Investment, Portfolio } from '../../core/model/portfolio';
import type { ParameterRow, ParameterTable } from '../../core/parameters/parameterTable';
import { findShippedRuleSet } from '../../core/parameters/ruleSetNames';
import { parametersOf } from '../../core/schedules/parametersOf';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { sameKey } from '../../core/values/ids';
import { valueOf } from '../../core/values/read';
import { inputIssue } from '../reading/inputIssues';

/**
 * A municipality's own rule set that an investment names, but whose rows, or those that say what it is a copy of, all
 * begin after the day that the investment is judged by: the values of another set are used then.
 */
export function lateRuleSets({ investments, parameters }: Portfolio): Finding[] {
  return investments.flatMap((investment) => lateRuleSet(investment, parameters));
}

function lateRuleSet(investment: Investment, parameters: ParameterTable): Finding[] {
  const { id, ruleSet, decisionDate, start } = investment;
  const day = valueOf(decisionDate) ?? valueOf(start);
  if (ruleSet.kind !== 'value' || findShippedRuleSet(ruleSet.value) || day === undefined) return [];
  const rows = parameters.rows.filter(
    (row) => row.ruleSet !== undefined && sameKey(row.ruleSet, ruleSet.value),
  );
  const { base } = parametersOf(investment, parameters, day).ruleSet;

  const setBegins = firstDayAfter(day, rows);
  if (setBegins) {
    const message = say`Regelverket ${ruleSet.value} börjar gälla först den ${setBegins} enligt tabellen Parametrar, men ${id}, som följer det, bedöms efter vad som gällde den ${day}. Det som gäller för ${base} används i stället; rätta Gäller från, eller lägg till de rader som gällde då.`;
    return [inputIssue('IN-18', message, { place: ruleSet.at, investment: id, actual: day })];
  }
  const baseBegins = firstDayAfter(
    day,
    rows.filter(({ name }) => name === 'regelverk.grund'),
  );
  if (baseBegins === undefined) return [];
  const message = say`Regelverket ${ruleSet.value} har inget värde för regelverk.grund före den ${baseBegins}, men ${id}, som följer det, bedöms efter vad som gällde den ${day}. Reglerna i ${base} används i stället; rätta Gäller från i tabellen Parametrar, eller lägg till en rad som gällde då.`;
  return [inputIssue('IN-18', message, { place: ruleSet.at, investment: id, actual: day })];
}

/** The day that the first of the rows begins, where there are some and none has begun on the day. */
function firstDayAfter(day: CalendarDate, rows: readonly ParameterRow[]): CalendarDate | undefined {
  const begun = rows.some(({ from }) => from === undefined || !from.isAfter(day));
  if (begun) return undefined;
  const [first] = rows.flatMap(({ from }) => from ?? []).sort((a, b) => a.compare(b));
  return first;
}

import { spelled } from '../../../src/core/findings/findingValue';
import type { RuleId } from '../../../src/core/findings/ruleId';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import { placeLabel } from '../../../src/core/values/place';
import type { RunResult } from '../../../src/workbook/run';
import { run } from '../../../src/workbook/run';
import type { Tables } from '../workbookBuilder';
import { SOUND_DAY, snapshotOf } from '../workbookBuilder';
import type { ExpectedBreach, Outcome } from './ruleCase';

export function day(text: string): CalendarDate {
  const date = CalendarDate.parse(text);
  if (date === undefined) throw new Error(`${text} is no day`);
  return date;
}

export function runOn(tables: Tables, today = SOUND_DAY): RunResult {
  return run(snapshotOf(tables), { today: day(today) });
}

/** What a run said of one rule, in the form that cases are written. */
export function outcomeOf(rule: RuleId, { findings, result }: RunResult): Outcome {
  const { checked, notApplicable, couldNotCheck } = result.rules;
  return {
    answer: checked.includes(rule)
      ? 'checked'
      : notApplicable.includes(rule)
        ? 'notApplicable'
        : 'unanswered',
    breaches: findings
      .filter((finding) => finding.rule === rule)
      .map(({ severity, place, actual, limit }): ExpectedBreach => ({
        severity,
        at: place ? placeLabel(place) : '',
        ...(actual === undefined ? {} : { actual: spelled(actual) }),
        ...(limit === undefined ? {} : { limit: spelled(limit) }),
      })),
    reasons: couldNotCheck.filter((entry) => entry.rule === rule).map(({ reason }) => reason),
  };
}

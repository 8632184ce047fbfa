import type {
  ApplicationPartRow,
  EvaluationLink,
  IdeaCriterionRow,
  ProcessStep,
} from '../../core/model/applicationRows';
import { APPLICATION_PARTS, DECISION_STEPS, IDEA_CRITERIA } from '../../core/model/choices';
import { partyId } from '../../core/values/ids';
import { valueOf } from '../../core/values/read';
import { needed } from './neededCell';
import type { RowReader } from './rowReader';

/* As in readRows.ts: one function a table, undefined means that the row is left out. */

export function readIdeaCriterion(row: RowReader): IdeaCriterionRow | undefined {
  const criterion = needed(row, 'Kriterium', row.choice('Kriterium', IDEA_CRITERIA));
  const isMet = row.yesNo('Uppfyllt');
  const reason = row.words('Motivering');
  if (criterion === undefined || isMet.kind !== 'value') return undefined;
  return { criterion, isMet: isMet.value, isMetAt: isMet.at, reason, at: row.placeOf('Kriterium') };
}

export function readApplicationPart(row: RowReader): ApplicationPartRow | undefined {
  const part = needed(row, 'Del', row.choice('Del', APPLICATION_PARTS));
  const isDone = row.yesNo('Klar');
  const basis = row.words('Underlag');
  if (part === undefined || isDone.kind !== 'value') return undefined;
  return { part, isDone: isDone.value, isDoneAt: isDone.at, basis, at: row.placeOf('Del') };
}

/** A step without a date is one that has not been taken: nothing is wrong with the row. */
export function readProcessStep(row: RowReader): ProcessStep | undefined {
  const step = needed(row, 'Steg', row.choice('Steg', DECISION_STEPS));
  const party = row.id('Part');
  const date = row.date('Datum');
  if (step === undefined || date.kind !== 'value' || party.kind === 'unreadable') return undefined;
  const name = valueOf(party);
  return { step, party: name === undefined ? undefined : partyId(name), date: date.value, at: date.at };
}

export function readEvaluationLink(row: RowReader): EvaluationLink {
  return {
    goal: row.words('Mål'),
    activity: row.words('Aktivitet'),
    doingMeasure: row.words('Mått för genomförande'),
    effectMeasure: row.words('Effektmått'),
    indicator: row.words('Indikator'),
    economicEffect: row.words('Ekonomisk effekt'),
    target: row.decimal('Målvärde'),
    outcome: row.decimal('Utfall'),
    followedUp: row.date('Uppföljd'),
    at: row.placeOf('Mål'),
  };
}

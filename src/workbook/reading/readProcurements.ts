import type { Phase, Placement, Procurement } from '../../core/model/procurementRows';
import { PHASES, PLACEMENT_FORMS, TARGET_GROUPS } from '../../core/model/procurementRows';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { keyOf } from '../../core/values/ids';
import { valueOf } from '../../core/values/read';
import type { Traced } from '../../core/values/traced';
import { needed } from './neededCell';
import type { RowReader } from './rowReader';

export function readProcurement(row: RowReader): Procurement | undefined {
  const id = needed(row, 'Upphandling', row.id('Upphandling'));
  const unit = needed(row, 'Enhet', row.id('Enhet'));
  const year = needed(row, 'År', row.year('År'));
  const isService = needed(row, 'Tjänst', row.yesNo('Tjänst'));
  const isSocial = needed(row, 'Social hänsyn', row.yesNo('Social hänsyn'));
  // Not known yet is no fault of the row's: GB-02 says what it cannot judge.
  const months = row.decimal('Månader');
  const workers = row.decimal('Arbetstagare');
  const phases = row.choices('Fas', PHASES);
  for (const header of ['Värde', 'Krav']) row.remark(header);
  if (id === undefined || unit === undefined || year === undefined || row.damagedAt) return undefined;
  if (isService === undefined || isSocial === undefined) return undefined;
  const passed = (valueOf(phases) ?? []).map((value): Traced<Phase> => ({
    value,
    at: row.placeOf('Fas'),
  }));
  const phase = passed[passed.length - 1];
  return {
    id,
    at: row.placeOf('Upphandling'),
    unit,
    year,
    yearAt: row.placeOf('År'),
    isService,
    hasSocialConsideration: isSocial,
    ...(months.kind === 'value' ? { months } : {}),
    ...(workers.kind === 'value' ? { workers } : {}),
    ...(phase ? { phase } : {}),
    passed,
  };
}

/**
 * Rows of one procurement are its way through the phases, in the table's order: it is counted once, as its last row says.
 */
export function mergeProcurements(rows: readonly Procurement[]): Procurement[] {
  const byId = new Map<string, Procurement>();
  for (const row of rows) {
    const earlier = byId.get(keyOf(row.id));
    const passed = [...(earlier?.passed ?? []), ...(row.passed ?? [])];
    const phase = passed[passed.length - 1];
    byId.set(keyOf(row.id), { ...earlier, ...row, passed, ...(phase ? { phase } : {}) });
  }
  return [...byId.values()];
}

export function readPlacement(row: RowReader): Placement | undefined {
  const procurement = needed(row, 'Upphandling', row.id('Upphandling'));
  const groups = row.choices('Målgrupp', TARGET_GROUPS);
  const form = needed(row, 'Form', row.choice('Form', PLACEMENT_FORMS));
  const persons = needed(row, 'Antal', row.persons('Antal'));
  if (procurement === undefined || form === undefined || persons === undefined || row.damagedAt)
    return undefined;
  return {
    procurement,
    at: row.placeOf('Målgrupp'),
    targetGroups: [...new Set(valueOf(groups) ?? [])],
    form,
    persons: persons.toNumber(),
  };
}

export function unknownProcurementMessage(row: RowReader, name: string): Sentence {
  const at = row.placeOf('Upphandling');
  return say`Upphandlingen ${name} i cell ${at.cell} på bladet ${at.sheet} finns inte i tabellen Upphandlingar. Rätta beteckningen, eller lägg till upphandlingen; raden är inte med i någon enhet.`;
}

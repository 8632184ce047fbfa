import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { parseCellAddress } from '../../workbook/cellAddress';
import type { Fix, FixChange } from '../../workbook/fixes/fix';
import { Fixes } from '../../workbook/fixes/fixes';
import { run } from '../../workbook/run';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Survey } from '../reading/survey';
import { changedSince } from '../refusing/changedMeanwhile';
import { isSameName } from '../sameName';
import type { AppliedFix } from '../workbookSession';
import { changeCells } from './changeCells';

/** Writes a fix, where the workbook as it now stands still asks for exactly that. */
export async function applyFix(
  context: Excel.RequestContext,
  survey: Survey,
  fix: Fix,
  today: CalendarDate,
): Promise<AppliedFix | undefined> {
  const { snapshot } = survey;
  const changed = fix.changes.find((change) => valueNow(change, snapshot) !== change.before);
  if (changed) throw changedSince(say`Cell ${changed.cell} på bladet ${changed.sheet} har ändrats.`);
  const now = fixesOf(survey, run(snapshot, { today })).sameAs(fix);
  if (now === undefined || JSON.stringify(now.changes) !== JSON.stringify(fix.changes)) {
    throw changedSince(say`Det som rättelsen bygger på har ändrats.`);
  }
  const written = await changeCells(context, survey, now.changes);
  return written && { fix, ...written };
}

export function fixesOf({ snapshot, inputs }: Survey, result: ReturnType<typeof run>): Fixes {
  const roomFor = inputs.filter(({ hasRoom }) => hasRoom).map(({ readAs }) => readAs);
  return new Fixes(result, snapshot, roomFor);
}

/** What the table holds in the cell; outside it nothing is read. */
function valueNow({ table, cell }: FixChange, { tables }: WorkbookSnapshot): unknown {
  const own = tables.find(({ name }) => isSameName(name, table));
  const at = parseCellAddress(cell);
  if (own === undefined || at === undefined) return undefined;
  const line = at.row === own.top ? own.headers : own.rows[at.row - own.top - 1];
  return line?.[at.column - own.left] ?? '';
}

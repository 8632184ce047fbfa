import type { WorkbookGlance } from '../../excel/workbookSession';
import { isTableMissing } from '../tables/requiredTables';
import type { PaneState } from './paneState';
import { parseToday } from './today';

/** Where the one main button of the pane is. */
export type NextThing = 'guide' | 'start' | 'check' | 'tables' | 'job';

export function nextThing(state: PaneState, glance: WorkbookGlance | undefined): NextThing {
  const { guide, checked, isEdited } = state;
  if (guide) return 'guide';
  if (checked === undefined) return glance === undefined || glance.kind === 'own' ? 'check' : 'start';
  if (isEdited || isDayChanged(state)) return 'check';
  return isTableMissing(checked.tables) ? 'tables' : 'job';
}

/** Another day has been typed than that of the check. */
export function isDayChanged({ today, checked }: PaneState): boolean {
  const day = parseToday(today);
  return checked !== undefined && day !== undefined && !day.equals(checked.run.today);
}

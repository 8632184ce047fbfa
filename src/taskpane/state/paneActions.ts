import type { Finding } from '../../core/findings/finding';
import type { Acceptance } from '../../core/model/followUpRows';
import type { InputTable } from '../../core/model/inputTables';
import type { Place } from '../../core/values/place';
import type { NewLink } from '../../excel/workbookSession';
import type { Fix } from '../../workbook/fixes/fix';
import type { ClosingDetails } from '../../workbook/records/closingRecord';
import type { CellQuestion } from './paneState';

/** What the user can do in the pane. None of them rejects: what goes wrong ends up in the state's notice. */
export interface PaneActions extends CheckActions, ChangeActions {
  setToday(today: string): void;
  openClear(): void;
  openAdopt(): void;
  cancel(): void;
  endGuide(): void;
  select(place: Place): Promise<void>;
  /** Of the cell that is selected in Excel; checks first if nothing is checked yet. */
  askOfCell(question: CellQuestion): Promise<void>;
  closeExplanation(): void;
  closeNotice(): void;
}

/** What reads the workbook. */
export interface CheckActions {
  check(): Promise<void>;
  /** Stops a check on its way; what was checked before is shown still. */
  stopCheck(): void;
  /** Reads the workbook anew, so that the preview shows what would be written now. */
  openPreview(): Promise<void>;
}

/** What writes to the workbook; all but the results and the marks is checked again when it has been written. */
export interface ChangeActions {
  write(): Promise<void>;
  clear(): Promise<void>;
  /** The tables that are missing, or one of them. */
  insertTemplate(table?: InputTable): Promise<void>;
  /** The example's tables and rows, and the guide through them. */
  insertExample(): Promise<void>;
  adopt(link: NewLink): Promise<void>;
  removeLink(table: InputTable): Promise<void>;
  accept(finding: Finding, by: string, reason: string): Promise<void>;
  removeAcceptance(acceptance: Acceptance): Promise<void>;
  applyFix(fix: Fix): Promise<void>;
  /** Of the last fix that has been written. */
  undoFix(): Promise<void>;
  closePeriod(details: ClosingDetails): Promise<void>;
}

import type { Finding } from '../../../src/core/findings/finding';
import type { InputTable } from '../../../src/core/model/inputTables';
import { INPUT_TABLES } from '../../../src/core/model/inputTables';
import type { CalendarDate } from '../../../src/core/values/calendarDate';
import type { Place } from '../../../src/core/values/place';
import type {
  AppliedFix,
  CheckedWorkbook,
  CheckOptions,
  ClearReport,
  EditReport,
  MendedWrite,
  NewLink,
  SelectionReport,
  SourceChoice,
  SourceList,
  SourceReading,
  SourceTable,
  TemplateReport,
  WorkbookGlance,
  WorkbookSession,
  WritePreview,
  WriteReport,
  WriteStep,
} from '../../../src/excel/workbookSession';
import { CheckCancelled } from '../../../src/excel/checkCancelled';
import type { Acceptance } from '../../../src/core/model/followUpRows';
import type { AcceptanceDetails } from '../../../src/workbook/records/acceptanceRow';
import type { ClosingDetails } from '../../../src/workbook/records/closingRecord';
import type { SelectedCell } from '../../../src/workbook/explaining/explain';
import type { Fix } from '../../../src/workbook/fixes/fix';
import { Fixes } from '../../../src/workbook/fixes/fixes';
import type { RunResult } from '../../../src/workbook/run';
import { run } from '../../../src/workbook/run';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { exampleSnapshot } from './exampleSnapshot';

/** A session without Excel: the real run over a snapshot, and a record of what the pane asked for. */
export class FakeSession implements WorkbookSession {
  snapshot: WorkbookSnapshot = exampleSnapshot;
  findings: readonly Finding[] | undefined;
  mended: MendedWrite | undefined;
  /** What is selected in Excel when it is asked for. */
  cell: SelectedCell | undefined;
  /** What the next call is rejected with. */
  failure: unknown;
  /** What every check is rejected with. */
  checkFailure: unknown;
  /** The tables that have room for a column Kontroll. */
  roomFor = ['Parter'];
  /** Whether a fix that is written can be taken back. */
  takesBack = true;
  preview: WritePreview = {
    sheets: [
      { sheet: 'Regelkontroll', rows: 7, isNew: true },
      { sheet: 'Återföring', rows: 2, isNew: false },
    ],
    flaggedCells: 5,
    beyond: { cells: 0, rows: 0 },
    addsColumnTo: [],
    noRoomFor: [],
    ownEntries: [],
    protectedSheets: [],
  };
  look: WorkbookGlance = { kind: 'own', hasOther: false };
  sources: readonly SourceTable[] = [];
  taken: readonly InputTable[] = [];
  reading: SourceReading | undefined;
  readonly checks: string[] = [];
  readOnlyChecks = 0;
  /** What each check was given of the one before it. */
  readonly earlier: (RunResult | undefined)[] = [];
  readonly selected: string[] = [];
  readonly calls: string[] = [];
  readonly selectionListeners = new Set<(report: SelectionReport) => void>();
  readonly editListeners = new Set<(report: EditReport) => void>();
  private release: (() => void) | undefined;
  private gate: Promise<void> = Promise.resolve();

  /** Makes the next call wait, as Excel does, until `finish`. */
  hold(): void {
    this.gate = new Promise((resolve) => (this.release = resolve));
  }

  finish(): void {
    this.release?.();
  }

  async check(
    today: CalendarDate,
    { ledgerFile, progress, signal, readsOnly, earlier }: CheckOptions = {},
  ): Promise<CheckedWorkbook> {
    this.checks.push(today.toString());
    if (readsOnly) this.readOnlyChecks += 1;
    this.earlier.push(earlier);
    progress?.({ step: 'reading', share: 0.25 });
    await this.answer();
    if (this.checkFailure !== undefined) throw this.checkFailure;
    if (signal?.aborted === true) throw new CheckCancelled();
    const result = run(ledgerFile ? { ...this.snapshot, ledgerFile } : this.snapshot, { today });
    const tables = INPUT_TABLES.map((name) => {
      const found = this.snapshot.tables.find((table) => table.name === name);
      const presence = { name, required: name === 'Satsningar' || name === 'Parter' };
      return found
        ? { ...presence, found: { sheet: found.sheet, rows: found.rows.length, cell: 'A1', fillIn: 'A2' } }
        : presence;
    });
    const { preview, mended } = this;
    const shown = { ...result, findings: this.findings ?? result.findings };
    return { run: shown, tables, preview, mended, fixes: new Fixes(shown, this.snapshot, this.roomFor) };
  }

  async write(checked: CheckedWorkbook, progress?: (step: WriteStep) => void): Promise<WriteReport> {
    this.calls.push('write');
    progress?.('staging');
    await this.answer();
    return {
      sheets: checked.preview.sheets.map(({ sheet }) => sheet),
      flaggedCells: checked.preview.flaggedCells,
    };
  }

  async clear(): Promise<ClearReport> {
    this.calls.push('clear');
    await this.answer();
    return { clearedCells: 5, removedColumnsFrom: ['Parter', 'Satsningar'] };
  }

  async select(place: Place): Promise<void> {
    this.selected.push(`${place.sheet}!${place.cell}`);
    await this.answer();
  }

  async selectedCell(): Promise<SelectedCell | undefined> {
    await this.answer();
    return this.cell;
  }

  onSelection(listener: (report: SelectionReport) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** What the user selects in Excel. */
  report(report: SelectionReport): void {
    for (const listener of this.selectionListeners) listener(report);
  }

  onEdit(listener: (report: EditReport) => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  /** What somebody edits in Excel, once they have paused. */
  edit(report: EditReport = { kind: 'edited' }): void {
    for (const listener of this.editListeners) listener(report);
  }

  async glance(): Promise<WorkbookGlance> {
    return this.look;
  }

  async insertExample(): Promise<TemplateReport> {
    this.calls.push('insertExample');
    await this.answer();
    return { addedSheets: ['Budget', 'Huvudbok'], alreadyThere: [] };
  }

  async listSources(): Promise<SourceList> {
    await this.answer();
    return { sources: this.sources, taken: this.taken };
  }

  async readSource(choice: SourceChoice): Promise<SourceReading> {
    this.calls.push(`readSource ${choice.kind === 'table' ? choice.name : 'selection'}`);
    await this.answer();
    if (this.reading === undefined) throw new Error('The test gives no source');
    return this.reading;
  }

  async adopt({ table, source, columns }: NewLink): Promise<void> {
    const pairs = [...columns].map(([column, header]) => `${column}=${header}`);
    this.calls.push(`adopt ${table} ${source} ${pairs.join(' ')}`);
    await this.answer();
  }

  async removeLink(table: InputTable): Promise<void> {
    this.calls.push(`removeLink ${table}`);
    await this.answer();
  }

  async insertTemplate(table?: InputTable): Promise<TemplateReport> {
    this.calls.push(table === undefined ? 'insertTemplate' : `insertTemplate ${table}`);
    await this.answer();
    return { addedSheets: ['Budget', 'Huvudbok'], alreadyThere: ['Satsningar'] };
  }

  async accept({ rule }: Finding, { by, reason, date }: AcceptanceDetails): Promise<void> {
    this.calls.push(`accept ${rule} ${by} ${date.toString()} ${reason}`);
    await this.answer();
  }

  async removeAcceptance({ rule }: Acceptance): Promise<void> {
    this.calls.push(`removeAcceptance ${rule}`);
    await this.answer();
  }

  async closePeriod({ year, period, by, date, accepted = [] }: ClosingDetails): Promise<void> {
    const told = accepted.map(({ difference: { investment, ren, compared }, reason }) =>
      [investment, ren, compared, reason].join(' '),
    );
    this.calls.push(['closePeriod', period, year, by, date.toString(), ...told].join(' '));
    await this.answer();
  }

  async applyFix(fix: Fix): Promise<AppliedFix | undefined> {
    this.calls.push(`applyFix ${fix.id}`);
    await this.answer();
    return this.takesBack ? { fix, undo: [], rows: [] } : undefined;
  }

  async undoFix({ fix: { id } }: AppliedFix): Promise<void> {
    this.calls.push(`undoFix ${id}`);
    await this.answer();
  }

  private async answer(): Promise<void> {
    await this.gate;
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw failure;
  }
}

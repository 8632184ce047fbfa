import { explainTotal } from '../../core/explanations/columnTotal';
import type { Explanation } from '../../core/explanations/explanation';
import type { Finding } from '../../core/findings/finding';
import { keyOf } from '../../core/values/ids';
import { Exact, Money } from '../../core/values/money';
import { OUTPUTS } from '../outputs/outputNames';
import type { OutputCell, OutputSheet } from '../outputs/outputSheet';
import { reconciliationSheet } from '../outputs/reconciliationSheet';
import { scheduleSheets } from '../outputs/scheduleSheets';
import { DAYS_BETWEEN_DATE_SYSTEMS } from '../reading/serialDate';
import type { RunResult } from '../run';
import type { CellValue } from '../snapshot';
import { explainRunFinding } from './explainRunFinding';
import type { OutputExplainer, RowExplainer } from './outputExplainers';
import { outputExplainers } from './outputExplainers';

/** A cell that the user has selected, as far as it says something to a run. */
export type SelectedCell =
  | SelectedRowCell
  | { readonly kind: 'total'; readonly table: string; readonly header: string }
  | { readonly kind: 'input'; readonly sheet: string; readonly cell: string };

/** A cell of an output table, with the whole row by its headers: users sort, so its position says nothing. */
export interface SelectedRowCell {
  readonly kind: 'row';
  readonly table: string;
  readonly header: string;
  readonly row: Readonly<Record<string, CellValue>>;
}

export type CellExplanation =
  | {
      readonly kind: 'explained';
      readonly explanation: Explanation;
      /** The sheet shows another value than the run now gives: it was written on other input. */
      readonly isOutdated: boolean;
    }
  /** The run no longer has such a row. */
  | { readonly kind: 'gone'; readonly table: string }
  /** The findings on an input cell. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] };

/** What a run says of a selected cell; undefined where it has nothing to say. */
export type CellExplainer = (cell: SelectedCell) => CellExplanation | undefined;

/** The run's tables are laid out at the first cell, and kept for those that follow. */
export function cellExplainer(run: RunResult): CellExplainer {
  let tables: ReadonlyMap<string, ExplainedTable> | undefined;
  return (cell) => {
    if (cell.kind === 'input') return findingsAt(cell, run);
    if (cell.table === OUTPUTS.findings.table) {
      return cell.kind === 'row' ? explainFindingRow(cell, run) : undefined;
    }
    tables ??= explainedTables(run);
    const table = tables.get(cell.table);
    if (table === undefined) return undefined;
    return cell.kind === 'row' ? explainRow(cell, table) : explainColumn(cell.header, table);
  };
}

/** An output table as the run would write it, and what explains its rows. */
interface ExplainedTable {
  readonly sheet: OutputSheet;
  readonly explainer: OutputExplainer;
  readonly rows: readonly RowExplainer[];
}

/** The system of dates does not matter here: dates are told apart in either. */
function explainedTables(run: RunResult): Map<string, ExplainedTable> {
  const sheets = [...scheduleSheets(run, false), reconciliationSheet(run)];
  const tables = sheets.flatMap((sheet): [string, ExplainedTable][] => {
    const explainer = outputExplainers[sheet.table];
    return explainer ? [[sheet.table, { sheet, explainer, rows: explainer.rows(run) }]] : [];
  });
  return new Map(tables);
}

function findingsAt(
  { sheet, cell }: Extract<SelectedCell, { kind: 'input' }>,
  run: RunResult,
): CellExplanation | undefined {
  const findings = run.findings.filter(({ place }) => place?.sheet === sheet && place.cell === cell);
  return findings.length === 0 ? undefined : { kind: 'findings', findings };
}

function explainRow(
  cell: SelectedRowCell,
  { sheet, explainer, rows }: ExplainedTable,
): CellExplanation | undefined {
  const index = findRow(cell, sheet, explainer);
  const row = sheet.rows[index];
  const explain = rows[index];
  if (row === undefined || explain === undefined) return { kind: 'gone', table: cell.table };
  const own = explain(cell.header);
  const header = own ? cell.header : mainHeader(explainer, sheet, row);
  const explanation = own ?? explain(header);
  if (explanation === undefined) return undefined;
  const isOutdated = !isSameValue(cell.row[header] ?? '', row[columnOf(sheet, header)] ?? '');
  return { kind: 'explained', explanation, isOutdated };
}

function mainHeader({ main }: OutputExplainer, sheet: OutputSheet, row: readonly OutputCell[]): string {
  return main.find((header) => row[columnOf(sheet, header)] !== '') ?? main[0] ?? '';
}

/** The row with the same keys; of several, the one with the same values all through, else the first. */
function findRow({ row }: SelectedRowCell, sheet: OutputSheet, { keys }: OutputExplainer): number {
  const alike = sheet.rows.flatMap((own, index) =>
    keys.every((key) => isSameKey(row[key] ?? '', own[columnOf(sheet, key)] ?? '')) ? [index] : [],
  );
  const same = alike.find((index) =>
    sheet.columns.every(({ header }, column) =>
      isSameValue(row[header] ?? '', sheet.rows[index]?.[column] ?? ''),
    ),
  );
  return same ?? alike[0] ?? -1;
}

function columnOf(sheet: OutputSheet, header: string): number {
  return sheet.columns.findIndex((column) => column.header === header);
}

/** Codes compare as text. A date may stand in either of Excel's systems. */
function isSameKey(shown: CellValue, own: OutputCell): boolean {
  if (keyOf(String(shown)) === keyOf(String(own))) return true;
  return typeof shown === 'number' && own === shown + DAYS_BETWEEN_DATE_SYSTEMS;
}

function isSameValue(shown: CellValue, own: OutputCell): boolean {
  return typeof shown === 'number' && typeof own === 'number'
    ? Math.abs(shown - own) < 0.000_001 || isSameKey(shown, own)
    : isSameKey(shown, own);
}

function explainColumn(
  header: string,
  { sheet, explainer: { keys } }: ExplainedTable,
): CellExplanation | undefined {
  const column = sheet.columns.findIndex((own) => own.header === header && own.isSummed);
  if (column < 0) return undefined;
  const rows = sheet.rows.flatMap((row) => {
    const value = row[column];
    const name = keys.map((key) => row[columnOf(sheet, key)] ?? '').join(' ');
    return typeof value === 'number' ? [{ name, amount: Money.fromDecimal(new Exact(value)) }] : [];
  });
  return { kind: 'explained', explanation: explainTotal(sheet.table, header, rows), isOutdated: false };
}

/** A row of *Regelkontroll* brings up its finding. */
function explainFindingRow({ row }: SelectedRowCell, run: RunResult): CellExplanation {
  const text = (header: string): string => String(row[header] ?? '');
  const all = [...run.findings, ...run.accepted.map(({ finding }) => finding)];
  const alike = all.filter(
    ({ rule, investment = '', party = '', place }) =>
      rule === text('Regel') &&
      investment === text('Satsning') &&
      party === text('Part') &&
      (place?.sheet ?? '') === text('Ark') &&
      (place?.cell ?? '') === text('Cell'),
  );
  const same = alike.find(({ message }) => text('Meddelande').startsWith(message));
  const finding = same ?? alike[0];
  if (finding === undefined) return { kind: 'gone', table: OUTPUTS.findings.table };
  return { kind: 'explained', explanation: explainRunFinding(finding, run), isOutdated: same === undefined };
}

import { readFileSync } from 'node:fs';
import { batchInExcel } from '../../src/excel/office/batch';
import { lookAround } from '../../src/excel/reading/inventory';
import { surveyWorkbook } from '../../src/excel/reading/survey';
import { openInNode } from '../../src/simulator/transports/node';
import type { Workbook } from '../../src/spreadsheet';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openPackage } from '../../src/xlsx';

const FUND = 'fond.ren';
const REN_COLUMNS = ['REN', 'Betalande REN', 'Mottagande REN'];
const VOUCHER_COLUMNS = ['Verifikat'];

export function exampleWorkbook(): Workbook {
  const opened = openPackage(readFileSync('assets/exempel.xlsx'));
  if (!opened.ok) throw new Error(`assets/exempel.xlsx cannot be opened: ${opened.reason}`);
  return opened.workbook;
}

/** The example workbook as it is read. */
export async function exampleSnapshot(): Promise<WorkbookSnapshot> {
  const { Excel } = openInNode(exampleWorkbook());
  return batchInExcel(Excel)(async (context) => {
    const { snapshot } = await surveyWorkbook(context, await lookAround(context), 'inputs');
    return snapshot;
  });
}

/** So many investments, those of the example over and over, each copy with investments and RENs of its own. */
export function portfolioOf(example: WorkbookSnapshot, investments: number): WorkbookSnapshot {
  const ids = columnOf(example, 'Satsningar', 'Satsning').map(String);
  const fund = fundOf(example);
  const ownRens = new Map<string, string>();
  for (const [id, ren] of pairsOf(example, 'Parter', 'Satsning', 'REN')) {
    if (ren !== '' && ren !== fund && !ownRens.has(ren)) ownRens.set(ren, id);
  }
  const copies = Math.ceil(investments / ids.length);
  const tables = example.tables.map((table): TableSnapshot => {
    const rows: CellValue[][] = [];
    for (let copy = 0; copy < copies; copy++) {
      const kept = new Set(ids.slice(0, investments - copy * ids.length));
      rows.push(...copyOf(table, copy, kept, ownRens, fund));
    }
    return { ...table, rows };
  });
  return { ...example, tables };
}

function copyOf(
  { headers, rows }: TableSnapshot,
  copy: number,
  kept: ReadonlySet<string>,
  ownRens: ReadonlyMap<string, string>,
  fund: string,
): CellValue[][] {
  const names = headers.map(String);
  const investmentAt = names.indexOf('Satsning');
  const isLedger = names.includes('Verifikat');
  const isShared = investmentAt < 0 && !isLedger;
  if (isShared) return copy === 0 ? rows.map((row) => [...row]) : [];
  const renAt = names.indexOf('REN');
  return rows
    .filter((row) => {
      if (!isLedger) return kept.has(String(row[investmentAt] ?? ''));
      const owner = ownRens.get(String(row[renAt] ?? ''));
      return owner === undefined ? copy === 0 : kept.has(owner);
    })
    .map((row) =>
      row.map((cell, column) => {
        if (copy === 0 || cell === '') return cell;
        const name = names[column] ?? '';
        if (column === investmentAt || VOUCHER_COLUMNS.includes(name)) return `${cell}-${copy}`;
        if (REN_COLUMNS.includes(name) && String(cell) !== fund)
          return `${cell}${String(copy).padStart(4, '0')}`;
        return cell;
      }),
    );
}

function fundOf(snapshot: WorkbookSnapshot): string {
  return pairsOf(snapshot, 'Parametrar', 'Parameter', 'Värde').find(([name]) => name === FUND)?.[1] ?? '';
}

function columnOf(snapshot: WorkbookSnapshot, table: string, column: string): readonly CellValue[] {
  const own = snapshot.tables.find(({ name }) => name === table);
  const index = own?.headers.map(String).indexOf(column) ?? -1;
  return (own?.rows ?? []).map((row) => row[index] ?? '');
}

function pairsOf(
  snapshot: WorkbookSnapshot,
  table: string,
  first: string,
  second: string,
): readonly (readonly [string, string])[] {
  const seconds = columnOf(snapshot, table, second);
  return columnOf(snapshot, table, first).map((cell, index) => [String(cell), String(seconds[index] ?? '')]);
}

import type { OutputSheet } from '../../src/workbook/outputs/outputSheet';
import { HEADER_ROW } from '../../src/workbook/outputs/outputSheet';
import { cellAddress } from '../../src/workbook/cellAddress';
import type { SheetComparison } from './comparison';
import { compareSheet } from './comparison';
import { oreOf } from './expectedCells';
import type { FileSheet } from './fileCells';
import { fileSheets } from './fileCells';
import { findLibreOffice, recalculated } from './libreOffice';
import { writtenPortfolios } from './portfolios';
import { resultTotals } from './resultTotals';
import type { TypedOver } from './sheetXml';
import { withoutFormulaValues, withTypedOver } from './sheetXml';
import type { WrittenWorkbook } from './writtenWorkbook';
import { inputIn } from './writtenWorkbook';

/** More than what rounding could hide, and no whole krona. */
const TYPED_MORE = 1234.56;
const [FOLLOWING, WRONG] = ['figures typed over', 'wrong formulas'];

async function main(): Promise<void> {
  const program = findLibreOffice();
  if (program === undefined) {
    process.stderr.write(
      'LibreOffice is missing. Install it, or give the path of soffice in the variable SOFFICE, and run again.\n',
    );
    process.exitCode = 2;
    return;
  }
  const workbooks = await writtenPortfolios();
  const [example] = workbooks;
  if (example === undefined) return;
  const files = new Map(workbooks.map(({ name, file }) => [name, withoutFormulaValues(file)]));
  const stripped = files.get(example.name) ?? new Uint8Array();
  const typed = typedFigures(example.sheets);
  const wrong = wrongFormulas(example.sheets);
  files.set(FOLLOWING, withTypedOver(stripped, typed));
  files.set(WRONG, withTypedOver(stripped, wrong));
  const saved = recalculated(program, files);

  const problems: string[] = [];
  const compared: SheetComparison[] = [];
  for (const workbook of workbooks) {
    const file = saved.get(workbook.name) ?? new Uint8Array();
    const own = compareWorkbook(workbook, workbook.sheets, file);
    compared.push(...own.compared);
    problems.push(...own.problems, ...totalsThatDiffer(workbook));
    const read = await inputIn(workbook.name, file, workbook.today);
    if (read !== workbook.checked.run.inputHash) problems.push(`${workbook.name}: other input is read`);
  }
  problems.push(...controls(example, typed, wrong, saved));
  print(workbooks, compared, problems, typed.length, wrong.length);
  if (problems.length > 0) process.exitCode = 1;
}

function compareWorkbook(
  { name }: WrittenWorkbook,
  sheets: readonly OutputSheet[],
  file: Uint8Array,
): { readonly compared: readonly SheetComparison[]; readonly problems: readonly string[] } {
  const found = fileSheets(file);
  const compared = sheets.map((sheet) => compareSheet(sheet, found.get(sheet.sheet)));
  const differences = compared.flatMap(({ sheet, differences: own }) =>
    own.map(
      ({ cell, expected, found: is }) => `${name}, ${sheet}!${cell}: ${expected} expected, ${is} found`,
    ),
  );
  return { compared, problems: [...differences, ...errorsIn(name, found)] };
}

/** Anywhere in the workbook, the user's own sheets too. */
function errorsIn(name: string, sheets: ReadonlyMap<string, FileSheet>): string[] {
  return [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([cell, { value }]) =>
      typeof value === 'string' && /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)$/.test(value)
        ? [`${name}, ${sheet}!${cell}: ${value}`]
        : [],
    ),
  );
}

/** Where a column's sum is another than the JSON's. */
function totalsThatDiffer({ name, sheets, checked }: WrittenWorkbook): string[] {
  return [...resultTotals(checked.run)].flatMap(([column, ore]) => {
    const [, table, header] = /^(.*)\[(.*)\]$/.exec(column) ?? [];
    const sheet = sheets.find((own) => own.table === table);
    const index = sheet?.columns.findIndex((own) => own.header === header && own.isSummed) ?? -1;
    if (sheet === undefined || index < 0) return [`${name}: ${column} has no sum`];
    const shown = sheet.rows.reduce((sum, row) => {
      const value = row[index];
      return typeof value === 'number' ? sum + oreOf(value) : sum;
    }, 0n);
    return shown === ore ? [] : [`${name}: ${column} is ${shown} öre on the sheet and ${ore} in the JSON`];
  });
}

interface TypedFigure extends TypedOver {
  readonly row: number;
  readonly column: number;
  readonly by: { readonly value: number };
}

/** The first amount of every summed column, with something added. */
function typedFigures(sheets: readonly OutputSheet[]): TypedFigure[] {
  return sheets.flatMap(({ sheet, columns, rows }) =>
    columns.flatMap(({ isSummed }, column): TypedFigure[] => {
      const row = rows.findIndex((cells) => typeof cells[column] === 'number');
      const before = rows[row]?.[column];
      if (!isSummed || typeof before !== 'number') return [];
      const value = Number(((Number(oreOf(before)) + Number(oreOf(TYPED_MORE))) / 100).toFixed(2));
      return [{ sheet, cell: cellAddress(HEADER_ROW + 1 + row, column), row, column, by: { value } }];
    }),
  );
}

/** Of another column, of a mean, and of nothing that there is. */
function wrongFormulas(sheets: readonly OutputSheet[]): TypedOver[] {
  const at = (table: string, header: string, formula: string): TypedOver => {
    const sheet = sheets.find((own) => own.table === table);
    const column = sheet?.columns.findIndex((own) => own.header === header) ?? -1;
    return { sheet: sheet?.sheet ?? table, cell: cellAddress(HEADER_ROW - 1, column), by: { formula } };
  };
  return [
    at('AterforingUt', 'Plan', 'ROUND(SUBTOTAL(109,AterforingUt[Golv]),2)'),
    at('UtbetalningUt', 'Utbetalning', 'ROUND(SUBTOTAL(101,UtbetalningUt[Utbetalning]),2)'),
    at('FondUt', 'Utbetalt', 'ROUND(SUBTOTAL(109,FondUt[Saknas]),2)'),
    at('KostnadUt', 'Kostnad', 'ROUND(SUBTOTAL(109,KostnadUt[Kostnad])+0.01,2)'),
  ];
}

/** That the command would see a sum that does not follow its column, and a formula that is wrong. */
function controls(
  example: WrittenWorkbook,
  typed: readonly TypedFigure[],
  wrong: readonly TypedOver[],
  saved: ReadonlyMap<string, Uint8Array>,
): string[] {
  const withFigures = example.sheets.map((sheet): OutputSheet => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const own = typed.find(
          (one) => one.sheet === sheet.sheet && one.row === row && one.column === column,
        );
        return own ? own.by.value : cell;
      }),
    ),
  }));
  const following = compareWorkbook(
    { ...example, name: FOLLOWING },
    withFigures,
    saved.get(FOLLOWING) ?? new Uint8Array(),
  );
  const found = compareWorkbook(example, example.sheets, saved.get(WRONG) ?? new Uint8Array());
  const told = found.compared.flatMap(({ sheet, differences }) =>
    differences.map(({ cell }) => `${sheet}!${cell}`),
  );
  const unseen = wrong.filter(({ sheet, cell }) => !told.includes(`${sheet}!${cell}`));
  return [
    ...following.problems,
    ...unseen.map(({ sheet, cell }) => `${WRONG}: the one in ${sheet}!${cell} was not found`),
    ...(told.length > wrong.length ? [`${WRONG}: also told are cells that are right`] : []),
  ];
}

const TOLD_AT_MOST = 40;

function print(
  workbooks: readonly WrittenWorkbook[],
  compared: readonly SheetComparison[],
  problems: readonly string[],
  typed: number,
  wrong: number,
): void {
  const sheets = [...new Set(compared.map(({ sheet }) => sheet))];
  const lineOf = (name: string, own: readonly SheetComparison[]): readonly (string | number)[] => [
    name,
    own.length,
    own.reduce((sum, { formulas }) => sum + formulas, 0),
    own.reduce((sum, { cells }) => sum + cells, 0),
    own.reduce((sum, { differences }) => sum + differences.length, 0),
  ];
  const lines = [
    ['Sheet', 'workbooks', 'formulas', 'cells', 'differences'],
    ...sheets.map((name) =>
      lineOf(
        name,
        compared.filter(({ sheet }) => sheet === name),
      ),
    ),
    lineOf('All', compared),
  ];
  const text = lines
    .map(
      ([name, ...counts]) => String(name).padEnd(22) + counts.map((own) => String(own).padStart(12)).join(''),
    )
    .join('\n');
  process.stdout.write(`${workbooks.map(({ name }) => name).join(', ')}\n\n${text}\n\n`);
  const proved = `${typed} figures typed over and followed by their sums; ${wrong} wrong formulas told; ${workbooks.length} workbooks read again as they were.`;
  process.stdout.write(problems.length === 0 ? `${proved}\n` : `${problems.length} problems:\n`);
  for (const problem of problems.slice(0, TOLD_AT_MOST)) process.stdout.write(`  ${problem}\n`);
  if (problems.length > TOLD_AT_MOST) process.stdout.write(`  and ${problems.length - TOLD_AT_MOST} more\n`);
}

void main();

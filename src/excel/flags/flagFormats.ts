import type { Severity } from '../../core/findings/finding';
import { SEVERITIES } from '../../core/findings/finding';
import { addTo } from '../../core/values/grouped';
import { cellAddress, parseCellAddress } from '../../workbook/cellAddress';
import type { CellFlag } from '../../workbook/flags';

/** A conditional format that the add-in owns: it is known by its formula, which is always true. */
export interface FoundFormat {
  readonly sheet: string;
  readonly id: string;
  readonly severity: Severity;
}

/** The cells that one format of the add-in's marks. */
export interface OwnFormat {
  readonly sheet: string;
  readonly severity: Severity;
  /** Without the sheet: `C5,D7:D9`. */
  readonly address: string;
}

const COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  stop: { fill: '#F8D0CF', font: '#7A0E0B' },
  warn: { fill: '#FFE8B3', font: '#5C3B00' },
  info: { fill: '#D6E8FA', font: '#0B3C66' },
};

/** Excel takes addresses up to 8,192 characters; shorter ones keep the rule readable in Excel's own dialogue. */
const LONGEST_ADDRESS = 2_000;

const OWN_FORMULA = /^=?N\("Sociala investeringar (\w+)"\)=0$/;

function markerFormula(severity: Severity): string {
  return `=N("Sociala investeringar ${severity}")=0`;
}

export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load('id,type,customOrNullObject/rule/formula');
}

export function takeOwnFormats(sheet: string, formats: Excel.ConditionalFormatCollection): FoundFormat[] {
  return formats.items.flatMap((format) => {
    if (format.type !== 'Custom') return [];
    const severity = severityOf(format.customOrNullObject.rule.formula);
    return severity ? [{ sheet, id: format.id, severity }] : [];
  });
}

function severityOf(formula: string): Severity | undefined {
  // Nobody makes a rule without a formula: a write was cut off between the two.
  if (formula === '') return 'info';
  const [, word] = OWN_FORMULA.exec(formula) ?? [];
  return SEVERITIES.find((known) => known === word);
}

export function loadAddress(context: Excel.RequestContext, { sheet, id }: FoundFormat): Excel.RangeAreas {
  return formatsOf(context, sheet).getItem(id).getRanges().load('address');
}

/** `Blad1!C5,Blad1!D7:D9` → `C5,D7:D9` */
export function withoutSheet(address: string): string {
  const cells = [...address.matchAll(/!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)(?=,|$)/g)];
  return cells.map(([, cell]) => cell).join(',');
}

/** Queues the removal of every format that the add-in owns. */
export function removeFormats(context: Excel.RequestContext, formats: readonly FoundFormat[]): void {
  for (const { sheet, id } of formats) formatsOf(context, sheet).getItem(id).delete();
}

function formatsOf({ workbook }: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/** One format for each sheet and severity, and more where the addresses grow long. */
export function formatsFor(flags: readonly CellFlag[]): OwnFormat[] {
  const sheets = [...new Set(flags.map((flag) => flag.sheet))];
  return sheets.flatMap((sheet) =>
    SEVERITIES.flatMap((severity) => {
      const cells = flags.filter((flag) => flag.sheet === sheet && flag.severity === severity);
      return addresses(cells.map(({ cell }) => cell)).map((address) => ({ sheet, severity, address }));
    }),
  );
}

export function addFormats(context: Excel.RequestContext, formats: readonly OwnFormat[]): void {
  for (const { sheet, severity, address } of formats) {
    const ranges = context.workbook.worksheets.getItem(sheet).getRanges(address);
    const { custom } = ranges.conditionalFormats.add('Custom');
    custom.rule.formula = markerFormula(severity);
    custom.format.fill.color = COLOURS[severity].fill;
    custom.format.font.color = COLOURS[severity].font;
  }
}

function addresses(cells: readonly string[]): string[] {
  const chunks: string[] = [];
  for (const range of rangesOf(cells)) {
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.length + range.length >= LONGEST_ADDRESS) chunks.push(range);
    else chunks[chunks.length - 1] = `${last},${range}`;
  }
  return chunks;
}

/** Cells below each other as one range, column by column. */
function rangesOf(cells: readonly string[]): string[] {
  const rowsByColumn = new Map<number, number[]>();
  for (const cell of cells) {
    const at = parseCellAddress(cell);
    if (at) addTo(rowsByColumn, at.column, at.row);
  }
  return [...rowsByColumn].flatMap(([column, rows]) =>
    runsAmong(rows).map(({ first, last }) => {
      const top = cellAddress(first, column);
      return first === last ? top : `${top}:${cellAddress(last, column)}`;
    }),
  );
}

function runsAmong(rows: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

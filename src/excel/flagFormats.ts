import type { Severity } from '../core/findings/finding';
import { SEVERITIES } from '../core/findings/finding';
import type { CellFlag } from '../workbook/flags';

/** A conditional format that the add-in owns: it is known by its formula, which is always true. */
export interface OwnFormat {
  readonly sheet: string;
  readonly id: string;
  readonly severity: Severity;
}

const COLOURS: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  stop: { fill: '#F8D0CF', font: '#7A0E0B' },
  warn: { fill: '#FFE8B3', font: '#5C3B00' },
  info: { fill: '#D6E8FA', font: '#0B3C66' },
};

/** Excel takes addresses up to 8,192 characters; shorter ones keep the rule readable in Excel's own dialogue. */
const LONGEST_ADDRESS = 2_000;

function markerFormula(severity: Severity): string {
  return `=N("Sociala investeringar ${severity}")=0`;
}

export function loadOwnFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load('id,type,customOrNullObject/rule/formula');
}

export function takeOwnFormats(sheet: string, formats: Excel.ConditionalFormatCollection): OwnFormat[] {
  return formats.items.flatMap((format) => {
    if (format.type !== 'Custom') return [];
    const { formula } = format.customOrNullObject.rule;
    const severity = SEVERITIES.find((known) => formula === markerFormula(known));
    return severity ? [{ sheet, id: format.id, severity }] : [];
  });
}

/** Queues the removal of every format that the add-in owns. */
export function removeFormats(context: Excel.RequestContext, formats: readonly OwnFormat[]): void {
  for (const { sheet, id } of formats) {
    context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
}

/** Queues one format for each sheet and severity, and more where the addresses grow long. */
export function addFormats(context: Excel.RequestContext, flags: readonly CellFlag[]): void {
  for (const sheet of new Set(flags.map((flag) => flag.sheet))) {
    for (const severity of SEVERITIES) {
      const cells = flags.filter((flag) => flag.sheet === sheet && flag.severity === severity).map(({ cell }) => cell);
      for (const address of addresses(cells)) addFormat(context, sheet, address, severity);
    }
  }
}

function addFormat(context: Excel.RequestContext, sheet: string, address: string, severity: Severity): void {
  const ranges = context.workbook.worksheets.getItem(sheet).getRanges(address);
  const { custom } = ranges.conditionalFormats.add('Custom');
  custom.rule.formula = markerFormula(severity);
  custom.format.fill.color = COLOURS[severity].fill;
  custom.format.font.color = COLOURS[severity].font;
}

function addresses(cells: readonly string[]): string[] {
  const chunks: string[] = [];
  for (const cell of cells) {
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.length + cell.length >= LONGEST_ADDRESS) chunks.push(cell);
    else chunks[chunks.length - 1] = `${last},${cell}`;
  }
  return chunks;
}

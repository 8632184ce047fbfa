import { wholeMessage } from '../core/findings/acceptanceSentences';
import type { Finding, Severity } from '../core/findings/finding';
import { SEVERITIES } from '../core/findings/finding';
import type { Place } from '../core/values/place';
import { parseCellAddress } from './cellAddress';
import { SEVERITY_WORDS } from './outputs/findingsSheet';

/** What is marked in the user's own sheets: cells by severity, and a message for each row of a table. */
export interface Flags {
  readonly cells: readonly CellFlag[];
  readonly messages: readonly RowMessage[];
}

export interface CellFlag {
  readonly sheet: string;
  readonly cell: string;
  /** The gravest of the findings on the cell. */
  readonly severity: Severity;
}

export interface RowMessage {
  readonly table: string;
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly message: string;
}

export const CHECK_COLUMN = 'Kontroll';

const SEPARATOR = ' • ';
const OWN_MESSAGE = /^(Stopp|Varning|Upplysning) [A-ZÅÄÖ]{2,4}-\d{2,3}: /;

/** True for a text that the add-in has written in a column `Kontroll`: only such texts are replaced. */
export function isOwnMessage(text: string): boolean {
  return OWN_MESSAGE.test(text);
}

export function flagsOf(findings: readonly Finding[]): Flags {
  const placed = findings.flatMap((finding) =>
    finding.place && !finding.place.isInFile ? [{ finding, place: finding.place }] : [],
  );
  return { cells: cellFlags(placed), messages: rowMessages(placed) };
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly place: Place;
}

function cellFlags(placed: readonly PlacedFinding[]): CellFlag[] {
  const flags = new Map<string, CellFlag>();
  for (const { finding, place } of placed) {
    const key = `${place.sheet}!${place.cell}`;
    const known = flags.get(key);
    if (known && gravity(known.severity) <= gravity(finding.severity)) continue;
    flags.set(key, { sheet: place.sheet, cell: place.cell, severity: finding.severity });
  }
  return [...flags.values()];
}

function rowMessages(placed: readonly PlacedFinding[]): RowMessage[] {
  const messages = new Map<string, RowMessage>();
  for (const { finding, place } of placed) {
    const row = parseCellAddress(place.cell)?.row;
    if (row === undefined) continue;
    const key = `${place.table} ${row}`;
    const own = `${SEVERITY_WORDS[finding.severity]} ${finding.rule}: ${wholeMessage(finding)}`;
    const known = messages.get(key);
    messages.set(key, {
      table: place.table,
      row,
      message: known ? `${known.message}${SEPARATOR}${own}` : own,
    });
  }
  return [...messages.values()];
}

function gravity(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

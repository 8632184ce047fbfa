import { wholeMessage } from '../core/findings/acceptanceSentences';
import type { Finding, Severity } from '../core/findings/finding';
import { SEVERITIES } from '../core/findings/finding';
import type { Steps } from '../core/steps/steps';
import { eachRow, straight } from '../core/steps/steps';
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
  return straight(flagsInSteps(findings));
}

/** As {@link flagsOf}. */
export function* flagsInSteps(findings: readonly Finding[]): Steps<Flags> {
  const cells = new Map<string, CellFlag>();
  const messages = new Map<string, RowMessage>();
  yield* eachRow(findings, (finding) => {
    const { place } = finding;
    if (place?.line !== undefined || place === undefined) return;
    addCell(cells, finding, place);
    addMessage(messages, finding, place);
  });
  return { cells: [...cells.values()], messages: [...messages.values()] };
}

function addCell(flags: Map<string, CellFlag>, { severity }: Finding, { sheet, cell }: Place): void {
  const key = `${sheet}!${cell}`;
  const known = flags.get(key);
  if (known && gravity(known.severity) <= gravity(severity)) return;
  flags.set(key, { sheet, cell, severity });
}

function addMessage(messages: Map<string, RowMessage>, finding: Finding, { table, cell }: Place): void {
  const row = parseCellAddress(cell)?.row;
  if (row === undefined) return;
  const key = `${table} ${row}`;
  const own = `${SEVERITY_WORDS[finding.severity]} ${finding.rule}: ${wholeMessage(finding)}`;
  const known = messages.get(key);
  messages.set(key, { table, row, message: known ? `${known.message}${SEPARATOR}${own}` : own });
}

function gravity(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

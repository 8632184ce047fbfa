import { hashOf } from '../../workbook/reading/hashOf';
import type { Manifest, Phase } from './manifest';
import { PHASES } from './manifest';
import { isManifest } from './manifestShape';

/** Well below what a cell holds. */
const CHUNK = 30_000;

/** Another version of the add-in may have left what it wrote here; it is to be raised when the manifest changes. */
const VERSION = 1;

/** The manifest as texts for the cells of a column: its version and fingerprint, and then the pieces of it. */
export function manifestCells(manifest: Manifest): string[] {
  const text = JSON.stringify(manifest);
  const count = Math.ceil(text.length / CHUNK);
  const pieces = Array.from({ length: count }, (_, index) => text.slice(index * CHUNK, (index + 1) * CHUNK));
  return [headOf(VERSION, text), ...pieces];
}

function headOf(version: number, text: string): string {
  return `${version} ${hashOf(text)}`;
}

export type ReadManifest =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  /** Somebody has changed the cells, or another version wrote them: nothing may be undone by what they say. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Believes only what {@link manifestCells} gave, whole and unchanged. */
export function parseManifest([head = '', ...pieces]: readonly string[]): ReadManifest {
  const text = pieces.join('');
  const [, version] = /^(\d+) [0-9a-f]{64}$/.exec(head) ?? [];
  if (version === undefined) return unreadable('no version and fingerprint');
  if (Number(version) !== VERSION) return unreadable(`version ${version}`);
  if (head !== headOf(VERSION, text)) return unreadable('another fingerprint');
  return parseJson(text);
}

function parseJson(text: string): ReadManifest {
  const value = jsonIn(text);
  if (value === undefined) return unreadable('no JSON');
  const faults: string[] = [];
  return isManifest(value, { path: 'manifest', refuse: (fault) => void faults.push(fault) })
    ? { kind: 'read', manifest: value }
    : unreadable(faults.join('; '));
}

/** @returns undefined where the text is none; no JSON is undefined */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): ReadManifest {
  return { kind: 'unreadable', reason };
}

/** `ready:3`: the phase, and how many cells the manifest takes. */
export function phaseText(phase: Phase, cells: number): string {
  return `${phase}:${cells}`;
}

export interface ReadPhase {
  readonly phase: Phase;
  readonly cells: number;
}

/** More cells than any manifest takes. */
const MOST_CELLS = 10_000;

/** @returns undefined for what somebody else has written there */
export function parsePhase(text: string): ReadPhase | undefined {
  const [, word, digits] = /^([a-z]+):(\d{1,5})$/.exec(text) ?? [];
  const phase = PHASES.find((own) => own === word);
  const cells = Number(digits);
  return phase === undefined || cells > MOST_CELLS ? undefined : { phase, cells };
}

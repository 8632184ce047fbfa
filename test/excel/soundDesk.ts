import type { Finding } from '../../src/core/findings/finding';
import type { CheckedWorkbook } from '../../src/excel';
import type { HostOptions } from '../../src/simulator';
import type { Workbook } from '../../src/spreadsheet';
import { createWorkbook } from '../../src/spreadsheet';
import { day } from '../core/rules/askRule';
import type { Tables } from '../core/workbookBuilder';
import { SOUND_DAY, snapshotOf } from '../core/workbookBuilder';
import type { Desk } from './desk';
import { addTable, deskWith } from './desk';
import type { Picture } from './picture';
import { pictureOf } from './picture';

export const SOUND_TODAY = day(SOUND_DAY);

/** A workbook with the tables, each on a sheet of its own name from A1. */
export function deskOf(tables: Tables): Desk {
  const workbook = createWorkbook('Start');
  for (const table of snapshotOf(tables).tables) addTable(workbook, table);
  return deskWith(workbook);
}

export function checkSound({ session }: Desk): Promise<CheckedWorkbook> {
  return session.check(SOUND_TODAY);
}

export function findingOf({ run }: CheckedWorkbook, rule: string): Finding {
  const finding = run.findings.find((own) => own.rule === rule);
  if (finding === undefined) throw new Error(`no finding of ${rule}`);
  return finding;
}

/** The cells that differ between two pictures of one workbook, by sheet: `Budget − F4: 40000 40000`. */
export function differences(before: Picture, after: Picture): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const lines = (picture: Picture): string[] => {
      const sheet = picture[name];
      return sheet ? [...sheet.cells, ...sheet.tables, ...sheet.formats, ...sheet.charts] : [];
    };
    const [was, is] = [lines(before), lines(after)];
    return [
      ...was.filter((line) => !is.includes(line)).map((line) => `${name} − ${line.trim()}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `${name} + ${line.trim()}`),
    ];
  });
}

type Verdict = ReturnType<NonNullable<HostOptions['interceptRequest']>>;

export const FAULTS: readonly (readonly [string, Verdict])[] = [
  ['is refused', 'refuse'],
  ['loses its answer', 'dropAnswer'],
  ['is lost before Excel hears of it', 'drop'],
  ['is refused for a protected sheet', { refuse: 'AccessDenied' }],
  ['fails at its first action', { failAtAction: 0, code: 'GeneralException' }],
  ['fails at its fourth action', { failAtAction: 3, code: 'GeneralException' }],
  ['fails at its ninth action', { failAtAction: 8, code: 'GeneralException' }],
  ['fails at its twentieth action', { failAtAction: 19, code: 'GeneralException' }],
];

/** Some work that has been done once as it should be, to be tried again on copies of the same workbook. */
export interface Rehearsal {
  readonly before: Picture;
  readonly done: Picture;
  readonly desk: Desk;
  readonly work: () => Promise<void>;
  readonly untouched: Workbook;
  readonly requests: number;
}

export async function rehearse(desk: Desk, work: () => Promise<void>): Promise<Rehearsal> {
  const untouched = structuredClone(desk.workbook);
  const before = pictureOf(desk);
  desk.excel.requests.length = 0;
  await work();
  return { before, done: pictureOf(desk), desk, work, untouched, requests: desk.excel.requests.length };
}

interface Ending {
  readonly sentence: string;
  readonly told: Picture;
}

/** Lets one request after another of the work go wrong in one way, and tells what the workbook looks like then. */
export async function interruptEach(
  { desk: { excel, workbook }, desk, work, untouched, requests }: Rehearsal,
  verdict: Verdict,
): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  // The requests before the last only read.
  const first = typeof verdict === 'string' ? 1 : requests;
  for (let faulty = first; faulty <= requests; faulty += 1) {
    // To load the client anew for every case would take most of the time.
    Object.assign(workbook, structuredClone(untouched));
    excel.requests.length = 0;
    excel.interceptRequest = (k) => (k === faulty ? verdict : 'pass');
    let sentence = '';
    try {
      await work();
    } catch (error) {
      sentence = (error as { sentence: string }).sentence;
    }
    endings.push({ sentence, told: pictureOf(desk) });
  }
  return endings;
}

import type { Workbook } from '../../../src/spreadsheet';
import { OfficeProblem } from '../../../src/excel/officeProblem';
import { recalculate } from '../../../src/spreadsheet';
import { OUTPUTS } from '../../../src/workbook/outputs/outputNames';
import type { Desk } from '../desk';
import { deskOn } from '../desk';
import type { Picture } from '../picture';
import { pictureOf } from '../picture';
import type { Act } from './acts';
import type { Meddling, Verdict } from './events';
import { inputsOf } from './inputs';

/** One act, tried again and again on copies of one workbook, each time with something else going wrong. */
export interface Trial {
  readonly act: Act;
  /** The requests that it takes when nothing goes wrong. */
  readonly requests: number;
  readonly desk: Desk;
  readonly before: Workbook;
  /** How it may end, by what somebody else does in the workbook meanwhile. */
  readonly endings: Map<string, Endings>;
}

/** Pictures as JSON, and what the act answers. */
interface Endings {
  readonly inputs: string;
  /** As if the act had never begun. */
  readonly undone: string;
  /** As if it had come before or after what somebody else did, and the same once more. */
  readonly done: readonly string[];
  readonly answers: readonly string[];
}

export async function trialOf(act: Act): Promise<Trial> {
  const desk = await act.prepare();
  recalculate(desk.workbook);
  const before = structuredClone(desk.workbook);
  desk.excel.requests.length = 0;
  await act.work(desk);
  return { act, requests: desk.excel.requests.length, desk, before, endings: new Map() };
}

/** What is wrong afterwards: nothing, as it should be. */
export type Problems = readonly string[];

/** A verdict falls on each request. */
export function tryVerdict(trial: Trial, verdict: (k: number) => Verdict): Promise<Problems> {
  return attempt(trial, verdict, undefined);
}

/** Somebody else is at work just before request `k`. */
export function tryMeddling(trial: Trial, k: number, meddling: Meddling): Promise<Problems> {
  const verdict = (own: number): Verdict => {
    if (own === k) meddling.meddle(trial.desk);
    return 'pass';
  };
  return attempt(trial, verdict, meddling);
}

/** The pane is closed after request `k`; another is opened on the workbook as it was left. */
export async function tryClosing(trial: Trial, k: number): Promise<Problems> {
  const endings = await endingsOf(trial, undefined);
  const { desk, act } = reset(trial);
  desk.excel.interceptRequest = (own) => (own <= k ? 'pass' : 'drop');
  await act.work(desk).catch(() => undefined);
  const later = deskOn(structuredClone(desk.workbook));
  await later.check();
  const half = whatIsHalfDone(later, endings, act, '');
  return [...half, ...(await whatNextRunFinds(later, act, endings))];
}

async function attempt(
  trial: Trial,
  verdict: (k: number) => Verdict,
  meddling: Meddling | undefined,
): Promise<Problems> {
  const endings = await endingsOf(trial, meddling);
  const { desk, act } = reset(trial);
  desk.excel.interceptRequest = verdict;
  const { sentence, answer, isSilent } = await outcomeOf(act, desk);
  desk.excel.interceptRequest = () => 'pass';
  const isDone = endings.done.includes(JSON.stringify(pictureNow(desk)));
  const problems = [
    ...whatIsWrongWith(sentence),
    ...whatIsHalfDone(desk, endings, act, sentence, meddling),
    ...(isUntouched(sentence, isSilent) ? whatIsTouched(desk, endings) : []),
    ...(sentence === '' && !isDone ? ['told as done, and is not'] : []),
    ...(sentence === '' && !endings.answers.includes(answer) ? ['the answer is of neither workbook'] : []),
  ];
  meddling?.mend?.(desk);
  return [...problems, ...(await whatNextRunFinds(desk, act, endings))];
}

function reset(trial: Trial): Trial {
  // To load the client anew for every case would take most of the time.
  Object.assign(trial.desk.workbook, structuredClone(trial.before));
  trial.desk.excel.requests.length = 0;
  return trial;
}

interface ActOutcome {
  readonly sentence: string;
  readonly answer: string;
  /** The sentence does not tell what has become of the workbook, so that the pane adds that nothing is changed. */
  readonly isSilent: boolean;
}

async function outcomeOf({ work }: Act, desk: Desk): Promise<ActOutcome> {
  try {
    return { sentence: '', answer: JSON.stringify(await work(desk)) ?? '', isSilent: false };
  } catch (error) {
    const isSilent = error instanceof OfficeProblem && !error.tellsOutcome;
    const isTold = error instanceof Error && 'sentence' in error;
    return { sentence: isTold ? String(error.sentence) : `untold: ${String(error)}`, answer: '', isSilent };
  }
}

function whatIsWrongWith(sentence: string): string[] {
  if (sentence === '') return [];
  const isSentence = /^[A-ZÅÄÖ].*[a-zåäö].*\.$/.test(sentence);
  return isSentence && /igen|kontrollera/i.test(sentence) ? [] : [`says: ${sentence}`];
}

/** What the user is told is that nothing has been changed. */
function isUntouched(sentence: string, isSilent: boolean): boolean {
  return isSilent || /(Inget har ändrats|Tillägget har inte ändrat något|Inget är skrivet)\./.test(sentence);
}

function whatIsTouched(desk: Desk, { undone }: Endings): string[] {
  const now = pictureNow(desk);
  if (JSON.stringify(now) === undone) return [];
  return [`says that nothing is changed: ${difference(now, [undone])}`];
}

const RESULT_SHEETS = Object.values(OUTPUTS).map(({ sheet }) => sheet);

/** Nothing in Excel stops what somebody does in the very moment of the swap: the user is told to write anew. */
const TOO_LATE = 'Resultatet är skrivet, men arbetsboken ändrades just då';

function whatIsHalfDone(
  desk: Desk,
  { undone, done, inputs }: Endings,
  { sparesInput, emptiesColumn = false }: Act,
  sentence: string,
  meddling?: Meddling,
): string[] {
  const told = { ...pictureNow(desk) };
  // Nobody sees it, and the user is told that it is still to be cleared away.
  if (sentence.includes('nästa gång du kontrollerar')) delete told['SI_utkast'];
  const isTooLate = sentence.startsWith(TOO_LATE);
  const isWhole = isTooLate ? hasWhole(told, done) : [undone, ...done].includes(JSON.stringify(told));
  const mayBeLost = meddling?.isInOurColumn === true && (isTooLate || emptiesColumn);
  const mayDiffer = !sparesInput || mayBeLost;
  return [
    ...(isWhole ? [] : [`is neither old nor new: ${difference(told, [undone, ...done])}`]),
    ...(mayDiffer || inputsOf(desk) === inputs ? [] : ['the input is not what it was']),
  ];
}

/** Whether the result's sheets, as far as they are there, are those of one ending; the others are what somebody made them. */
function hasWhole(picture: Picture, endings: readonly string[]): boolean {
  return endings.some((text) => {
    const ending: Picture = JSON.parse(text);
    return RESULT_SHEETS.every((name) => JSON.stringify(picture[name]) === JSON.stringify(ending[name]));
  });
}

/** The next run, with nothing in its way, gives what it would have given had nothing gone wrong. */
async function whatNextRunFinds(desk: Desk, act: Act, { done }: Endings): Promise<string[]> {
  const { sentence } = await outcomeOf(act, desk);
  if (sentence !== '') return [`the next run says: ${sentence}`];
  const now = pictureNow(desk);
  return done.includes(JSON.stringify(now)) ? [] : [`the next run is not clean: ${difference(now, done)}`];
}

/** With formulas worked out, as Excel always has them, and by name: which of two came first is nobody's fault. */
function pictureNow(desk: Desk): Picture {
  desk.excel.session.ensureCalculated();
  return Object.fromEntries(Object.entries(pictureOf(desk)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function endingsOf(trial: Trial, meddling: Meddling | undefined): Promise<Endings> {
  const name = meddling?.name ?? '';
  const endings = trial.endings.get(name) ?? (await workOut(trial, meddling));
  trial.endings.set(name, endings);
  return endings;
}

async function workOut({ act, before }: Trial, meddling: Meddling | undefined): Promise<Endings> {
  const done: string[] = [];
  const answers: string[] = [];
  const work = async (desk: Desk): Promise<void> => {
    answers.push((await outcomeOf(act, desk)).answer);
    done.push(JSON.stringify(pictureNow(desk)));
  };
  const first = deskOn(structuredClone(before));
  meddling?.meddle(first);
  const undone = JSON.stringify(pictureNow(first));
  const inputs = inputsOf(first);
  meddling?.mend?.(first);
  await work(first);
  await work(first);
  const last = deskOn(structuredClone(before));
  await work(last);
  meddling?.meddle(last);
  done.push(JSON.stringify(pictureNow(last)));
  meddling?.mend?.(last);
  await work(last);
  return { inputs, undone, done, answers };
}

/** A few lines that tell the picture from the likest of those that it should be. */
function difference(picture: Picture, wanted: readonly string[]): string {
  const lists = wanted.map((text) => {
    const other: Picture = JSON.parse(text);
    const [is, should] = [linesOf(picture), linesOf(other)];
    return [
      ...is.filter((line) => !should.includes(line)).map((line) => `+ ${line}`),
      ...should.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
    ];
  });
  const [shortest = []] = lists.sort((a, b) => a.length - b.length);
  return shortest.slice(0, 4).join(' | ');
}

function linesOf(picture: Picture): string[] {
  return Object.entries(picture).flatMap(([sheet, { cells, tables, formats, charts }]) =>
    ['is there', ...cells, ...tables, ...formats, ...charts].map((line) => `${sheet}: ${line}`),
  );
}

import { CalendarDate } from '../../src/core/values/calendarDate';
import { run } from '../../src/workbook/run';
import { timedAlone } from './fileToSums';
import type { Ledger } from './ledgers';
import { ledgerOf } from './ledgers';
import { leastMs, milliseconds, times } from './measure';
import type { Answer } from './others';
import { duckDbSums, pandasSums } from './others';
import type { Part, Table } from './part';
import type { Sums } from './sums';
import { addInSums, decimalSums, isSame, mapSums, openedLedger, snapshotWith } from './sums';

const RUNS = 7;
const MOST_OF_THE_MAP = 1.5;
/** Of a municipality's ledger; a file with nothing but costs of investments is there to see the worst. */
const MOST_OF_PANDAS = 1;

/** A million rows: each to its investment and period, and summed, against doing no more than that. */
export const ledgerFile: Part = {
  name: 'huvudbok',
  title: 'A ledger of 1,000,000 rows, matched and summed by REN, project and period',
  measure: async () => {
    const tables = [
      await measured('municipality', '2 % of the rows are the investments’'),
      await measured('investments', 'every row is the investments’'),
    ];
    return {
      columns: ['', 'time', 'against the Map', 'against pandas', 'same sums'],
      rows: tables.flatMap(({ rows }) => rows),
      notes: [
        'The least of several tries each; from file to sums the add-in, the split and pandas have a process of their own, and pandas and DuckDB are timed without starting them. “same sums”: equal to the öre in every group. The goal is within 1.5× of the Map, and of a municipality’s file ahead of pandas.',
      ],
      failures: tables.flatMap(({ failures = [] }) => failures),
    };
  },
};

async function measured(kind: Ledger, title: string): Promise<Table> {
  const path = await ledgerOf(kind);
  const file = await openedLedger(path);
  const expected = mapSums(file);
  const pandas = pandasSums(path, RUNS);
  const addIn = timedAlone('add-in', path, RUNS);
  const split = timedAlone('split', path, RUNS);
  const duckDb = await leastOf(() => duckDbSums(path));
  const pandasMs = typeof pandas === 'string' ? undefined : pandas.ms;
  const mapOfRows = await leastMs(RUNS, () => mapSums(file));
  const failures: string[] = [];
  const row = (name: string, ms: number, floor: number, sums: Sums, isOfFile: boolean): string[] => {
    const same = isSame(sums, expected);
    if (!same) failures.push(`${title}, ${name}: other sums`);
    const againstPandas = pandasMs === undefined || !isOfFile ? '' : times(ms / pandasMs);
    return [name, milliseconds(ms), times(ms / floor), againstPandas, same ? 'yes' : 'NO'];
  };
  const own = (ms: number, floor: number, sums: Sums, isOfFile: boolean): string[] => {
    if (ms > MOST_OF_THE_MAP * floor) failures.push(`${title}: ${times(ms / floor)} of the Map`);
    const isHeldToPandas = isOfFile && kind === 'municipality' && pandasMs !== undefined;
    if (isHeldToPandas && ms >= MOST_OF_PANDAS * pandasMs)
      failures.push(`${title}: ${times(ms / pandasMs)} of pandas`);
    return row('the add-in', ms, floor, sums, isOfFile);
  };
  const asked = (name: string, answer: Answer): string[] =>
    typeof answer === 'string'
      ? [name, answer, '', '', '']
      : row(name, answer.ms, split.ms, answer.sums, true);
  const wholeRun = async (): Promise<unknown> => {
    const today = CalendarDate.of(2026, 3, 1);
    return today && run(snapshotWith(await openedLedger(path)), { today });
  };
  return {
    columns: [],
    rows: [
      [`FILE TO SUMS (${title})`, '', '', '', ''],
      row('split and a Map of öre', split.ms, split.ms, split.sums, true),
      own(addIn.ms, split.ms, addIn.sums, true),
      asked('pandas', pandas),
      asked('DuckDB', duckDb),
      [
        'the add-in, with all rules and the reconciliation',
        milliseconds(await leastMs(1, wholeRun)),
        '',
        '',
        '',
      ],
      ['ROWS IN MEMORY TO SUMS', '', '', '', ''],
      row('a Map of öre', mapOfRows, mapOfRows, expected, false),
      own(await leastMs(RUNS, () => addInSums(file)), mapOfRows, addInSums(file), false),
      row('decimal.js', await leastMs(1, () => decimalSums(file)), mapOfRows, decimalSums(file), false),
    ],
    failures,
  };
}

async function leastOf(ask: () => Promise<Answer>): Promise<Answer> {
  const answers: Exclude<Answer, string>[] = [];
  for (let run = 0; run < RUNS; run++) {
    const answer = await ask();
    if (typeof answer === 'string') return answer;
    answers.push(answer);
  }
  const [first] = answers;
  return first === undefined ? 'not asked' : { ...first, ms: Math.min(...answers.map(({ ms }) => ms)) };
}

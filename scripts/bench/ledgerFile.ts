import { CalendarDate } from '../../src/core/values/calendarDate';
import { run } from '../../src/workbook/run';
import type { Timed } from './fileToSums';
import { timedAlone } from './fileToSums';
import type { Ledger } from './ledgers';
import { ledgerOf } from './ledgers';
import { leastMs, milliseconds, times } from './measure';
import type { Answer } from './others';
import { duckDbSums, pandasSums } from './others';
import type { Part, Table } from './part';
import type { Sums } from './sums';
import { addInSums, decimalSums, isSame, mapSums, openedLedger, snapshotWith } from './sums';

/** The engine has compiled all of it after some six. */
const RUNS = 10;
const RUNS_IN_MEMORY = 25;
const TURNS = 2;
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
        'The least of several tries each; from file to sums the add-in, the split and pandas have processes of their own, in turns, and pandas and DuckDB are timed without starting them. “same sums”: equal to the öre in every group. The goal is within 1.5× of the Map, and of a municipality’s file ahead of pandas.',
      ],
      failures: tables.flatMap(({ failures = [] }) => failures),
    };
  },
};

async function measured(kind: Ledger, title: string): Promise<Table> {
  const path = await ledgerOf(kind);
  const file = await openedLedger(path);
  const expected = mapSums(file);
  const { addIn, split, pandas, duckDb } = await fileToSums(path);
  const pandasMs = typeof pandas === 'string' ? undefined : pandas.ms;
  const mapOfRows = await leastMs(RUNS_IN_MEMORY, () => mapSums(file));
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
      own(await leastMs(RUNS_IN_MEMORY, () => addInSums(file)), mapOfRows, addInSums(file), false),
      row('decimal.js', await leastMs(1, () => decimalSums(file)), mapOfRows, decimalSums(file), false),
    ],
    failures,
  };
}

interface FileToSums {
  readonly addIn: Timed;
  readonly split: Timed;
  readonly pandas: Answer;
  readonly duckDb: Answer;
}

/** In turns, so that a slow spell of the machine's is everybody's. */
async function fileToSums(path: string): Promise<FileToSums> {
  const turns: FileToSums[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    turns.push({
      addIn: timedAlone('add-in', path, RUNS),
      pandas: pandasSums(path, RUNS),
      split: timedAlone('split', path, RUNS),
      duckDb: await duckDbSums(path),
    });
  }
  return turns.reduce((least, turn) => ({
    addIn: quicker(least.addIn, turn.addIn),
    pandas: quicker(least.pandas, turn.pandas),
    split: quicker(least.split, turn.split),
    duckDb: quicker(least.duckDb, turn.duckDb),
  }));
}

function quicker<Told extends Answer>(one: Told, other: Told): Told {
  return typeof one !== 'string' && typeof other !== 'string' && other.ms < one.ms ? other : one;
}

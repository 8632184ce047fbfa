import { resultJson } from '../../../src/workbook/json/resultJson';
import type { RunResult } from '../../../src/workbook/run';
import { run } from '../../../src/workbook/run';
import type { CellValue, OtherTable } from '../../../src/workbook/snapshot';
import { everythingIn } from '../../core/everythingIn';
import { day, outcomeOf } from '../../core/rules/askRule';
import { PASSED, broken, stop } from '../../core/rules/ruleCase';
import { SOUND_DAY, snapshotOf, soundTables } from '../../core/workbookBuilder';
import { writesOf } from '../writesOf';

/** A list of the user's own, from C5 on the sheet Blad3. */
function list(rows: readonly (readonly CellValue[])[], about: Partial<OtherTable> = {}): OtherTable {
  return {
    name: 'Lista',
    sheet: 'Blad3',
    top: 4,
    left: 2,
    headers: ['Vem', 'Belopp'],
    rows,
    ...about,
  };
}

const snapshotWith = (...otherTables: readonly OtherTable[]) => ({ ...snapshotOf(soundTables), otherTables });
const runWith = (...tables: readonly OtherTable[]): RunResult =>
  run(snapshotWith(...tables), { today: day(SOUND_DAY) });
const judged = (...tables: readonly OtherTable[]) => outcomeOf('DA-01', runWith(...tables));

describe('In a table of the user’s own a personal number', () => {
  it('is told by its cell', () => {
    expect(
      judged(
        list([
          ['Kim', 1],
          ['Kim 811218-9876', 2],
        ]),
      ),
    ).toEqual(broken(stop('Blad3!C7')));
  });

  it('is a number in any column, since nothing says which hold amounts', () => {
    expect(judged(list([['Kim', 8112189876]]))).toEqual(broken(stop('Blad3!D6')));
  });

  it('is twelve digits as well as ten', () => {
    expect(judged(list([['Kim', 198112189876]]))).toEqual(broken(stop('Blad3!D6')));
  });

  it('may be a header', () => {
    expect(judged(list([], { headers: ['Vem', '811218-9876'] }))).toEqual(broken(stop('Blad3!D5')));
  });

  it('is found where the header row is hidden', () => {
    expect(judged(list([['811218-9876']], { headers: [] }))).toEqual(broken(stop('Blad3!C6')));
  });

  it('is found in a column Kontroll, which is not ours there', () => {
    expect(judged(list([['811218-9876']], { headers: ['Kontroll'] }))).toEqual(broken(stop('Blad3!C6')));
  });

  it('belongs to the investment that its row names', () => {
    const { findings } = runWith(list([['811218-9876', 's1']], { headers: ['Vem', 'Satsning'] }));
    expect(findings.filter(({ rule }) => rule === 'DA-01').map(({ investment }) => investment)).toEqual([
      'S1',
    ]);
  });
});

describe('A table of the user’s own', () => {
  const full = list([['Kim Hemlig 811218-9876', 8112189876]], {
    name: 'T8112189876',
    headers: ['Rubrik om Kim', '811218-9876'],
    unreadFrom: 6,
  });

  it('gives no finding where no number is a person’s', () => {
    expect(
      judged(
        list([
          ['212000-0142', 8112189877],
          ['2021-03-18 14:30', 125000.5],
        ]),
      ),
    ).toEqual(PASSED);
  });

  it('is repeated nowhere', () => {
    const result = runWith(full);
    const snapshot = snapshotWith(full);
    const told = everythingIn([resultJson(result), result.findings, writesOf(result, snapshot, [])]);
    expect(told).not.toMatch(/Kim|811218|9876/);
  });

  it('changes no fingerprint', () => {
    expect(runWith(full).inputHash).toBe(runWith().inputHash);
  });

  it('changes no sum', () => {
    const [own, none] = [resultJson(runWith(full)), resultJson(runWith())];
    expect(JSON.stringify(own.schedules)).toBe(JSON.stringify(none.schedules));
  });

  it('could not be checked from the row where it was cut', () => {
    expect(
      judged(
        list(
          [
            ['Kim', 1],
            ['Robin', 2],
          ],
          { unreadFrom: 7 },
        ),
      ).reasons,
    ).toEqual(['tabellen Lista på bladet Blad3 är för stor: från och med rad 8 har den inte lästs']);
  });

  it('could not be checked in a cell that Excel has not fetched', () => {
    expect(judged(list([['#BUSY!']])).reasons).toEqual([
      'Excel har inte räknat ut eller hämtat cellen Blad3!C6 än',
    ]);
  });
});

import * as fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { EvaluationRow } from '../resultFile';
import { schedulesOf } from '../resultFile';
import type { Rows, Tables } from '../workbookBuilder';
import { append, edit, settledTables, soundTables, without } from '../workbookBuilder';
import { drawing } from '../../drawing';

const HEADER = ['Satsning', 'Part', 'Bedömning', 'Datum', 'Belopp', 'Effekt'];

/** `Färre placeringar` is expected to save VAN 630 000 kr over the years. */
const judged = (...rows: Rows): Tables => ({ ...soundTables, EffektUtfall: [HEADER, ...rows] });
const measured = (target: CellValue, outcome: CellValue): Tables =>
  edit(soundTables, { 'Utvarderingsschema!H2': target, 'Utvarderingsschema!I2': outcome });

function firstRow(tables: Tables, today?: string): EvaluationRow {
  const [row] = schedulesOf(tables, today).evaluation;
  if (row === undefined) throw new Error('There is no row');
  return row;
}

describe('A row of the evaluation', () => {
  it('says what was to be done, and what it should lead to', () => {
    expect(firstRow(soundTables)).toEqual({
      satsning: 'S1',
      goal: 'Fler elever är i skolan',
      activity: 'Hembesök',
      effectMeasure: 'Närvaro efter ett halvår',
      indicator: 'Dygn i placering',
      economicEffect: 'Färre placeringar',
      target: 80,
      outcome: 60,
      degree: '0.7500',
      expected: '630000.00',
      followedUp: '2020-12-15',
    });
  });

  it('has its degree to four decimals, half upwards', () => {
    expect(firstRow(measured(32, 3.5)).degree).toBe('0.1094');
  });

  it('may pass its target', () => {
    expect(firstRow(measured(40, 50)).degree).toBe('1.2500');
  });

  it.each([
    ['', 60],
    [0, 60],
    [80, ''],
    ['många', 60],
  ])('has no degree with the target %p and the outcome %p', (target, outcome) => {
    expect(firstRow(measured(target, outcome)).degree).toBeUndefined();
  });

  it('expects nothing where it leads to no economic effect', () => {
    expect(firstRow(edit(soundTables, { 'Utvarderingsschema!G2': '' })).expected).toBeUndefined();
  });

  it('names the cell of what could not be read', () => {
    expect(firstRow(edit(soundTables, { 'Effekter!F2': 'mycket' })).incomplete).toEqual(['Effekter!F2']);
  });

  it('expects what all parties expect of the effect, whatever the case of its name', () => {
    const tables = append(soundTables, 'Effekter', [
      'S1',
      'SOC',
      'färre PLACERINGAR',
      'Kommun',
      1,
      2,
      3.5,
      '',
    ]);
    expect(firstRow(tables).expected).toBe('630006.50');
  });

  it('expects nothing that no row names', () => {
    expect(firstRow(without(soundTables, 'Effekter')).expected).toBeUndefined();
  });

  it('has what is judged of the expected', () => {
    const row = firstRow(judged(['S1', 'VAN', 'Prognos', '2021-02-01', 472500, 'Färre placeringar']));
    expect([row.judged, row.effectDegree]).toEqual(['472500.00', '0.7500']);
  });

  it('has no degree of an effect that nobody expected', () => {
    const tables = without(
      judged(['S1', 'VAN', 'Prognos', '2021-02-01', 1, 'Färre placeringar']),
      'Effekter',
    );
    expect([firstRow(tables).judged, firstRow(tables).effectDegree]).toEqual(['1.00', undefined]);
  });

  it('leaves the judgements of other effects aside', () => {
    expect(
      firstRow(judged(['S1', 'VAN', 'Prognos', '2021-02-01', 500, 'Lägre försörjningsstöd'])).judged,
    ).toBeUndefined();
  });

  it('takes the latest judgement of each party, and those of a day together', () => {
    const tables = judged(
      ['S1', 'VAN', 'Prognos', '2021-01-01', 900, 'Färre placeringar'],
      ['S1', 'VAN', 'Prognos', '2021-02-01', 100, 'Färre placeringar'],
      ['S1', 'VAN', 'Uppföljning', '2021-02-01', 20, 'Färre placeringar'],
      ['S1', 'SOC', 'Prognos', '2021-01-15', 3, 'Färre placeringar'],
    );
    expect(firstRow(tables).judged).toBe('123.00');
  });

  it('takes a follow-up before a later running judgement', () => {
    const tables = judged(
      ['S1', 'VAN', 'Uppföljning', '2021-01-01', 100, 'Färre placeringar'],
      ['S1', 'VAN', 'Löpande', '2021-02-01', 900, 'Färre placeringar'],
    );
    expect(firstRow(tables).judged).toBe('100.00');
  });

  it.each([
    ['2021-02-01', '100.00'],
    ['2021-01-31', undefined],
  ])('knows on %s of what is judged on 2021-02-01', (today, expected) => {
    const tables = judged(['S1', 'VAN', 'Prognos', '2021-02-01', 100, 'Färre placeringar']);
    expect(firstRow(tables, today).judged).toBe(expected);
  });

  it('reaches its whole target where the outcome is the target, whatever it is', () => {
    const measure = fc.integer({ min: 1, max: 1_000_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(measure, (value) => {
        expect(firstRow(measured(value, value)).degree).toBe('1.0000');
      }),
      drawing(30),
    );
  });
});

describe('A follow-up judgement', () => {
  const VAN_JUDGED_ANEW = ['S1', 'VAN', 'Uppföljning', '2022-12-01', 200000];

  it('settles the repayment anew in the same run', () => {
    const finals = (tables: Tables) =>
      schedulesOf(tables, '2023-01-01').repayments.map(({ part, effect, final }) => [part, effect, final]);
    expect([finals(settledTables), finals(append(settledTables, 'EffektUtfall', VAN_JUDGED_ANEW))]).toEqual([
      [
        ['VAN', '450000.00', '360000.00'],
        ['SOC', '0.00', '72000.00'],
      ],
      [
        ['VAN', '200000.00', '200000.00'],
        ['SOC', '0.00', '72000.00'],
      ],
    ]);
  });

  it('moves what is left to invoice in the same run', () => {
    const rounds = (tables: Tables) =>
      schedulesOf(tables, '2023-01-01').repayments.map(({ byYear }) => byYear)[0];
    expect(rounds(append(settledTables, 'EffektUtfall', VAN_JUDGED_ANEW))).toEqual({
      2022: '66667.00',
      2023: '66667.00',
      2024: '66666.00',
    });
  });
});

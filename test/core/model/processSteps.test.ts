import type { ProcessStep } from '../../../src/core/model/applicationRows';
import type { ProcessStepName } from '../../../src/core/model/choices';
import { decisionDateOf, earliestOf, latestOf, stepsNamed } from '../../../src/core/model/processSteps';
import type { CalendarDate } from '../../../src/core/values/calendarDate';
import type { Place } from '../../../src/core/values/place';
import type { Read } from '../../../src/core/values/read';
import { day } from '../rules/askRule';

const placeOf = (row: number): Place => ({
  sheet: 'Beslutsgang',
  cell: `D${row}`,
  table: 'Beslutsgang',
  column: 'Datum',
});

const taken = (step: ProcessStepName, date: string, row: number): ProcessStep => ({
  step,
  party: undefined,
  date: day(date),
  at: placeOf(row),
});

const steps = [
  taken('Kommunstyrelsen', '2020-03-01', 2),
  taken('Behovsanalys', '2020-01-01', 3),
  taken('Kommunstyrelsen', '2020-05-01', 4),
  taken('Kommunstyrelsen', '2020-05-01', 5),
  taken('Kommunstyrelsen', '2020-03-01', 6),
];

const rowsOf = (rows: readonly (ProcessStep | undefined)[]): readonly (string | undefined)[] =>
  rows.map((step) => step?.at.cell);

describe('The steps of an investment', () => {
  it('are found by their name, in the order of the table', () => {
    expect(rowsOf(stepsNamed({ steps }, 'Kommunstyrelsen'))).toEqual(['D2', 'D4', 'D5', 'D6']);
  });

  it('have as the earliest of one day the one that stands first', () => {
    expect(earliestOf(stepsNamed({ steps }, 'Kommunstyrelsen'))?.at.cell).toBe('D2');
  });

  it('have as the earliest one that stands further down too', () => {
    expect(earliestOf(steps)?.at.cell).toBe('D3');
  });

  it('have as the latest of one day the one that stands first', () => {
    expect(latestOf(steps)?.at.cell).toBe('D4');
  });

  it('have no earliest and no latest where there is none', () => {
    expect([earliestOf([]), latestOf([])]).toEqual([undefined, undefined]);
  });
});

describe('The day of the decision', () => {
  const at = { sheet: 'Satsningar', cell: 'E2', table: 'Satsningar', column: 'Beslutsdatum' };
  const blank: Read<CalendarDate> = { kind: 'blank', at };

  it('is Beslutsdatum where it is given', () => {
    const decisionDate: Read<CalendarDate> = { kind: 'value', value: day('2020-02-01'), at };
    expect(decisionDateOf({ steps, decisionDate })).toBe(decisionDate);
  });

  it('is else that of the latest Kommunstyrelsen, at its cell', () => {
    expect(decisionDateOf({ steps, decisionDate: blank })).toEqual({
      kind: 'value',
      value: day('2020-05-01'),
      at: placeOf(4),
    });
  });

  it('cannot be read where Beslutsdatum cannot and no step has been taken', () => {
    const decisionDate: Read<CalendarDate> = { kind: 'unreadable', at };
    expect(decisionDateOf({ steps: [], decisionDate })).toBe(decisionDate);
  });

  it('is not given where neither says it', () => {
    expect(decisionDateOf({ steps: [], decisionDate: blank })).toBe(blank);
  });
});

import { runOn } from '../../core/rules/askRule';
import type { Rows, Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables } from '../../core/workbookBuilder';

/** 65 000 000 kr at the beginning of 2019, and nothing paid or repaid in that year. */
const after2019 = (...rows: Rows): Tables => append(soundTables, 'Reservation', ...rows);

const told = (tables: Tables): string[] =>
  runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-30')
    .map(
      ({ severity, place, message }) =>
        `${severity} ${place?.sheet}!${place?.cell} ${message.replace(/\u00A0/g, ' ')}`,
    );

describe('The opening of a year of the fund', () => {
  it('is told where it is another than what the year before comes to', () => {
    expect(told(after2019([2020, 60000000, 0, 3000000000]))).toEqual([
      'info Reservation!B3 Fonden går in i 2020 med 60 000 000 kr enligt Reservation, men ut ur 2019 med 65 000 000 kr enligt beräkningen. 5 000 000 kr är varken tillfört, utbetalt eller återfört; fonden räknas vidare från det ingående beloppet.',
    ]);
  });

  it.each([65000001.01, 64999998.99])('is told of an öre more than a krona from it: %d', (opening) => {
    expect(told(after2019([2020, opening, 0, 3000000000]))).toHaveLength(1);
  });

  it.each([65000000, 65000001, 64999999])('is not told of within a krona: %d', (opening) => {
    expect(told(after2019([2020, opening, 0, 3000000000]))).toEqual([]);
  });

  it('is compared with what was added in the year before', () => {
    const added = edit(after2019([2020, 72000000, 0, 3000000000]), { 'Reservation!C2': 7000000 });
    expect(told(added)).toEqual([]);
  });

  it('is compared with the year before though Reservation has no row of it', () => {
    const first = edit(soundTables, { 'Reservation!A2': 2018 });
    expect(told(append(first, 'Reservation', [2020, 64000000, 0, 3000000000]))).toHaveLength(1);
  });

  it('is not told of where the cell is empty', () => {
    expect(told(after2019([2020, '', 0, 3000000000]))).toEqual([]);
  });

  it('is not told of in a year to come', () => {
    const [own, next] = [runOn(soundTables).today.year, runOn(soundTables).today.year + 1];
    expect(told(after2019([own, 1, 0, ''])).length).toBe(1);
    expect(told(after2019([next, 1, 0, '']))).toEqual([]);
  });
});

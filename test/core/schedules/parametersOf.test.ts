import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, given, settledTables, soundTables } from '../workbookBuilder';

const ownOf = (tables: Tables, today?: string) => runOn(tables, today).result.investments[0];

/** S1 was decided on 2019-11-05 and starts on 2020-01-01. */
describe('The parameters of an investment', () => {
  const decidedOn = (cells: Readonly<Record<string, string>>): string | undefined =>
    ownOf(edit(soundTables, cells))?.parameters.decidedOn.toString();

  it.each([
    ['its decision', {}, '2019-11-05'],
    ['its start where it is not decided', { 'Satsningar!H2': '' }, '2020-01-01'],
    ['today where it has no start either', { 'Satsningar!H2': '', 'Satsningar!D2': '' }, '2021-03-01'],
  ])('are those of %s', (_, cells, day) => {
    expect(decidedOn(cells)).toBe(day);
  });

  it('are by its own set with the ground that the municipality says', () => {
    const own = append(edit(soundTables, { 'Satsningar!I2': 'Vår egen' }), 'Parametrar', [
      'regelverk.grund',
      'RAR',
      '',
      'beslut',
      'Vår egen',
    ]);
    expect(ownOf(own)?.parameters.ruleSet).toEqual({ name: 'Vår egen', base: 'RAR' });
  });

  it('know where a value comes from', () => {
    expect(
      ownOf(given(soundTables, 'styrgrupp.dagar', 31))?.parameters.sourced('styrgrupp.dagar'),
    ).toMatchObject({
      value: 31,
      source: 'beslut',
    });
  });
});

describe('An investment', () => {
  it('is settled once its effects are judged', () => {
    expect([ownOf(soundTables)?.isSettled, ownOf(settledTables, '2022-07-01')?.isSettled]).toEqual([
      false,
      true,
    ]);
  });
});

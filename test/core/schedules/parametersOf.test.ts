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

  describe('on a day that cannot be read', () => {
    const later = given(soundTables, 'projektledare.omfattning', 0.5, '2019-12-01');
    const reasons = (cells: Readonly<Record<string, string>>, tables = later): readonly string[] =>
      runOn(edit(tables, cells))
        .result.rules.couldNotCheck.filter(({ rule }) => rule === 'OR-23')
        .map(({ reason }) => reason);
    const told = (cell: string): string =>
      `parametern projektledare.omfattning har olika värden olika dagar, och dagen går inte att läsa, se ${cell}`;

    it('are not known where they have changed, whatever the start says', () => {
      expect(reasons({ 'Satsningar!H2': '#REF!' })).toEqual([told('Satsningar!H2')]);
    });

    it('are not known either where the start stands in for the decision', () => {
      // Without a start the rule asks no further.
      expect(
        runOn(edit(later, { 'Satsningar!H2': '', 'Satsningar!D2': 'snart' })).result.rules.couldNotCheck,
      ).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'OR-23' })]));
    });

    it('are known where no row of them has a day', () => {
      const always = given(soundTables, 'projektledare.omfattning', 0.5);
      expect(reasons({ 'Satsningar!H2': '#REF!' }, always)).toEqual([]);
    });

    it('are known where the row is for a set that the investment does not follow', () => {
      const others = append(soundTables, 'Parametrar', [
        'projektledare.omfattning',
        0.5,
        '2019-12-01',
        'beslut',
        'RAR',
      ]);
      expect(reasons({ 'Satsningar!H2': '#REF!' }, others)).toEqual([]);
    });

    it('are known where they are of the year, as the calendar is', () => {
      const moved = given(soundTables, 'kalender.delår2', '09-30', '2019-12-01');
      const unclear = runOn(edit(moved, { 'Satsningar!H2': '#REF!' })).result.rules.couldNotCheck;
      expect(unclear.filter(({ reason }) => reason.includes('olika dagar'))).toEqual([]);
    });
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

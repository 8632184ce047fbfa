import type { Tables } from '../workbookBuilder';
import { append, edit } from '../workbookBuilder';
import { runOn } from '../rules/askRule';
import { goteborgTables } from '../rules/cases/goteborgTables';

function effects(tables: Tables): string[] {
  return runOn(tables).result.procurement.effects.map(
    ({ benefit, monthly }) => `${benefit} ${monthly.toFixed(2)}`,
  );
}

/** Six persons who each need half of a benefit of 9 000 kr less, and a wage that has the benefit's name in its own. */
const oneBenefit: Tables = {
  ...goteborgTables,
  Typfall: [
    ['Satsning', 'Typfall', 'Antal', 'Post', 'Före', 'Efter'],
    ['S1', 'Ung utan arbete', 6, 'Försörjningsstöd', 1, 0.5],
    ['S1', 'Ung utan arbete', 6, 'Lön efter försörjningsstöd', 0, 0.5],
    ['S1', 'Förälder', 2, 'Placering', 1, 0],
  ],
  Prislista: [
    ['Post', 'Aktör', 'Pris', 'Slag', 'Prisår', 'Källa'],
    ['Försörjningsstöd', 'Kommun', 9000, 'Transferering', 2020, 'Socialtjänstens statistik'],
    ['Lön efter försörjningsstöd', 'Arbetsgivare', 30000, 'Lön', 2020, 'Medlingsinstitutet'],
    ['Placering', 'Kommun', 1000, 'Real', 2020, 'Avtalet'],
  ],
  Parametrar: [
    ...(goteborgTables['Parametrar'] ?? []),
    ['skatt.kommun', 0.2, '', 'SCB', ''],
    ['skatt.region', 0.1, '', 'SCB', ''],
    ['arbetsgivaravgift', 0.3, '', 'Skatteverket', ''],
  ],
};

describe('The effects on benefits', () => {
  it('are told of the benefits that an item names, whichever group has it, and not of wages', () => {
    expect(effects(oneBenefit)).toEqual(['Försörjningsstöd 27000.00']);
  });

  /** Followed up, a third is left of the benefit. */
  const followedUp = (item: string): Tables => ({
    ...oneBenefit,
    Typfall: [
      [...(oneBenefit['Typfall']?.[0] ?? []), 'Scenario'],
      ...(oneBenefit['Typfall']?.slice(1).map((row) => [...row, 'Planerat']) ?? []),
      ['S1', 'Ung utan arbete', 6, item, 1, 0.3, 'Uppföljt'],
    ],
  });

  it('are those of the follow-up where there is one', () => {
    // Six times seven tenths of 9 000.
    expect(effects(followedUp('Försörjningsstöd'))).toEqual(['Försörjningsstöd 37800.00']);
  });

  it('are those of the plan where the follow-up cannot be worked out', () => {
    expect(effects(followedUp('Utan pris'))).toEqual(['Försörjningsstöd 27000.00']);
  });

  it('are told of investments that follow Göteborg alone', () => {
    expect(effects(edit(oneBenefit, { 'Satsningar!I2': 'Örebro 2016' }))).toEqual([]);
  });

  it('are not told where the payoff could not be worked out', () => {
    expect(effects(edit(oneBenefit, { 'Prislista!A2': 'Något annat' }))).toEqual([]);
  });

  it('are not told where there is no payoff', () => {
    expect(
      effects({ ...oneBenefit, Typfall: [['Satsning', 'Typfall', 'Antal', 'Post', 'Före', 'Efter']] }),
    ).toEqual([]);
  });
});

describe('The years of the procurements', () => {
  const earlier = [2019, 2018].map((year, index) => [
    ...[`U${4 + index}`, 'Park', year, 'Ja', 'Nej', 6, 2, '', '', 'Avtal'],
  ]);
  const years = append(
    append(goteborgTables, 'Upphandlingar', ...earlier),
    'Parametrar',
    ['upphandling.målandel', 0.6, '2020-01-01', 'beslut', 'Göteborg'],
    ['upphandling.målandel', 0.4, '2021-01-01', 'beslut', 'Göteborg'],
  );

  it('stand in order, each with the target that held when it began', () => {
    const { byYear } = runOn(years).result.procurement;
    expect(byYear.map(({ year, target }) => `${year} ${target.toString()}`)).toEqual([
      '2018 0.5',
      '2019 0.5',
      '2020 0.6',
    ]);
  });

  it('have each their own procurements and persons', () => {
    const { byUnit } = runOn(years).result.procurement;
    expect(
      byUnit.map(({ unit, year, services, placements }) => [unit, year, services, placements?.total]),
    ).toEqual([
      ['Park', 2018, 1, 0],
      ['Park', 2019, 1, 0],
      ['Park', 2020, 2, 3],
      ['Lokaler', 2020, 1, 3],
    ]);
  });
});

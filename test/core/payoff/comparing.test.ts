import { cumulatedNet } from '../../../src/core/payoff/cumulatedNet';
import { compareScenarios } from '../../../src/core/payoff/scenarios';
import { assuming, cost, group, payoffOf, quantity, savingOf, towardsWork } from './payoffCase';

describe('Planned and followed up', () => {
  const planned = payoffOf(savingOf(1_000, 10, [cost('Nämnden', 100_000)]));
  const found = savingOf(1_000, 8, [cost('Nämnden', 110_000), cost('Civilsamhället', 5_000)]);
  const comparison = compareScenarios(planned, payoffOf(found));

  it('stand side by side, with the actors of both and society last', () => {
    expect(comparison.map(({ actor }) => actor)).toEqual([
      'Nämnden',
      'Kommun',
      'Region',
      'Stat övrig',
      'Individ',
      'Civilsamhället',
      'Samhälle',
    ]);
  });

  it('differ by what was found less what was planned', () => {
    const { difference } = comparison[0] ?? {};
    // 8 000 for 10 000 a month, 110 000 for 100 000; over five years 370 000 for 500 000.
    expect([
      difference?.monthly.toFixed(),
      difference?.cost.toFixed(),
      difference?.netHorizon.toFixed(),
    ]).toEqual(['-2000', '10000', '-130000']);
  });

  it('have each their own figures beside the difference', () => {
    const [own] = comparison;
    expect([own?.planned?.cost.toFixed(), own?.followedUp?.cost.toFixed()]).toEqual(['100000', '110000']);
  });

  it('have no figures of an actor that the follow-up does not know', () => {
    const [onlyPlanned] = compareScenarios(planned, { ...planned, levels: [] });
    expect([onlyPlanned && 'followedUp' in onlyPlanned, onlyPlanned?.difference.cost.toFixed()]).toEqual([
      false,
      '-100000',
    ]);
  });

  it('show an actor that only one of them knows', () => {
    const added = comparison.find(({ actor }) => actor === 'Civilsamhället');
    expect([added?.planned, added?.difference.netHorizon.toFixed()]).toEqual([undefined, '-5000']);
  });
});

describe('The cumulated net', () => {
  const net = (input: typeof towardsWork, months: number) => {
    const nämnden = payoffOf(input).levels[0];
    if (nämnden === undefined) throw new Error('no actor');
    return cumulatedNet(nämnden, input.assumptions, months).map((amount) => amount.toFixed());
  };
  const input = savingOf(1_000, 10, [cost('Nämnden', 20_000)]);

  it('begins with the cost and passes zero at the payoff time', () => {
    expect(net(input, 3)).toEqual(['-20000', '-10000', '0', '10000']);
  });

  it('waits for an effect that starts late', () => {
    expect(net(assuming(input, { delayYears: quantity('0.125') }), 3)).toEqual([
      '-20000',
      '-20000',
      '-15000',
      '-5000',
    ]);
  });
});

describe('A posting', () => {
  it('leads from an amount back to its price row', () => {
    const at = { sheet: 'Priser', cell: 'C2', table: 'Prislista', column: 'Pris' };
    const input = savingOf(1_000, 1, []);
    const prices = input.prices.map((row) => ({ ...row, source: 'Kostnad per brukare 2023', at }));
    const [own] = payoffOf({ ...input, prices }).groups;
    expect(own?.before.postings[0]?.price.row).toMatchObject({ source: 'Kostnad per brukare 2023', at });
  });

  it('is there for each post, also one that does not change', () => {
    const input = { ...towardsWork, groups: [group('En', 1, { Lön: [1, 1], Behandling: [1, 0] })] };
    expect(payoffOf(input).groups[0]?.after.postings.map(({ units }) => units.toFixed())).toEqual(['1', '0']);
  });
});

import { constantRate } from '../../../src/core/payoff/discounting';
import { actorPayoff, figuresOf } from './figures';
import { assuming, cost, group, payoffOf, price, quantity, savingOf, towardsWork } from './payoffCase';
import { Exact } from '../../../src/core/values/money';
import { roundedPayoff } from '../../../src/core/payoff/roundedPayoff';

describe('Ten persons towards work', () => {
  // Pay 12 500, production with contribution 16 427,50; assistance 8 000 and treatment 1 200 less; support 3 000 more.
  it('is worth to each actor what the kinds of the prices say', () => {
    expect(figuresOf('monthly', payoffOf(towardsWork))).toEqual({
      Arbetsgivare: '0.00',
      Socialnämnden: '80000.00',
      Försäkringskassan: '-30000.00',
      Kommun: '34100.00',
      Region: '29050.00',
      'Stat övrig': '39275.00',
      Individ: '23850.00',
      Samhälle: '176275.00',
    });
  });

  it('gives society its production and the real resources that are freed', () => {
    const { productionGained, realResourcesFreed } = roundedPayoff(payoffOf(towardsWork));
    expect([productionGained.toString(), realResourcesFreed.toString()]).toEqual(['164275.00', '12000.00']);
  });

  it('pays off in the months that the cost of each lasts', () => {
    const months = roundedPayoff(payoffOf(towardsWork)).levels.map((level) =>
      level.paybackMonths?.toFixed(2),
    );
    // 1 000 000 / 80 000, 300 000 / 29 050, 1 300 000 / 176 275; without a cost at once; never where it is a loss.
    expect(months).toEqual([undefined, '12.50', undefined, '0.00', '10.33', '0.00', '0.00', '7.37']);
  });

  it('leaves a net over one year and over five', () => {
    const { netOneYear, netHorizon } = actorPayoff('Samhälle', payoffOf(towardsWork));
    expect([netOneYear.toString(), netHorizon.toString()]).toEqual(['815300.00', '9276500.00']);
  });

  it('breaks even at a number of whole participants', () => {
    const { breakEvenOneYear, breakEvenHorizon } = actorPayoff('Samhälle', payoffOf(towardsWork));
    // 1 300 000 / 211 530 = 6,1 and / 1 057 650 = 1,2.
    expect([breakEvenOneYear, breakEvenHorizon]).toEqual([7, 2]);
  });

  it('has made real the part of full-time work without treatment that it has', () => {
    // 17 627,50 of 25 000 × 1,3142 + 1 600.
    expect(roundedPayoff(payoffOf(towardsWork)).realisedShare?.toFixed(4)).toBe('0.5116');
  });

  it('adds the nets of the actors and the individuals up to that of society', () => {
    const { levels } = payoffOf(towardsWork);
    const sum = levels
      .filter(({ level }) => level !== 'Samhälle')
      .reduce((total, { presentValue }) => total.plus(presentValue), new Exact(0));
    expect(sum.toFixed(20)).toBe(levels.at(-1)?.presentValue.toFixed(20));
  });
});

describe('A transfer between actors, at a price that an index leaves with endless decimals', () => {
  // 9 600 kr × 421,1 / 415,1: what fifteen persons are not paid, and what they and those who tax it do not get.
  const input = assuming(
    {
      ...savingOf(0, 1, [cost('Nämnden', 1_000_000)]),
      groups: [group('Bidrag', 15, { Ersättning: [1, 0] })],
      prices: [
        {
          ...price('Ersättning', 'Kassan', 'Skattepliktig transferering', 9_600),
          priceYear: { value: 2024 },
        },
      ],
    },
    {
      municipalTax: quantity('0.2135'),
      regionalTax: quantity('0.1155'),
      analysisYear: 2026,
      priceIndex: new Map([
        [2024, quantity('415.1')],
        [2026, quantity('421.1')],
      ]),
    },
  );

  it('is worth nothing to society, however the decimals are cut', () => {
    expect(payoffOf(input).monthly.society.isZero()).toBe(true);
  });

  it('never pays back for society, and at no number of participants', () => {
    const { paybackMonths, breakEvenOneYear, breakEvenHorizon } = actorPayoff('Samhälle', payoffOf(input));
    expect([paybackMonths, breakEvenOneYear, breakEvenHorizon]).toEqual([undefined, undefined, undefined]);
  });
});

describe('A cost that the effect exactly meets', () => {
  const input = savingOf(1_000, 10, [cost('Nämnden', 120_000)]);

  it('needs all the participants there are, and not one more', () => {
    expect(actorPayoff('Nämnden', payoffOf(input)).breakEvenOneYear).toBe(10);
  });

  it('leaves nothing after one year', () => {
    expect(actorPayoff('Nämnden', payoffOf(input)).netOneYear.toString()).toBe('0.00');
  });

  it('needs one participant more when it is an öre dearer', () => {
    const dearer = savingOf(1_000, 10, [cost('Nämnden', '120000.01')]);
    expect(actorPayoff('Nämnden', payoffOf(dearer)).breakEvenOneYear).toBe(11);
  });

  it('needs no more where an index makes the effect a fraction that does not come out even', () => {
    // 1 000 / 9 kr a month for six persons is 8 000 kr a year.
    const moved = assuming(
      {
        ...savingOf(1_000, 6, [cost('Nämnden', 8_000)]),
        prices: [{ ...price('Stöd', 'Nämnden', 'Real', 1_000), priceYear: { value: 2020 } }],
      },
      {
        priceIndex: new Map([
          [2020, quantity(9)],
          [2024, quantity(1)],
        ]),
      },
    );
    expect(actorPayoff('Nämnden', payoffOf(moved)).breakEvenOneYear).toBe(6);
  });
});

describe('The present effect', () => {
  it('is told a krona of cost', () => {
    // 120 000 at the end of the year, at 20 %, is 100 000 now.
    const input = assuming(savingOf(1_000, 10, [cost('Nämnden', 80_000)]), {
      horizonYears: 1,
      discounting: constantRate(quantity('0.2')),
    });
    expect(payoffOf(input).levels.at(-1)?.benefitCostRatio?.toFixed(4)).toBe('1.2500');
  });

  it('has no ratio where there is no cost', () => {
    expect(payoffOf(savingOf(1_000, 10, [])).levels.at(-1)?.benefitCostRatio).toBeUndefined();
  });
});

describe('An effect of nothing', () => {
  const input = savingOf(0, 10, [cost('Nämnden', 120_000)]);

  it('never pays off', () => {
    expect(actorPayoff('Nämnden', payoffOf(input)).paybackMonths).toBeUndefined();
  });

  it('breaks even at no number of participants', () => {
    expect(actorPayoff('Nämnden', payoffOf(input)).breakEvenHorizon).toBeUndefined();
  });

  it('loses the cost', () => {
    expect(actorPayoff('Nämnden', payoffOf(input)).presentValue.toString()).toBe('-120000.00');
  });
});

describe('An investment without participants', () => {
  it('has every standing actor in its result, with nothing', () => {
    const none = { ...towardsWork, groups: [], prices: [], costs: [] };
    expect(figuresOf('monthly', payoffOf(none))).toEqual({
      Kommun: '0.00',
      Region: '0.00',
      'Stat övrig': '0.00',
      Individ: '0.00',
      Samhälle: '0.00',
    });
  });

  it('has no realised share', () => {
    expect(payoffOf({ ...towardsWork, groups: [] }).realisedShare).toBeUndefined();
  });
});

describe('The share of the effect that counts', () => {
  const monthly = (assumptions: Parameters<typeof assuming>[1]) =>
    actorPayoff('Samhälle', payoffOf(assuming(towardsWork, assumptions))).monthly.toString();

  it('loses what would have come anyway', () => {
    expect(monthly({ deadweight: quantity('0.4') })).toBe('105765.00');
  });

  it('loses what others brought about', () => {
    expect(monthly({ attribution: quantity('0.6') })).toBe('105765.00');
  });

  it('grows from the sample to the population', () => {
    expect(monthly({ scaling: quantity(3) })).toBe('528825.00');
  });

  it('is the product of the three', () => {
    expect(monthly({ deadweight: quantity('0.5'), attribution: quantity('0.5'), scaling: quantity(2) })).toBe(
      '88137.50',
    );
  });

  it('does not change what a participant of the population is worth', () => {
    const scaled = assuming(towardsWork, { scaling: quantity(3) });
    expect(actorPayoff('Samhälle', payoffOf(scaled)).breakEvenOneYear).toBe(7);
  });

  it('does not change the realised share when a sample is scaled', () => {
    const scaled = assuming(towardsWork, { scaling: quantity(3) });
    expect(roundedPayoff(payoffOf(scaled)).realisedShare?.toFixed(4)).toBe('0.5116');
  });
});

describe('An effect that starts late', () => {
  const input = savingOf(1_000, 10, [cost('Nämnden', 120_000)]);
  const late = (years: number | string, delayReading: 'effort' | 'effect' = 'effort') =>
    actorPayoff('Nämnden', payoffOf(assuming(input, { delayYears: quantity(years), delayReading })));

  it('has fewer years within the horizon', () => {
    expect(late(2).netHorizon.toString()).toBe('240000.00');
  });

  it('has part of a year within the horizon', () => {
    expect(late('1.5').netHorizon.toString()).toBe('300000.00');
  });

  it('has nothing within a horizon that ends before it starts', () => {
    expect(late(6).netHorizon.toString()).toBe('-120000.00');
  });

  it('takes that much longer to pay off', () => {
    expect(late(2).paybackMonths?.toFixed(2)).toBe('36.00');
  });

  it('keeps its years and its payoff time where they are counted from the effect', () => {
    const own = late(2, 'effect');
    expect([own.netHorizon.toString(), own.paybackMonths?.toFixed(2)]).toEqual(['480000.00', '12.00']);
  });

  it('has nothing to wait for where there is no cost', () => {
    const free = assuming(savingOf(1_000, 10, []), { delayYears: quantity(2) });
    expect(actorPayoff('Nämnden', payoffOf(free)).paybackMonths?.toFixed(2)).toBe('0.00');
  });

  it('is discounted from the later years where they are counted from the effect', () => {
    // One year of 120 000 at the end of year 3: 120 000 / 1,035³ = 108 233,12.
    const oneYear = assuming(input, { delayYears: quantity(2), delayReading: 'effect', horizonYears: 1 });
    expect(actorPayoff('Nämnden', payoffOf(oneYear)).presentValue.toString()).toBe('-11766.88');
  });

  it('begins its decay when it starts', () => {
    // Years 4 and 5 of five: 120 000 / 1,035⁴ + 120 000 × 0,9 / 1,035⁵ = 104 573,07 + 90 933,10.
    expect(late(3).presentValue.toString()).toBe('75506.17');
  });
});

describe('The potential', () => {
  const worker = (posts: Parameters<typeof group>[2]) => ({
    ...towardsWork,
    groups: [group('En', 1, posts)],
  });

  it('is what is left to gain for those who already work', () => {
    // From half time to three quarters of the half that was left.
    const input = worker({ Lön: ['0.5', '0.75'] });
    expect(payoffOf(input).realisedShare?.toFixed(4)).toBe('0.5000');
  });

  it('is not there when everyone works full time and needs nothing', () => {
    expect(payoffOf(worker({ Lön: [1, 1] })).realisedShare).toBeUndefined();
  });

  it("uses a group's own wage where it has one", () => {
    // Half of full time, whatever the other wage is.
    const input = {
      ...worker({ Lärarlön: [0, '0.5'] }),
      prices: [...towardsWork.prices, price('Lärarlön', 'Arbetsgivare', 'Lön', 40_000)],
    };
    expect(payoffOf(input).realisedShare?.toFixed(4)).toBe('0.5000');
  });

  it('takes only pay for a wage where the post costs something else too', () => {
    const input = worker({ Behandling: [2, 0] });
    const prices = [price('Lön', 'Kommun', 'Real', 99_000), ...input.prices];
    expect(payoffOf({ ...input, prices }).realisedShare?.toFixed(4)).toBe('0.0464');
  });

  it('uses the wage of the price list for a group that has none', () => {
    // 1 600 of 32 855 + 1 600.
    expect(payoffOf(worker({ Behandling: [2, 0] })).realisedShare?.toFixed(4)).toBe('0.0464');
  });

  it('leaves what the individual pays where it is, unless the reading frees it', () => {
    const input = {
      ...worker({ Hyra: [1, 0] }),
      prices: [...towardsWork.prices, price('Hyra', 'individ', 'Real', 5_000)],
    };
    const freeingAll = assuming(input, { potential: { workingShare: new Exact(1), freed: 'all' } });
    // 5 000 of 32 855, and of 37 855.
    expect([input, freeingAll].map((own) => payoffOf(own).realisedShare?.toFixed(4))).toEqual([
      '0.1522',
      '0.1321',
    ]);
  });

  it('is half where the reading asks for half-time work', () => {
    const input = assuming(worker({ Lön: [0, '0.5'] }), {
      potential: { workingShare: new Exact('0.5'), freed: 'public' },
    });
    expect(payoffOf(input).realisedShare?.toFixed(4)).toBe('1.0000');
  });

  it('is not known without a wage', () => {
    expect(payoffOf(savingOf(1_000, 10, [])).realisedShare).toBeUndefined();
  });
});

describe('Actors', () => {
  it('are the same whatever the case and space of their names', () => {
    const input = {
      ...savingOf(1_000, 10, [cost(' nämnden ', 60_000), cost('NÄMNDEN', 60_000)]),
    };
    expect(actorPayoff('Nämnden', payoffOf(input)).cost.toString()).toBe('120000.00');
  });

  it('that the price list calls by a standing name are the standing ones', () => {
    const input = {
      ...savingOf(1_000, 10, []),
      prices: [price('Stöd', 'kommun', 'Real', 1_000)],
    };
    expect(figuresOf('monthly', payoffOf(input))).toMatchObject({ Kommun: '10000.00', Samhälle: '10000.00' });
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

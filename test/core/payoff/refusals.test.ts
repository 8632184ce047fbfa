import { groupCases } from '../../../src/core/payoff/caseGroups';
import { computePayoff } from '../../../src/core/payoff/payoff';
import type { PayoffInput } from '../../../src/core/payoff/payoffInput';
import { actorPayoff } from './figures';
import {
  assuming,
  cost,
  group,
  kindsOf,
  payoffOf,
  price,
  quantity,
  reasonsOf,
  savingOf,
  towardsWork,
  taxShares,
  untaxedAssumptions,
  valueOf,
} from './payoffCase';

const at = { sheet: 'Prislista', cell: 'C7', table: 'Prislista', column: 'Pris' };

const { municipalTax, regionalTax, employerContribution } = taxShares;

describe('A payoff is refused, with the reason,', () => {
  it('when a post has no price', () => {
    const input = { ...towardsWork, groups: [group('En', 1, { Boende: [1, 0] })] };
    expect(reasonsOf(computePayoff(input))).toEqual(['posten Boende har inget pris i Prislista']);
  });

  it('when one actor has two prices of one kind and year', () => {
    const twice = price('Stöd', 'nämnden', 'Real', 900);
    const input = savingOf(1_000, 1, []);
    const outcome = computePayoff({ ...input, prices: [...input.prices, { ...twice, at }] });
    expect(outcome).toMatchObject({ problems: [{ kind: 'ambiguousPrice', at }] });
  });

  it.each([
    ['skatt.kommun', { regionalTax, employerContribution }],
    ['skatt.region', { municipalTax, employerContribution }],
    ['arbetsgivaravgift', { municipalTax, regionalTax }],
  ])('when %s is missing and there is pay', (parameter, given) => {
    const input = { ...towardsWork, assumptions: { ...untaxedAssumptions, ...given } };
    expect(reasonsOf(computePayoff(input))).toEqual([
      `parametern ${parameter} saknas, och behövs för Lön (Lön)`,
    ]);
  });

  it('when society stands as a payer', () => {
    const input = savingOf(1_000, 1, [cost('samhälle', 5)]);
    expect(kindsOf(computePayoff(input))).toEqual(['reservedActor']);
  });

  it.each([[{ horizonYears: 0 }], [{ horizonYears: 2.5 }], [{ delayYears: quantity(-1) }]])(
    'when an assumption is %j',
    (assumptions) => {
      expect(kindsOf(computePayoff(assuming(towardsWork, assumptions)))).toEqual(['unreasonableValue']);
    },
  );

  it('when a group has fewer than no persons', () => {
    const input = { ...towardsWork, groups: [group('En', -1, { Lön: [0, 1] })] };
    expect(reasonsOf(computePayoff(input))).toEqual(['typfallet En har ett negativt Antal']);
  });

  it('for everything that is wrong at once', () => {
    const input = assuming(
      { ...towardsWork, groups: [group('En', -1, { Boende: [1, 0] })] },
      { horizonYears: 0 },
    );
    expect(kindsOf(computePayoff(input)).sort()).toEqual([
      'noPrice',
      'unreasonableValue',
      'unreasonableValue',
    ]);
  });
});

describe('Tax shares', () => {
  it('are not asked for where nothing is taxed', () => {
    const input = { ...savingOf(1_000, 1, []), assumptions: untaxedAssumptions };
    expect(computePayoff(input).kind).toBe('computed');
  });

  it('do not need the contribution where there are taxed transfers only', () => {
    const input: PayoffInput = {
      ...savingOf(1_000, 1, []),
      prices: [price('Stöd', 'Nämnden', 'Skattepliktig transferering', 1_000)],
      assumptions: { ...untaxedAssumptions, municipalTax, regionalTax },
    };
    expect(computePayoff(input).kind).toBe('computed');
  });

  it('leave the potential unknown where the contribution is missing', () => {
    const input = {
      ...towardsWork,
      groups: [group('En', 1, { Behandling: [1, 0] })],
      assumptions: { ...untaxedAssumptions, municipalTax, regionalTax },
    };
    expect(payoffOf(input).realisedShare).toBeUndefined();
  });
});

describe('A price', () => {
  const dated = (year: number, kronor: number) => ({
    ...price('Stöd', 'Nämnden', 'Real', kronor),
    priceYear: { value: year },
  });
  const saving = (...prices: ReturnType<typeof dated>[]) => ({ ...savingOf(0, 1, []), prices });
  const monthly = (input: PayoffInput) => actorPayoff('Nämnden', payoffOf(input)).monthly.toString();
  const index = (...years: readonly (readonly [number, number])[]) => ({
    priceIndex: new Map(years.map(([year, value]) => [year, quantity(value)])),
  });

  it('is the latest of those that are not after the analysis year', () => {
    expect(monthly(saving(dated(2020, 800), dated(2023, 900), dated(2025, 1_000)))).toBe('900.00');
  });

  it('of the analysis year itself is the latest', () => {
    expect(monthly(saving(dated(2023, 900), dated(2024, 950)))).toBe('950.00');
  });

  it('of one actor may be of two kinds, which both count', () => {
    const input = savingOf(1_000, 1, []);
    const transfer = price('Stöd', 'Nämnden', 'Transferering', 200);
    expect(monthly({ ...input, prices: [...input.prices, transfer] })).toBe('1200.00');
  });

  it('is the earliest where all are after the analysis year', () => {
    expect(monthly(saving(dated(2030, 800), dated(2027, 700)))).toBe('700.00');
  });

  it('is moved from its own year to the analysis year', () => {
    expect(monthly(assuming(saving(dated(2020, 800)), index([2020, 320], [2024, 400])))).toBe('1000.00');
  });

  it('stays where no index is given', () => {
    expect(monthly(saving(dated(2020, 800)))).toBe('800.00');
  });

  it('stays where it has no year', () => {
    const input = { ...savingOf(800, 1, []) };
    expect(monthly(assuming(input, index([2020, 320])))).toBe('800.00');
  });

  it.each([
    [[2024, 400], 'prisindex.2020'],
    [[2020, 320], 'prisindex.2024'],
  ] as const)('is refused where the index has %j only', (only, missing) => {
    const [reason] = reasonsOf(computePayoff(assuming(saving(dated(2020, 800)), index(only))));
    expect(reason).toContain(missing);
  });

  it('counts for every actor that the post costs', () => {
    const input = savingOf(1_000, 1, []);
    const shared = { ...input, prices: [...input.prices, price('Stöd', 'Region', 'Real', 300)] };
    expect(actorPayoff('Samhälle', payoffOf(shared)).monthly.toString()).toBe('1300.00');
  });
});

describe('Rows of a typfall', () => {
  const row = (name: string, persons: number | undefined, post: string) => ({
    group: name,
    post,
    before: quantity(0),
    after: quantity(1),
    ...(persons !== undefined && { persons: quantity(persons) }),
  });

  it('become one group, whatever the case of its name', () => {
    const groups = valueOf(
      groupCases([row('Unga', 4, 'Lön'), row('Äldre', 2, 'Lön'), row('unga ', 4, 'Stöd')]),
    );
    expect(groups.map(({ name, changes }) => [name, changes.map(({ post }) => post)])).toEqual([
      ['Unga', ['Lön', 'Stöd']],
      ['Äldre', ['Lön']],
    ]);
  });

  it('may give their number once', () => {
    const groups = valueOf(groupCases([row('Unga', undefined, 'Lön'), row('Unga', 4, 'Stöd')]));
    expect(groups[0]?.persons.value.toFixed()).toBe('4');
  });

  it('are refused where they give different numbers', () => {
    expect(reasonsOf(groupCases([row('Unga', 4, 'Lön'), row('Unga', 5, 'Stöd')]))).toEqual([
      'typfallet Unga har olika Antal på sina rader, 4 och 5',
    ]);
  });

  it('are refused where none gives a number', () => {
    expect(reasonsOf(groupCases([row('Unga', undefined, 'Lön')]))).toEqual(['typfallet Unga saknar Antal']);
  });
});

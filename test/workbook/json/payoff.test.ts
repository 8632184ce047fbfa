import { runOn } from '../../core/rules/askRule';
import { edit, given, without } from '../../core/workbookBuilder';
import { family, fileOf, payoffOf, sheetOf } from '../payoffTables';

describe('A payoff in the JSON', () => {
  it('gives each month what each actor gets, in öre', () => {
    expect(payoffOf(family).monthly).toEqual({
      Arbetsgivare: '0.00',
      Försäkringskassan: '-20000.00',
      Stiftelsen: '0.00',
      Kommun: '134000.00',
      Region: '27000.00',
      'Stat övrig': '45000.00',
      Individ: '39000.00',
      Samhälle: '225000.00',
    });
  });

  it('ties production and real resources to what all get', () => {
    const { society, production, realResources } = payoffOf(family);
    expect([society, production, realResources]).toEqual(['225000.00', '195000.00', '30000.00']);
  });

  it('has the months of payoff of each, over its own cost, where there is a gain', () => {
    // 675 000 / 225 000 = 3; 500 000 / 134 000 = 3.7313…
    expect(payoffOf(family).paybackMonths).toMatchObject({
      Samhälle: '3.00',
      Kommun: '3.73',
      Region: '0.00',
    });
    expect(Object.keys(payoffOf(family).paybackMonths)).not.toContain('Stiftelsen');
  });

  it('has the net of one and of five years, neither decayed nor discounted', () => {
    const { net } = payoffOf(family);
    expect([net['1']?.['Samhälle'], net['5']?.['Samhälle'], net['5']?.['Stiftelsen']]).toEqual([
      '2025000.00',
      '12825000.00',
      '-175000.00',
    ]);
  });

  it('has the present value with decay, discounted at the end of each year', () => {
    // 2 700 000 · (1/1.035 + 0.9/1.035² + 0.81/1.035³ + 0.729/1.035⁴ + 0.6561/1.035⁵) = 10 072 475.79…, less 675 000
    let value = 0;
    for (let year = 1; year <= 5; year += 1) value += (2_700_000 * 0.9 ** (year - 1)) / 1.035 ** year;
    expect(Number(payoffOf(family).presentValue['Samhälle'])).toBeCloseTo(value - 675_000, 1);
  });

  it('breaks even at the whole participant that covers the cost', () => {
    // A year of one: 270 000; 675 000 takes 2.5. Five years: 1 350 000, 0.5.
    const { breakEven } = payoffOf(family);
    expect([breakEven['1']?.['Samhälle'], breakEven['5']?.['Samhälle']]).toEqual([3, 1]);
  });

  it('has the share that is realised of full-time work without real public resources', () => {
    // Potential each: 39 000 of production and 3 000 freed; 22 500 of 42 000.
    expect(payoffOf(family).realisedShare).toBe('0.5357');
  });

  it('names every price and assumption with its source and cell', () => {
    const { prices, assumptions } = payoffOf(family);
    expect([prices.every(({ source, cell }) => source !== undefined && cell !== ''), prices.length]).toEqual([
      true,
      5,
    ]);
    expect(assumptions.find(({ parameter }) => parameter === 'skatt.region')).toEqual({
      parameter: 'skatt.region',
      value: '10\u00A0%',
      source: 'SCB',
      sheet: 'Parametrar',
      cell: 'B10',
    });
  });

  it('compares the municipality with what Effekter expects over as many years', () => {
    // 24 · 134 000 against 3 000 000; the state's part of Effekter is not the municipality's.
    expect(payoffOf(family).expectedEffects).toEqual([
      { actor: 'Kommun', years: 2, model: '3216000.00', expected: '3000000.00', difference: '216000.00' },
    ]);
  });

  it('compares a board that is an actor of its own', () => {
    const tables = edit(family, { 'Prislista!B2': 'soc' });
    expect(payoffOf(tables).expectedEffects).toContainEqual({
      actor: 'SOC',
      years: 2,
      model: '1920000.00',
      expected: '3000000.00',
      difference: '-1080000.00',
    });
  });

  it('stands alone where only it is asked for', () => {
    expect([fileOf(family).findings, fileOf(family).schedules]).toEqual([undefined, undefined]);
  });
});

describe('An assumption', () => {
  it.each([
    ['payoff.dödvikt', 0.2, '180000.00'],
    ['payoff.tillskrivning', '60 %', '135000.00'],
    ['payoff.uppräkning', 2.5, '562500.00'],
  ])('%s is in the effect', (parameter, value, society) => {
    expect(payoffOf(given(family, parameter, value)).society).toBe(society);
  });

  it('of another horizon names the net by it', () => {
    const { net } = payoffOf(given(family, 'payoff.horisont', 3));
    expect([Object.keys(net), net['3']?.['Samhälle']]).toEqual([['1', '3'], '7425000.00']);
  });

  it('of a delay takes from the horizon and adds to the payoff time', () => {
    const { net, paybackMonths } = payoffOf(given(family, 'payoff.fördröjning', '0,5'));
    expect([net['1']?.['Samhälle'], paybackMonths['Samhälle']]).toEqual(['675000.00', '9.00']);
  });

  it('of a delay may be counted from the effect instead', () => {
    const tables = given(given(family, 'payoff.fördröjning', '0,5'), 'payoff.fördröjning.läsart', 'effekten');
    expect(payoffOf(tables).paybackMonths['Samhälle']).toBe('3.00');
  });

  it('of steps of the rate goes before the one rate', () => {
    // Without decay 2 700 000 in year 1 at 0 %, and in year 2 at 100 %: 2 700 000 + 1 350 000 − 675 000.
    const tables = [
      ['payoff.räntetrappa', '1: 0; 2: 100 %'],
      ['payoff.horisont', 2],
      ['payoff.avtagande', 0],
    ].reduce((all, [name = '', value = 0]) => given(all, String(name), value), family);
    expect(payoffOf(tables).presentValue['Samhälle']).toBe('3375000.00');
  });

  it.each(['2: 0,03', '1: 0,03; 1: 0,04', '1 0,03', '1: 130 %', '1: 3,5'])(
    'of steps that are none (%s) is told, and the one rate holds',
    (steps) => {
      const run = runOn(given(family, 'payoff.räntetrappa', steps));
      const told = run.findings.filter(({ place }) => place?.table === 'Parametrar').map(({ rule }) => rule);
      const plain = payoffOf(family).presentValue;
      expect([told, payoffOf(given(family, 'payoff.räntetrappa', steps)).presentValue]).toEqual([
        ['IN-05'],
        plain,
      ]);
    },
  );

  it('of tax holds from the first day of the analysis year', () => {
    const raised = given(family, 'skatt.kommun', 0.3, '2021-01-01');
    const later = given(family, 'skatt.kommun', 0.3, '2021-01-02');
    expect([payoffOf(raised).monthly['Kommun'], payoffOf(later).monthly['Kommun']]).toEqual([
      '151000.00',
      '134000.00',
    ]);
  });
});

describe('The price index', () => {
  const old = edit(family, { 'Prislista!E2': 2019 });
  const indexed = given(given(old, 'prisindex.2019', 100), 'prisindex.2021', '112,5');

  it('moves a price from its year to that of today', () => {
    // 8 000 becomes 9 000: the municipality saves 10 000 more, and the individuals lose as much.
    const { monthly } = payoffOf(indexed);
    expect([monthly['Kommun'], monthly['Individ'], monthly['Samhälle']]).toEqual([
      '144000.00',
      '29000.00',
      '225000.00',
    ]);
  });

  it('moves no price where there is no index', () => {
    expect(payoffOf(old).monthly['Kommun']).toBe('134000.00');
  });

  it('moves to another year where one is given', () => {
    // Support is in its own year's money, and the other 54 000 falls by 112.5 to 100: 80 000 + 48 000.
    expect(payoffOf(given(indexed, 'payoff.analysår', 2019)).monthly['Kommun']).toBe('128000.00');
  });

  it('is among what the figures rest on, for the years that are used', () => {
    const { assumptions } = payoffOf(given(indexed, 'prisindex.2015', 90));
    const years = assumptions
      .map(({ parameter }) => parameter)
      .filter((name) => name.startsWith('prisindex'));
    expect(years).toEqual(['prisindex.2019', 'prisindex.2021']);
  });

  it('without one of the years gives no figure', () => {
    expect(fileOf(given(old, 'prisindex.2021', 110)).payoffNotComputed).toEqual([
      {
        satsning: 'S1',
        scenario: 'Planerat',
        reasons: [
          'priset på Försörjningsstöd är från 2019 och kan inte räknas om till 2021, eftersom prisindex.2019 saknas eller är noll',
        ],
      },
    ]);
  });

  it.each(['noll', 0, -1])('%s is none, and is told', (value) => {
    const { findings } = runOn(given(family, 'prisindex.2021', value));
    expect(findings.filter(({ place }) => place?.table === 'Parametrar').map(({ rule }) => rule)).toEqual([
      'IN-05',
    ]);
  });

  it('of no year is a name that is not known', () => {
    const { findings } = runOn(given(family, 'prisindex.21', 100));
    expect(findings.filter(({ place }) => place?.table === 'Parametrar').map(({ rule }) => rule)).toEqual([
      'IN-14',
    ]);
  });
});

describe('What is not known', () => {
  it.each(['Typfall', 'Prislista', 'Insatskostnad'])('without the table %s is never zero', (table) => {
    expect(fileOf(without(family, table)).payoff).toEqual([]);
  });

  it('is told with its reason where the cases are there', () => {
    expect(fileOf(without(family, 'Insatskostnad')).payoffNotComputed).toEqual([
      { satsning: 'S1', scenario: 'Planerat', reasons: ['tabellen Insatskostnad saknas'] },
    ]);
  });

  it('is told where the costs are of other investments', () => {
    const tables = { ...family, Insatskostnad: [['Satsning', 'Aktör', 'Belopp']] };
    expect(fileOf(tables).payoffNotComputed).toEqual([
      {
        satsning: 'S1',
        scenario: 'Planerat',
        reasons: ['tabellen Insatskostnad har ingen rad för S1'],
      },
    ]);
  });

  it('of how many a case is of is told by its cell, without the case’s name', () => {
    expect(fileOf(edit(family, { 'Typfall!C3': 9 })).payoffNotComputed[0]?.reasons).toEqual([
      'ett typfall har olika Antal på sina rader, se Typfall!C3',
    ]);
  });

  it('in the way of a tax is told by its parameter', () => {
    const tables = {
      ...family,
      Parametrar: (family['Parametrar'] ?? []).filter(([name]) => name !== 'skatt.kommun'),
    };
    expect(fileOf(tables).payoffNotComputed[0]?.reasons).toEqual([
      'parametern skatt.kommun saknas, och behövs för Lön (Lön)',
    ]);
  });

  it('of a price row takes it out, and the figures say so', () => {
    const tables = edit(family, { 'Prislista!C4': 'dyrt' });
    const { monthly, incomplete } = payoffOf(tables);
    expect([monthly['Region'], incomplete]).toEqual(['17000.00', ['Prislista!C4']]);
  });

  it('stands in the sheet in the place of the figures', () => {
    const { columns, rows } = sheetOf(without(family, 'Insatskostnad'));
    expect(rows).toEqual([
      [
        'S1',
        ...columns.slice(3).map(() => ''),
        'Planerat',
        'Gick inte att beräkna: tabellen Insatskostnad saknas',
      ],
    ]);
  });
});

describe('An odd case', () => {
  it('of nobody has a cost and no effect', () => {
    const tables = ['C2', 'C3', 'C4', 'C5'].reduce(
      (all, cell) => edit(all, { [`Typfall!${cell}`]: 0 }),
      family,
    );
    const { society, net, paybackMonths, breakEven } = payoffOf(tables);
    expect([
      society,
      net['5']?.['Samhälle'],
      paybackMonths['Samhälle'],
      breakEven['5']?.['Samhälle'],
    ]).toEqual(['0.00', '-675000.00', undefined, undefined]);
  });

  it('that does harm is a loss without a time of payoff', () => {
    const { society, paybackMonths } = payoffOf(edit(family, { 'Typfall!E4': 1, 'Typfall!F4': 0 }));
    // 3 000 freed less 39 000 of production, for ten.
    expect([society, paybackMonths['Samhälle']]).toEqual(['-360000.00', undefined]);
  });

  it('of less than nobody is told without its number', () => {
    const tables = ['C2', 'C3', 'C4', 'C5'].reduce(
      (all, cell) => edit(all, { [`Typfall!${cell}`]: -2 }),
      family,
    );
    expect(fileOf(tables).payoffNotComputed[0]?.reasons).toEqual([
      'ett typfall har ett negativt Antal, se Typfall!C2',
    ]);
  });

  it('with a payer called Samhälle is refused', () => {
    expect(fileOf(edit(family, { 'Insatskostnad!B3': 'samhälle' })).payoffNotComputed[0]?.reasons).toEqual([
      'Samhälle är summan av alla aktörer och kan inte själv betala',
    ]);
  });

  it('in thousands has its cost in thousands and its prices in kronor', () => {
    const { cost, society } = payoffOf(given(family, 'beloppsenhet', 'tkr'));
    expect([cost, society]).toEqual(['675000000.00', '225000.00']);
  });
});

import type { OutputChart } from '../../../src/workbook/outputs/outputSheet';
import type { Rows, Tables } from '../../core/workbookBuilder';
import { append, edit } from '../../core/workbookBuilder';
import { family, fileOf, payoffOf, sheetOf } from '../payoffTables';

function chartNamed(name: string, tables: Tables = family): OutputChart {
  const chart = sheetOf(tables).charts?.find((own) => own.name === name);
  if (chart === undefined) throw new Error(`no chart ${name}`);
  return chart;
}

const societyRemark = (tables: Tables, satsning = 'S1'): string => {
  const row = sheetOf(tables).rows.find(([id, level]) => id === satsning && level === 'Samhälle');
  return String(row?.at(-1));
};

/** The family's investment so many times over, by itself each. */
function times(count: number): Tables {
  const ids = Array.from({ length: count }, (_, index) => `S${index + 1}`);
  const repeated = (name: string): Rows => {
    const [header = [], ...rows] = family[name] ?? [];
    return [header, ...ids.flatMap((id) => rows.map(([, ...cells]) => [id, ...cells]))];
  };
  const names = ['Satsningar', 'Typfall', 'Insatskostnad'];
  return { ...family, ...Object.fromEntries(names.map((name) => [name, repeated(name)])) };
}

describe('The payback point', () => {
  const lines = (tables: Tables): readonly string[] => chartNamed('SI_Payoff', tables).header;

  // 675 000 at 225 000 a month, and the kommun's 500 000 at 8 000 + 2 000 + 3 000 + 400 for each of ten.
  it('stands with the line of each that has paid', () => {
    expect(lines(family)).toEqual(
      expect.arrayContaining(['Samhälle (intjänad månad 3)', 'Kommun (intjänad månad 4)']),
    );
  });

  it('is told to be missing where the cost is not won back', () => {
    expect(lines(family)).toContain('Stiftelsen (inte intjänad på 60 månader)');
  });

  it('is not spoken of where nothing has been paid', () => {
    expect(lines(family)).toContain('Individ');
  });
});

describe('The tornado on the sheet', () => {
  it('has the largest swing nearest to the axis’s top, which Excel draws last', () => {
    const { rows } = chartNamed('SI_Payoff_känslighet');
    const swings = rows.map(([, atLow = 0, atHigh = 0]) => Math.abs(Number(atHigh) - Number(atLow)));
    expect(swings).toEqual([...swings].sort((a, b) => a - b));
  });

  it('shows what the net changes by, and between which values', () => {
    // The price of the pay: 60 months · 10 · 0,5 · 30 000 · 1,3 = 11 700 000, of which a fifth each way.
    expect(chartNamed('SI_Payoff_känslighet').rows).toContainEqual([
      'S1 Pris: Lön (Arbetsgivare): 24000–36000',
      -2340000,
      2340000,
    ]);
  });

  it('does not show what a small group’s numbers do', () => {
    const secret = append(family, 'Typfall', ['S1', 'Ensam', 1, 'Skyddat boende, dygn', 30, 0]);
    expect(JSON.stringify(chartNamed('SI_Payoff_känslighet', secret).rows)).not.toContain('litet typfall');
  });

  it('says that there is more than it shows', () => {
    const secret = append(family, 'Typfall', ['S1', 'Ensam', 1, 'Skyddat boende, dygn', 30, 0]);
    expect(societyRemark(secret)).toContain('Värden för typfall med för få personer visas inte (2 stycken)');
  });
});

describe('The spread on the sheet', () => {
  it('rises from the lowest draws to the highest', () => {
    const figures = chartNamed('SI_Payoff_spridning').rows.map(([, net]) => Number(net));
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
  });

  it('says what it was drawn with', () => {
    expect(chartNamed('SI_Payoff_spridning').title).toContain(
      '10000 dragningar, PCG32 (XSH RR 64/32), frö 2014',
    );
  });

  it('says with each investment how likely a gain is', () => {
    expect(chartNamed('SI_Payoff_spridning').header).toEqual([
      'Andel av utfallen',
      'S1 (netto över noll i 100\u00A0% av utfallen)',
    ]);
  });

  it('is in words in the remark of society’s row', () => {
    expect(societyRemark(family)).toMatch(/Spridning: netto över noll i 100\s% av utfallen; 5 % av utfallen/);
  });
});

describe('The uncertainty in the JSON', () => {
  const uneven = edit(family, { 'Insatskostnad!C2': 13_000_000 });

  it('has the digits of the seed, the same wherever they are computed', () => {
    // Computed once in Python from the definitions of PCG32, the triangle and the model, not from this code.
    expect(payoffOf(uneven).uncertainty).toMatchObject({
      figure: 'net',
      level: 'Samhälle',
      years: 5,
      generator: 'PCG32 (XSH RR 64/32)',
      seed: '2014',
      draws: 10000,
      chanceOfGain: '0.3883',
      percentiles: { '5': '-4142661.37', '50': '-654058.68', '95': '3445146.39' },
    });
  });

  it('names every varied input with its cell', () => {
    const { sensitivity = [] } = payoffOf(family).uncertainty ?? {};
    const pay = sensitivity.find(({ input }) => input === 'Pris: Lön (Arbetsgivare)');
    expect(pay).toEqual({
      input: 'Pris: Lön (Arbetsgivare)',
      low: '24000',
      high: '36000',
      judged: false,
      sheet: 'Prislista',
      cell: 'C5',
      atLow: '10485000.00',
      atHigh: '15165000.00',
      swing: '4680000.00',
    });
  });
});

describe('Many investments', () => {
  it('have the uncertainty of the five first', () => {
    const told = fileOf(times(7)).payoff.map(({ uncertainty }) => uncertainty !== undefined);
    expect(told).toEqual([true, true, true, true, true, false, false]);
  });

  it('say on the others’ rows where theirs is', () => {
    expect(societyRemark(times(7), 'S6')).toContain(
      'Känslighet och spridning visas på bladet för de 5 första satsningarna; räkna dem för denna i panelen',
    );
  });

  it('share the bars', () => {
    expect(chartNamed('SI_Payoff_känslighet', times(7)).rows).toHaveLength(15);
  });
});

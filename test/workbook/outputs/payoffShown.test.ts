import { resultJson } from '../../../src/workbook/json/resultJson';
import { runOn } from '../../core/rules/askRule';
import type { Rows, Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, given, snapshotOf } from '../../core/workbookBuilder';
import { caseRow, family, fileOf, payoffOf, sheetOf } from '../payoffTables';
import { writesOf } from '../writesOf';

describe('A group of one person', () => {
  const secret = append(family, 'Typfall', ['S1', 'Ensam flykting', 1, 'Försörjningsstöd', 1, 0]);

  it('is in the sums', () => {
    expect(payoffOf(secret).monthly['Kommun']).toBe('142000.00');
  });

  it('is not in the JSON or in any sheet by its name', () => {
    const run = runOn(secret);
    const written = JSON.stringify([resultJson(run), writesOf(run, snapshotOf(secret), []).sheets]);
    expect(written).not.toContain('Ensam flykting');
  });

  it('is not named by what the sensitivity may vary', () => {
    const names = runOn(secret).result.investments[0]?.payoffs[0]?.input?.groups.map(({ name }) => name);
    expect(names).toEqual(['Förälder', 'ett litet typfall']);
  });
});

describe('What was followed up', () => {
  const [headers = [], ...rows] = family['Typfall'] ?? [];
  const followed: Tables = {
    ...family,
    Typfall: [
      [...headers, 'Scenario', 'Låg', 'Hög'],
      ...rows.map((row) => [...row, '', '', '']),
      [...caseRow('Lön', 0, 0.25, 8), 'Uppföljt', 0.1, 0.3],
    ],
  };

  it('stands beside the plan', () => {
    expect(fileOf(followed).payoff.map(({ scenario, society }) => [scenario, society])).toEqual([
      ['Planerat', '225000.00'],
      ['Uppföljt', '78000.00'],
    ]);
  });

  it('costs what was planned where no other cost is written down', () => {
    expect(fileOf(followed).payoff.map(({ cost }) => cost)).toEqual(['675000.00', '675000.00']);
  });

  it('costs what it did cost where that is', () => {
    const tables = {
      ...followed,
      Insatskostnad: [
        ['Satsning', 'Aktör', 'Belopp', 'Scenario'],
        ['S1', 'Kommun', 500_000, 'Planerat'],
        ['S1', 'Kommun', 410_000.5, 'Uppföljt'],
      ],
    };
    expect(fileOf(tables).payoff.map(({ cost }) => cost)).toEqual(['500000.00', '410000.50']);
  });

  it('has its own rows in the sheet', () => {
    const scenarios = sheetOf(followed).rows.map((row) => row[row.length - 2]);
    expect(new Set(scenarios)).toEqual(new Set(['Planerat', 'Uppföljt']));
  });

  it('keeps the lowest and highest of the units after', () => {
    const payoff = runOn(followed).result.investments[0]?.payoffs[1];
    const after = payoff?.input?.groups[0]?.changes[0]?.after;
    expect([after?.low?.toString(), after?.high?.toString()]).toEqual(['0.1', '0.3']);
  });
});

describe('The sheet Payoff', () => {
  it('has the contract’s columns first', () => {
    expect(sheetOf(family).columns.map(({ header }) => header)).toEqual([
      'Satsning',
      'Nivå',
      'Aktör',
      'Per månad',
      'Kostnad',
      'Payoff månader',
      'Netto 1 år',
      'Netto 5 år',
      'Nuvärde',
      'Nytta per krona',
      'Scenario',
      'Anmärkning',
    ]);
  });

  it('keeps the column of five years, empty, beside that of another horizon', () => {
    const { columns, rows } = sheetOf(given(family, 'payoff.horisont', 3));
    const at = columns.findIndex(({ header }) => header === 'Netto 1 år');
    expect([columns.slice(at, at + 3).map(({ header }) => header), rows[0]?.[at + 2]]).toEqual([
      ['Netto 1 år', 'Netto 3 år', 'Netto 5 år'],
      '',
    ]);
  });

  it('has society first and the individual last', () => {
    expect(sheetOf(family).rows.map(([, level, actor]) => [level, actor])).toEqual([
      ['Samhälle', 'Samhälle'],
      ['Aktör', 'Arbetsgivare'],
      ['Aktör', 'Försäkringskassan'],
      ['Aktör', 'Stiftelsen'],
      ['Aktör', 'Kommun'],
      ['Aktör', 'Region'],
      ['Aktör', 'Stat övrig'],
      ['Individ', 'Individ'],
    ]);
  });

  it('has on every row where its prices come from and what is assumed', () => {
    const remarks = sheetOf(family).rows.map((row) => String(row[row.length - 1]));
    const silent = remarks.filter(
      (remark) =>
        !remark.includes('Priser enligt Socialstyrelsen') || !remark.includes('payoff.ränta 3,5\u00A0%'),
    );
    expect([remarks.length, silent]).toEqual([8, []]);
  });

  it('says where a price has no source', () => {
    const { rows } = sheetOf(edit(family, { 'Prislista!F5': '' }));
    expect(String(rows[0]?.[11])).toContain('Priser utan källa: Lön (Arbetsgivare, 2021)');
  });

  it('says where an assumption of the municipality’s has no source', () => {
    const tables = append(family, 'Parametrar', ['payoff.dödvikt', 0.1, '', '']);
    expect(String(sheetOf(tables).rows[0]?.[11])).toContain(
      'Antaganden utan källa: payoff.dödvikt 10\u00A0%',
    );
  });

  it('draws each actor’s line from its cost to its net', () => {
    const [chart] = sheetOf(family).charts ?? [];
    const [first, last] = [chart?.rows[0], chart?.rows[20]];
    expect([chart?.kind, chart?.header.slice(0, 1), first?.slice(0, 2), last?.slice(0, 2)]).toEqual([
      'Line',
      ['Månad'],
      [0, -675000],
      [60, 12825000],
    ]);
  });

  it('is not made without anything to show', () => {
    expect(sheetOf(emptied(family, 'Typfall'))).toMatchObject({ onlyWhenFilled: true, rows: [] });
  });
});

describe('Two hundred investments', () => {
  const ids = Array.from({ length: 200 }, (_, index) => `S${index + 1}`);
  const repeated = (name: string): Rows => {
    const [header = [], ...rows] = family[name] ?? [];
    return [header, ...ids.flatMap((id) => rows.map(([, ...cells]) => [id, ...cells]))];
  };
  const many: Tables = {
    ...family,
    ...Object.fromEntries(['Satsningar', 'Typfall', 'Insatskostnad'].map((name) => [name, repeated(name)])),
  };

  it('each get the same payoff as one alone', () => {
    const entries = fileOf(many).payoff;
    expect([entries.length, new Set(entries.map(({ society }) => society))]).toEqual([
      200,
      new Set(['225000.00']),
    ]);
  }, 30_000);
});

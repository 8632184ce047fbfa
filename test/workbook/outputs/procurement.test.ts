import { resultJson } from '../../../src/workbook/json/resultJson';
import { runOn } from '../../core/rules/askRule';
import { goteborgTables } from '../../core/rules/cases/goteborgTables';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, snapshotOf, without } from '../../core/workbookBuilder';
import { writesOf } from '../writesOf';

interface Line {
  readonly unit?: string;
  readonly year: number;
  readonly services: number;
  readonly withSocial: number;
  readonly share?: string;
  readonly placements?: Readonly<Record<string, number>>;
  readonly incomplete?: readonly string[];
}

interface ProcurementFile {
  readonly procurement: readonly Line[];
  readonly procurementTotals?: readonly Line[];
  readonly procurementEffects?: readonly (Readonly<Record<string, string>> & {
    readonly sources: readonly string[];
  })[];
}

function fileOf(tables: Tables): ProcurementFile {
  const file: ProcurementFile = JSON.parse(JSON.stringify(resultJson(runOn(tables))));
  return file;
}

function sheetOf(tables: Tables) {
  return writesOf(runOn(tables), snapshotOf(tables), []).sheets.find(({ sheet }) => sheet === 'Upphandling');
}

describe('The procurements in the JSON', () => {
  it('stand by unit and year with their share and their persons by form', () => {
    expect(fileOf(goteborgTables).procurement).toEqual([
      {
        unit: 'Park',
        year: 2020,
        services: 2,
        withSocial: 1,
        share: '0.5000',
        placements: { Anställning: 2, Praktik: 1 },
        target: '0.5000',
      },
      {
        unit: 'Lokaler',
        year: 2020,
        services: 1,
        withSocial: 1,
        share: '1.0000',
        placements: { Anställning: 3 },
        target: '0.5000',
      },
    ]);
  });

  it('stand together by year', () => {
    const [total] = fileOf(goteborgTables).procurementTotals ?? [];
    expect([total?.share, total?.placements]).toEqual(['0.6667', { Anställning: 5, Praktik: 1 }]);
  });

  it('show how much less of each benefit is paid each month', () => {
    // Six persons: half of 9 000, nothing, and a fifth of 11 000.
    expect(fileOf(goteborgTables).procurementEffects).toMatchObject([
      { benefit: 'Arbetslöshetsersättning', satsning: 'S1', monthly: '13200.00' },
      { benefit: 'Försörjningsstöd', satsning: 'S1', monthly: '27000.00' },
      { benefit: 'Aktivitetsersättning', satsning: 'S1', monthly: '0.00' },
    ]);
  });

  it('name, with each benefit, where its price comes from and what is assumed', () => {
    const silent = (fileOf(goteborgTables).procurementEffects ?? []).filter(({ sources }) => {
      const text = sources.join('; ');
      return (
        !text.includes('Priser enligt IAF: Arbetslöshetsersättning') || !text.includes('payoff.dödvikt 0')
      );
    });
    expect(silent).toEqual([]);
  });

  it('have no share where no service was bought', () => {
    const [line] = fileOf(edit(goteborgTables, { 'Upphandlingar!D4': 'Nej' })).procurement.slice(-1);
    expect([line?.services, line?.share]).toEqual([0, undefined]);
  });

  it('have no persons where nobody has written them down, rather than none', () => {
    expect(
      fileOf(without(goteborgTables, 'Placeringar')).procurement.map(({ placements }) => placements),
    ).toEqual([undefined, undefined]);
  });

  it('say which row they are without', () => {
    const tables = append(goteborgTables, 'Placeringar', ['U9', 'Ungdomar', 'Trainee', 4]);
    expect(fileOf(tables).procurement.map(({ incomplete }) => incomplete)).toEqual([
      ['Placeringar!A5'],
      ['Placeringar!A5'],
    ]);
  });
});

describe('The sheet Upphandling', () => {
  it('has a column a form after the contract’s first', () => {
    expect(sheetOf(goteborgTables)?.columns.map(({ header }) => header)).toEqual([
      'Enhet',
      'År',
      'Tjänsteupphandlingar',
      'Med social hänsyn',
      'Andel',
      'Mål',
      'Anställning',
      'Lärlingsplats',
      'Trainee',
      'Praktik',
      'Sysselsättning',
      'Anmärkning',
    ]);
  });

  it('counts a person of two groups once in the forms and in both of the groups', () => {
    const [park] = sheetOf(goteborgTables)?.rows ?? [];
    expect([park?.[6], park?.[9], park?.[11]]).toEqual([
      2,
      1,
      'Personer 3, varav Ungdomar 3, Utrikesfödda 1',
    ]);
  });

  it('says where the sources of the effects on benefits stand', () => {
    const remark = String(sheetOf(goteborgTables)?.rows.at(-1)?.at(-1));
    expect(remark).toMatch(
      /Försörjningsstöd: 27\s000\skr mindre per månad enligt payoffmodellen för S1, med de priskällor och antaganden som står på bladet Payoff/,
    );
  });

  it('ends each year with all units', () => {
    const last = sheetOf(goteborgTables)?.rows.slice(-1)[0];
    expect(last?.slice(0, 6)).toEqual(['Alla enheter', 2020, 3, 2, 0.666667, 0.5]);
  });

  it('is not made without a procurement', () => {
    expect(sheetOf(emptied(goteborgTables, 'Upphandlingar', 'Placeringar'))).toMatchObject({
      onlyWhenFilled: true,
      rows: [],
    });
  });
});

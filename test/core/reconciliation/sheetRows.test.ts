import { reconciliationSheet } from '../../../src/workbook/outputs/reconciliationSheet';
import { runOn } from '../rules/askRule';
import type { Tables } from '../workbookBuilder';
import { append, edit, invoice, without } from '../workbookBuilder';
import { COST } from './portfolios';
import { paid, payout, report, row, withLedger, withReported } from './reconciled';

/** Each row of the sheet, by its headers; cells with nothing in them are left out. */
function sheetRows(tables: Tables, today?: string): Record<string, unknown>[] {
  const { columns, rows } = reconciliationSheet(runOn(tables, today));
  return rows.map((cells) =>
    Object.fromEntries(
      columns.flatMap(({ header }, index) => (cells[index] === '' ? [] : [[header, plain(cells[index])]])),
    ),
  );
}

function plain(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replace(/\u00A0/g, ' ') : cell;
}

function withoutWords(cells: Record<string, unknown>): Record<string, unknown> {
  const words = ['Orsak', 'Verifikat', 'Förslag till rättelse'];
  return Object.fromEntries(Object.entries(cells).filter(([header]) => !words.includes(header)));
}

/** One column, row by row. */
function column(tables: Tables, header: string, today?: string): unknown[] {
  return sheetRows(tables, today).map((cells) => cells[header]);
}

describe('A line of an investment', () => {
  it('has every amount that the tables tell of', () => {
    const tables = append(
      withReported(
        paid(
          withLedger(
            COST,
            row('V2', '2020-06-10', 40.5),
            row('U1', '2020-04-28', -100, { account: '3995', project: '' }),
            row('R1', '2020-05-10', 7, { account: '4996', ren: '5000', project: '' }),
          ),
          payout('Delår 1', '2020-04-28', 90),
          payout('Delår 2', '2020-09-28', 40.5),
        ),
        report('Delår 1', 100),
        report('Delår 2', 140),
      ),
      'Fakturor',
      invoice('VAN', 2020, 9, '2020-05-02'),
    );
    const lines = sheetRows(tables).filter((cells) => cells['Satsning'] === 'S1');
    expect(lines.map(withoutWords)).toEqual([
      {
        Satsning: 'S1',
        Part: 'VAN',
        REN: '5101',
        År: 2020,
        Period: 'Delår 1',
        'Enligt huvudbok': 100,
        Redovisat: 100,
        Utbetalt: 90,
        Differens: 10,
        'Huvudbok från 1 januari': 100,
        'Redovisat från 1 januari': 100,
        'Differens mot redovisat': 0,
        'Utbetalt enligt huvudbok': 100,
        Fakturerat: 0,
        'Fakturerat enligt huvudbok': 0,
      },
      {
        Satsning: 'S1',
        Part: 'VAN',
        REN: '5101',
        År: 2020,
        Period: 'Delår 2',
        'Enligt huvudbok': 40.5,
        Redovisat: 40,
        Utbetalt: 40.5,
        Differens: 0,
        'Huvudbok från 1 januari': 140.5,
        'Redovisat från 1 januari': 140,
        'Differens mot redovisat': 0.5,
        'Utbetalt enligt huvudbok': 0,
        Fakturerat: 0,
        'Fakturerat enligt huvudbok': 0,
      },
      {
        Satsning: 'S1',
        Part: 'VAN',
        REN: '5000',
        År: 2020,
        Period: 'Delår 2',
        'Enligt huvudbok': 0,
        Utbetalt: 0,
        Differens: 0,
        'Huvudbok från 1 januari': 0,
        'Utbetalt enligt huvudbok': 0,
        Fakturerat: 9,
        'Fakturerat enligt huvudbok': 7,
      },
    ]);
  });

  it('has nothing where the table is missing, which is not the same as nought', () => {
    const [line = {}] = sheetRows(without(withLedger(COST), 'Utbetalningar', 'Fakturor'));
    expect(Object.keys(line)).toEqual([
      'Satsning',
      'Part',
      'REN',
      'År',
      'Period',
      'Enligt huvudbok',
      'Huvudbok från 1 januari',
    ]);
  });

  it('comes in the order of the parties and their periods, with RENs that no party has last', () => {
    const tables = append(
      paid(
        withLedger(
          row('V1', '2020-02-10', 1, { ren: '6101' }),
          row('V2', '2020-10-10', 2),
          row('V3', '2020-02-10', 3),
        ),
        payout('Delår 1', '2020-04-28', 4, '7777'),
      ),
      'Fakturor',
      invoice('VAN', 2020, 5),
    );
    expect(sheetRows(tables).map(({ Part, REN, Period }) => [Part, REN, Period].join(' '))).toEqual([
      'VAN 5101 Delår 1',
      'VAN 5101 Helår',
      'VAN 5000 Helår',
      'SOC 6101 Delår 1',
      ' 7777 Delår 1',
    ]);
  });

  it('has as its own what is new since the nearest report before it, in whatever order the reports stand', () => {
    const tables = withReported(
      withLedger(COST, row('V2', '2020-06-10', 40), row('V3', '2020-10-10', 7)),
      report('Helår', 147),
      report('Delår 2', 140),
      report('Delår 1', 100),
    );
    expect(column(tables, 'Redovisat')).toEqual([100, 40, 7]);
  });

  it('tells each reason, voucher and correction once', () => {
    const tables = withReported(
      paid(
        withLedger(COST, row('V2', '2020-02-11', 30, { ren: '7777' })),
        payout('Delår 1', '2020-04-28', 130),
      ),
      report('Delår 1', 130),
    );
    const [line = {}] = sheetRows(tables);
    expect([line['Orsak'], line['Verifikat'], line['Förslag till rättelse']]).toEqual([
      'Verifikat V2 (30 kr) bär projektnumret men ligger på REN 7777, som ingen satsning har.',
      'V2',
      'REN 7777 konto 5010 projekt 70001 −30,00; REN 5101 konto 5010 projekt 70001 30,00',
    ]);
  });

  it('counts the rows of a place where there are several', () => {
    const tables = withLedger(
      row('V1', '2020-02-10', 100, { project: '' }),
      row('V2', '2020-02-11', 30, { project: '' }),
      row('V3', '2020-02-12', 5, { project: '123' }),
    );
    const [line = {}] = sheetRows(tables, '2020-04-30');
    expect([line['Orsak'], line['Verifikat']]).toEqual([
      '135 kr ska betalas ut senast 2020-04-30. Projektnummer saknas: 2 rader, 130 kr. Främmande projektnummer: raden på REN 5101 bär 123 och ska bära 70001.',
      'V1, V2, V3',
    ]);
  });

  it('proposes a copy’s way back without an account on the other side', () => {
    const tables = paid(withLedger(COST, COST), payout('Delår 1', '2020-04-28', 100));
    expect(column(tables, 'Förslag till rättelse')).toEqual([
      'REN 5101 konto 5010 projekt 70001 −100,00; motkontot i verifikatet 100,00',
    ]);
  });

  it('proposes a project number where there was none', () => {
    const tables = withLedger(row('V1', '2020-02-10', 100, { project: '' }));
    expect(column(tables, 'Förslag till rättelse')).toEqual([
      'REN 5101 konto 5010 utan projekt −100,00; REN 5101 konto 5010 projekt 70001 100,00',
    ]);
  });

  it('moves two rows with the same codes as one', () => {
    const tables = paid(
      withLedger(COST, row('V2', '2020-02-11', 30, { ren: '' }), row('V2', '2020-02-11', 5, { ren: '' })),
      payout('Delår 1', '2020-04-28', 135),
    );
    expect(column(tables, 'Förslag till rättelse')[0]).toBe(
      'utan REN konto 5010 projekt 70001 −35,00; REN 5101 konto 5010 projekt 70001 35,00',
    );
  });

  it('moves rows on two accounts account by account', () => {
    const tables = paid(
      withLedger(
        COST,
        row('V2', '2020-02-11', 30, { ren: '7777' }),
        row('V2', '2020-02-11', 10, { ren: '7777', account: '5020' }),
      ),
      payout('Delår 1', '2020-04-28', 140),
    );
    expect(column(tables, 'Förslag till rättelse')[0]).toBe(
      [
        'REN 7777 konto 5010 projekt 70001 −30,00',
        'REN 5101 konto 5010 projekt 70001 30,00',
        'REN 7777 konto 5020 projekt 70001 −10,00',
        'REN 5101 konto 5020 projekt 70001 10,00',
      ].join('; '),
    );
  });
});

describe('A row of what is no investment’s cost', () => {
  const tables = withLedger(
    COST,
    row('X1', '2020-10-01', 5, { ren: '7777', project: '' }),
    row('X2', '2020-03-01', 7, { ren: '7777', project: '' }),
    row('X3', '2020-03-02', 8, { ren: '7777', project: '' }),
    row('X4', '2019-10-02', 9, { ren: '', project: '' }),
    row('X7', '2020-10-01', 4, { ren: '7778', project: '' }),
    row('U1', '2020-04-28', -100, { account: '3995', project: '' }),
    row('X5', 'i maj', 3),
    row('X6', '2020-03-02', '#SAKNAS!'),
  );
  const others = () => sheetRows(tables).filter((cells) => cells['Satsning'] === undefined);

  it('gathers place, REN and period, in the order of the periods, what cannot be read last', () => {
    expect(
      others().map((cells) =>
        [cells['REN'] ?? '–', cells['År'] ?? '–', cells['Period'] ?? '–', cells['Enligt huvudbok']].join(' '),
      ),
    ).toEqual([
      '– 2019 Helår 9',
      '7777 2020 Delår 1 15',
      '5101 2020 Delår 1 -100',
      '7777 2020 Helår 5',
      '7778 2020 Helår 4',
      '– – – 3',
    ]);
  });

  it('tells why, of several rows how many they are', () => {
    expect(others().map((cells) => [cells['Verifikat'], cells['Orsak']])).toEqual([
      ['X4', 'Okänd REN: raden saknar REN.'],
      ['X2, X3', 'Okänd REN: 2 rader, 15 kr.'],
      ['U1', 'Utbetalning: konto 3995 är ett av kontona för den.'],
      ['X1', 'Okänd REN: ingen satsning har REN 7777.'],
      ['X7', 'Okänd REN: ingen satsning har REN 7778.'],
      ['X5, X6', 'Oläslig rad: 2 rader, 3 kr.'],
    ]);
  });

  it('proposes to take the project number off what nobody has the REN of', () => {
    const stray = withLedger(row('X1', '2020-10-01', 5, { ren: '7777' }));
    expect(column(stray, 'Förslag till rättelse')).toEqual([
      'REN 7777 konto 5010 projekt 70001 −5,00; REN 7777 konto 5010 utan projekt 5,00',
    ]);
  });

  it('proposes nothing where the REN is what is missing', () => {
    expect(column(withLedger(row('X1', '2020-10-01', 5, { ren: '' })), 'Förslag till rättelse')).toEqual([
      undefined,
    ]);
  });

  it('proposes nothing without a project number of the municipality’s', () => {
    const noNumber = edit(withLedger(row('X1', '2020-10-01', 5, { ren: '7777', project: '' })), {
      'Parametrar!B2': '',
    });
    const [line = {}] = sheetRows(noNumber);
    expect([line['Förslag till rättelse'], line['Orsak']]).toEqual([
      undefined,
      'Okänd REN: ingen satsning har REN 7777.',
    ]);
  });

  it('proposes nothing where the row has a project number of its own', () => {
    const other = withLedger(row('X1', '2020-10-01', 5, { ren: '7777', project: '123' }));
    expect(column(other, 'Förslag till rättelse')).toEqual([undefined]);
  });

  it('counts what is beyond the ten thousand rows that are listed, with their sum', () => {
    const many = Array.from({ length: 10_003 }, (_, index) =>
      row(`X${index}`, '2020-10-01', 2, { ren: '7777', project: '' }),
    );
    expect(
      sheetRows(withLedger(...many)).map(({ Verifikat, ...cells }) => [
        cells['REN'],
        cells['Enligt huvudbok'],
        cells['Orsak'],
        Verifikat === undefined,
      ]),
    ).toEqual([
      ['7777', 20_000, 'Okänd REN: 10 000 rader, 20 000 kr.', false],
      [undefined, 6, '3 rader till som inte är satsningarnas; de visas inte var för sig.', true],
    ]);
  });

  it('tells the one row that is beyond those that are listed as one', () => {
    const many = Array.from({ length: 10_001 }, (_, index) =>
      row(`X${index}`, '2020-10-01', 2, { ren: '7777', project: '' }),
    );
    expect(column(withLedger(...many), 'Orsak').at(-1)).toBe(
      '1 rad till som inte är satsningarnas; den visas inte.',
    );
  });

  it('names the vouchers that have a number', () => {
    const parts = { ren: '7777', project: '' };
    const unnumbered = withLedger(row('', '2020-10-01', 5, parts), row('X1', '2020-10-01', 6, parts));
    expect(column(unnumbered, 'Verifikat')).toEqual(['X1']);
  });
});

/** @jest-environment jsdom */
import type { SelectedCell } from '../../src/workbook/explaining/explain';
import { PaneInPage } from './fakes/paneInPage';

const TODAY = '2026-03-01';

/** VAN's row of S1: planned 240 000 of 400 000, so its floor is 30 % of that, and it is judged to save 150 000. */
const rowCell = (header: string, changed: Record<string, string | number> = {}): SelectedCell => ({
  kind: 'row',
  table: 'AterforingUt',
  header,
  row: {
    Satsning: 'S1',
    Part: 'VAN',
    Plan: 240000,
    Golv: 72000,
    Effekt: 150000,
    Slutlig: 150000,
    ...changed,
  },
});

describe('Förklara on a finding', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  async function explainFirst(rule: string): Promise<void> {
    await pane.open({ today: TODAY });
    await pane.click('Kontrollera');
    await pane.click(`Förklara ${rule}`);
  }

  it('shows what makes it right', async () => {
    await explainFirst('OR-06');
    expect(pane.text()).toContain('Så blir det rätt');
  });

  it('shows the paragraph with document and page', async () => {
    await explainFirst('OR-06');
    expect(pane.text()).toMatch(/”[^”]+”Örebro Ks 954\/2016, s\. \d/);
  });

  it('shows the cell, which is selected on click', async () => {
    await explainFirst('OR-06');
    await pane.press(pane.link('Parter!C5'));
    expect(pane.session.selected).toEqual(['Parter!C5']);
  });

  it('shows a parameter with its value and source', async () => {
    await explainFirst('OR-17');
    expect(pane.text()).toContain('tid.maxÅr = 3 Längsta satsning i år. Källa: Örebro Ks 954/2016, s. 7–8.');
  });

  it('ends a question with its own mark alone', async () => {
    await explainFirst('OR-07');
    expect(pane.text()).toContain('som den andra medverkande? Källa:');
  });

  it('is closed again by the same button', async () => {
    await explainFirst('OR-06');
    await pane.click('Förklara OR-06');
    expect(pane.text()).not.toContain('Så blir det rätt');
  });
});

describe('A cell that is selected in an output sheet', () => {
  let pane: PaneInPage;
  beforeEach(async () => {
    pane = new PaneInPage();
    await pane.open({ today: TODAY });
    await pane.click('Kontrollera');
  });
  afterEach(() => pane.close());

  it('is explained with its amount', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    expect(pane.panel()).toContain('Det lägsta som alltid återförs för VAN i S172 000 kr');
  });

  it('is explained step by step', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    expect(pane.panel()).toContain('120 000 kr × 240 000 kr / 400 000 kr = 72 000 kr');
  });

  it('is told politely, once', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    expect(pane.announced()).toBe(
      'Förklaring visas: Det lägsta som alltid återförs för VAN i S1, 72 000 kr.',
    );
  });

  it('leaves the focus where it was', async () => {
    pane.button('Kontrollera').focus();
    await pane.selectInExcel(rowCell('Golv'));
    expect(pane.focused()).toBe('Kontrollera');
  });

  it('gives the row’s main amount where it is a text', async () => {
    await pane.selectInExcel(rowCell('Part'));
    expect(pane.panel()).toContain('Slutlig återföring för VAN i S1150 000 kr');
  });

  it('that shows another amount than now says so', async () => {
    await pane.selectInExcel(rowCell('Golv', { Golv: 71999 }));
    expect(pane.panel()).toContain('Bladet är skrivet på ett annat underlag: kontrollera och skriv igen.');
  });

  it('that shows the amount of now says nothing of that', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    expect(pane.panel()).not.toContain('annat underlag');
  });

  it('of a row that is no more says so', async () => {
    await pane.selectInExcel(rowCell('Golv', { Part: 'GVN' }));
    expect(pane.panel()).toContain('Raden finns inte i det som nu räknas fram.');
  });

  it('above a column is explained as the sum of it', async () => {
    await pane.selectInExcel({ kind: 'total', table: 'AterforingUt', header: 'Plan' });
    expect(pane.panel()).toContain('Plan: S1 VAN 240 000 kr + S1 SOC 160 000 kr');
  });

  it('leads to its input cells, and stays when one is followed', async () => {
    await pane.selectInExcel(rowCell('Plan'));
    await pane.press(pane.link('Återföringsplan!C2'));
    await pane.selectInExcel({ kind: 'input', sheet: 'Återföringsplan', cell: 'C2' });
    expect(pane.panel()).toContain('Återföring enligt planen för VAN i S1');
  });

  it('is replaced by the next', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    await pane.selectInExcel(rowCell('Plan'));
    expect(pane.panel()).not.toContain('Det lägsta');
  });

  it('stays explained when a cell without a word to say is selected', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    await pane.selectInExcel({ kind: 'input', sheet: 'Satsningar', cell: 'B2' });
    expect(pane.panel()).toContain('Det lägsta');
  });

  it('is no longer explained once the panel is closed', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    await pane.press(pane.link('Stäng förklaringen'));
    expect(pane.panel()).toBe('');
  });

  it('is no longer explained after another check', async () => {
    await pane.selectInExcel(rowCell('Golv'));
    await pane.click('Kontrollera');
    expect(pane.panel()).toBe('');
  });

  it('whose reading failed leaves the pane as it was', async () => {
    const { errors } = pane.failNext(undefined);
    await pane.reportSelection({ kind: 'failed', error: new Error('secret') });
    expect([pane.panel(), errors.mock.calls]).toEqual(['', [['Error']]]);
  });
});

describe('An input cell that is selected', () => {
  let pane: PaneInPage;
  beforeEach(async () => {
    pane = new PaneInPage();
    await pane.open({ today: TODAY });
    await pane.click('Kontrollera');
  });
  afterEach(() => pane.close());

  it('brings up its finding, explained', async () => {
    await pane.selectInExcel({ kind: 'input', sheet: 'Parter', cell: 'C5' });
    expect(pane.panel()).toMatch(/^Avvikelser i Parter!C5.*Jobb AB.*Så blir det rätt/);
  });

  it('without findings brings up nothing', async () => {
    await pane.selectInExcel({ kind: 'input', sheet: 'Parter', cell: 'A2' });
    expect(pane.panel()).toBe('');
  });
});

describe('A long explanation', () => {
  let pane: PaneInPage;
  afterEach(() => pane.close());

  async function openLong(): Promise<void> {
    pane = new PaneInPage();
    const { tables } = pane.session.snapshot;
    const ledger = Array.from({ length: 12 }, (_, index) => [
      `V${index}`,
      '2021-02-10',
      '5010',
      '1101',
      '',
      100,
    ]);
    pane.session.snapshot = {
      date1904: false,
      tables: [
        ...tables,
        {
          name: 'Huvudbok',
          sheet: 'Huvudbok',
          top: 0,
          left: 0,
          headers: ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'],
          rows: ledger,
        },
      ],
    };
    await pane.open({ today: TODAY });
    await pane.click('Kontrollera');
    await pane.selectInExcel({
      kind: 'row',
      table: 'UtbetalningUt',
      header: 'Förbrukning',
      row: { Satsning: 'S1', REN: '1101', År: 2021, Period: 'Delår 1', Förbrukning: 1200 },
    });
  }

  it('shows the first ten inputs', async () => {
    await openLong();
    expect(pane.panel()).not.toContain('Huvudbok V10');
  });

  it('shows all when asked', async () => {
    await openLong();
    await pane.click('Visa alla 12');
    expect(pane.panel()).toContain('Huvudbok V11');
  });

  it('tells the sum of what is not shown', async () => {
    await openLong();
    expect(pane.panel()).toContain('100 kr + 200 kr för 2 till = 1 200 kr');
  });
});

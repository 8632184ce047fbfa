/** @jest-environment jsdom */
import type { CellValue, TableSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../core/workbookBuilder';
import { exampleSnapshot } from './fakes/exampleSnapshot';
import { PaneInPage } from './fakes/paneInPage';

/*
 * On 2026-03-01 S2 runs since January: two reports and three payouts within twelve months. S1 ended with 2023; its
 * follow-up evaluation is due by 2026-12-31, and so is the decision on what was judged to be gained in 2025.
 */

describe('The calendar', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const open = async (...tables: TableSnapshot[]): Promise<void> => {
    pane.session.snapshot = { ...exampleSnapshot, tables: [...exampleSnapshot.tables, ...tables] };
    await pane.openChecked();
    await pane.click('Kalender');
  };

  it('shows each duty with its day, investment, state, who does it and by which rule', async () => {
    await open(table('Beslutsgang', ['Satsning', 'Steg', 'Datum']));
    expect(items()).toContain(
      '2026-12-31 S1 VäntarUppföljande utvärdering, mellan 2024-12-31 och 2026-12-31Ansvarig: centrala utvärderingsteamet. OR-33',
    );
  });

  it('has the nearest first', async () => {
    await open();
    expect(items().map((item) => item.slice(0, 13))).toEqual([
      '2026-04-30 S2',
      '2026-09-30 S2',
      '2026-09-30 S2',
      '2026-12-31 S1',
      '2026-12-31 S1',
      '2027-01-31 S2',
      '2027-01-31 S2',
    ]);
  });

  it('says that nothing is late', async () => {
    await open();
    expect(pane.text()).toContain('Inget är försenat.');
  });

  it('has what is late before the rest, in words', async () => {
    await open(table('Beslutsgang', ['Satsning', 'Steg', 'Datum']));
    expect([headings(), items()[0]]).toEqual([
      ['Försenat (1)', 'Närmast (7)'],
      '2024-06-30 S1 FörsenadSlutrapport med effektutvärderingAnsvarig: projektledaren. OR-32',
    ]);
  });

  it('gives the amount where it is known', async () => {
    await open(
      table(
        'Huvudbok',
        ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'],
        ['V1', '2026-02-15', '5011', '1103', '90017', 62500],
      ),
    );
    expect(items()[0]).toContain(
      'Utbetalning för delår 1 2026 till REN 1103, preliminärt belopp (62 500 kr)',
    );
  });

  it('says where it cannot be seen whether something is done', async () => {
    await open();
    expect(items()[3]).toContain('Det går inte att se om det är gjort: tabellen Beslutsgang saknas.');
  });

  it('names the rows that could not be read and may change it', async () => {
    await open(table('Beslutsgang', ['Satsning', 'Steg', 'Datum'], ['S1', 'Slutrapport', 'i våras']));
    expect(items()[0]).toContain('Rader som inte kunde läsas kan ändra det: Beslutsgang!C2.');
  });

  it('says what will be there where there are no investments yet', async () => {
    pane.session.snapshot = { date1904: false, tables: [] };
    await pane.openChecked();
    await pane.click('Kalender');
    expect(pane.text()).toContain(
      'Här visas vad som ska göras och senast när. Fyll i tabellen Satsningar och kontrollera igen.',
    );
  });

  it('says so when there is nothing to do', async () => {
    pane.session.snapshot = snapshotOf({
      Satsningar: [
        ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Ansökt belopp'],
        ['S9', 'En tanke', 'Idé', '2040-01-01', '2041-12-31', 100000],
      ],
      Parter: [['Satsning', 'Part', 'Typ', 'Uppdrag']],
    });
    await pane.openChecked();
    await pane.click('Kalender');
    expect(pane.text()).toContain('Inget är försenat, och inget förfaller de närmaste tolv månaderna.');
  });

  describe('with more than eight duties', () => {
    // Three more investments like S2.
    const more = ['S3', 'S4', 'S5'].map((id) => [
      id,
      id,
      'Pågår',
      '2026-01-01',
      '2026-12-31',
      1,
      1,
      '2025-11-04',
    ]);
    const openMany = async (): Promise<void> => {
      pane.session.snapshot = {
        ...exampleSnapshot,
        tables: exampleSnapshot.tables.map((own) =>
          own.name === 'Satsningar' ? { ...own, rows: [...own.rows, ...more] } : own,
        ),
      };
      await pane.openChecked();
      await pane.click('Kalender');
    };

    it('shows the nearest eight', async () => {
      await openMany();
      expect(items()).toHaveLength(8);
    });

    it('shows all when asked', async () => {
      await openMany();
      await pane.click('Visa alla 22');
      expect(items()).toHaveLength(22);
    });

    it('tells a screen reader whether all are shown', async () => {
      await openMany();
      const before = pane.button('Visa alla').getAttribute('aria-expanded');
      await pane.click('Visa alla');
      expect([before, pane.button('Visa bara').getAttribute('aria-expanded')]).toEqual(['false', 'true']);
    });

    it('shows the nearest again when asked', async () => {
      await openMany();
      await pane.click('Visa alla');
      await pane.click('Visa bara de närmaste');
      expect(items()).toHaveLength(8);
    });
  });
});

function items(): string[] {
  return texts('.duties li');
}

function headings(): string[] {
  return texts('.duties h2');
}

function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

function table(name: string, headers: readonly string[], ...rows: readonly CellValue[][]): TableSnapshot {
  return { name, sheet: name, top: 0, left: 0, headers, rows };
}

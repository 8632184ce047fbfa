/** @jest-environment jsdom */
import type { Tables } from '../core/workbookBuilder';
import { edit, emptied, snapshotOf, soundTables, without } from '../core/workbookBuilder';
import { exampleSnapshot } from './fakes/exampleSnapshot';
import { PaneInPage } from './fakes/paneInPage';

describe('The tables', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('are shown with their sheet and number of rows', async () => {
    await pane.openChecked();
    await pane.click('Underlag');
    expect(pane.text()).toContain('AterforingsplanÅterföringsplan, 2 rader');
  });

  it('are shown as missing where the workbook does not have them', async () => {
    await pane.openChecked();
    await pane.goTo('Stäm av', 'Underlag');
    expect(pane.text()).toContain('HuvudbokSaknas');
  });

  it('are said to be missing at once when they are required', async () => {
    pane.session.snapshot = { date1904: false, tables: [] };
    await pane.openChecked();
    expect(pane.text()).toContain('Arbetsboken saknar tabellerna Satsningar och Parter, som krävs.');
  });

  it('can be put in from the template', async () => {
    pane.session.snapshot = { date1904: false, tables: [] };
    await pane.openChecked();
    await pane.click('Lägg in mallen');
    expect(pane.session.calls).toEqual(['insertTemplate']);
  });

  it('are looked for again once the template is in', async () => {
    pane.session.snapshot = { date1904: false, tables: [] };
    await pane.openChecked();
    await pane.click('Lägg in mallen');
    expect(pane.session.checks).toHaveLength(2);
  });

  it('are said to be in when the template is', async () => {
    pane.session.snapshot = { date1904: false, tables: [] };
    await pane.openChecked();
    await pane.click('Lägg in mallen');
    expect(pane.text()).toContain('Inlagt: 2 nya blad.');
  });
});

describe('Rules that could not be checked', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('are shown with the reason', async () => {
    await pane.openChecked();
    await pane.click('Underlag');
    expect(pane.text()).toContain('Tabellen Reservation saknas.');
  });

  it('are never said to have passed', async () => {
    await pane.openChecked();
    await pane.click('Underlag');
    expect(pane.text()).toContain('Det betyder inte att de är uppfyllda.');
  });
});

describe('A workbook without investments', () => {
  it('is not said to have passed any rule', async () => {
    const pane = new PaneInPage();
    pane.session.snapshot = snapshotOf({ Satsningar: (soundTables['Satsningar'] ?? []).slice(0, 1) });
    await pane.openChecked();
    await pane.click('Underlag');
    expect(pane.text()).toContain('Ingen regel har prövats');
    pane.close();
  });

  it('has rules that could not be checked where the table of them is missing', async () => {
    const pane = new PaneInPage();
    pane.session.snapshot = { date1904: false, tables: [] };
    await pane.openChecked();
    await pane.click('Underlag');
    expect(pane.text()).toContain('OR-04 Målgruppen är utvald och avgränsadTabellen Satsningar saknas.');
    pane.close();
  });
});

describe('The amounts', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('show plan, floor, effect and final amount for each party', async () => {
    await pane.openChecked();
    await pane.click('Belopp');
    expect(pane.text()).toContain('VAN240 00072 000150 000150 000');
  });

  it('add up below the parties', async () => {
    await pane.openChecked();
    await pane.click('Belopp');
    expect(pane.text()).toContain('Summa400 000120 000170 000198 000');
  });

  it('say that there is nothing to plan from', async () => {
    await pane.openChecked();
    await pane.click('Belopp');
    expect(pane.text()).toContain('Det finns inget att göra en återföringsplan av.');
  });

  const openAmountsOf = async (tables: Tables): Promise<void> => {
    pane.session.snapshot = snapshotOf(tables);
    await pane.openChecked();
    await pane.click('Belopp');
  };

  it('say that no payout waits', async () => {
    await openAmountsOf(soundTables);
    expect(pane.text()).toContain('Inga utbetalningar väntar.');
  });

  it('do not say that no payout waits where the ledger is missing', async () => {
    await openAmountsOf(without(soundTables, 'Huvudbok'));
    expect(pane.text()).toContain('Det går inte att se vad som ska betalas ut: tabellen Huvudbok saknas.');
  });

  it.each([
    ['Ansökan', 'Sökt med utvärdering 1 050 000'],
    ['Beviljad', 'Beviljat 1 050 000'],
  ])('do not call a sum granted before it is: %s', async (status, shown) => {
    const tables = edit(soundTables, { 'Satsningar!C2': status, 'Satsningar!G2': '' });
    await openAmountsOf(emptied(tables, 'Utbetalningar'));
    expect(pane.text()).toContain(shown);
  });

  it('show the payouts that are late', async () => {
    await openAmountsOf(emptied(soundTables, 'Utbetalningar'));
    expect(pane.text()).toContain('2020-04 REN 5101, delår 1 2020 Försenad100 000');
  });

  it('say that it cannot be seen whether payouts are made without their table', async () => {
    await openAmountsOf(without(soundTables, 'Utbetalningar'));
    expect(pane.text()).toContain(
      'Det går inte att se vilka utbetalningar som är gjorda: tabellen Utbetalningar saknas.',
    );
  });

  it('say which rows could not be read that may change the payouts', async () => {
    await openAmountsOf(edit(soundTables, { 'Utbetalningar!F3': 'fel' }));
    expect(pane.text()).toContain('Rader som inte kunde läsas kan ändra det: Utbetalningar!F3.');
  });

  it('show the payouts that come next', async () => {
    pane.session.snapshot = {
      ...exampleSnapshot,
      tables: [
        ...exampleSnapshot.tables,
        {
          name: 'Huvudbok',
          sheet: 'Huvudbok',
          top: 0,
          left: 0,
          headers: ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'],
          rows: [['V1', '2026-02-15', '5011', '1103', '90017', 62500]],
        },
      ],
    };
    await pane.openChecked();
    await pane.click('Belopp');
    expect(pane.text()).toContain('2026-04 REN 1103, delår 1 2026 (preliminär)62 500');
  });
});

describe('The evaluation', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const withSchema = (target: number | string, outcome: number | string, effect: string) => ({
    ...exampleSnapshot,
    tables: [
      ...exampleSnapshot.tables,
      {
        name: 'Utvarderingsschema',
        sheet: 'Utvärderingsschema',
        top: 0,
        left: 0,
        headers: ['Satsning', 'Mål', 'Aktivitet', 'Effektmått', 'Ekonomisk effekt', 'Målvärde', 'Utfall'],
        rows: [['S1', 'Fler i skolan', 'Hembesök', 'Närvaro', effect, target, outcome]],
      },
    ],
  });

  it('says where there is no schema', async () => {
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Effekter');
    expect(pane.text()).toContain('Fyll i tabellen Utvarderingsschema och kontrollera igen.');
  });

  it('tells how far a target is reached, in whole percent that are never rounded up', async () => {
    pane.session.snapshot = withSchema(300, 299, '');
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Effekter');
    expect(pane.text()).toContain('Närvaro99 %Utfall 299 av målvärdet 300.');
  });

  it('tells that a target waits for its outcome', async () => {
    pane.session.snapshot = withSchema(1250.5, '', '');
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Effekter');
    expect(pane.text()).toContain('Målvärde 1 250,5, inget utfall än.');
  });

  it('does not take an outcome that cannot be read for none', async () => {
    pane.session.snapshot = withSchema(80, 'sextio', '');
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Effekter');
    expect(pane.text()).toContain(
      'NärvaroUtfall (Utvärderingsschema!G2) går inte att läsa som tal, så hur långt målet är nått är inte känt.',
    );
  });

  it('tells that an effect is neither expected nor judged', async () => {
    pane.session.snapshot = withSchema(80, 60, 'Färre placeringar');
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Effekter');
    expect(pane.text()).toContain('Färre placeringar: varken väntat eller bedömt belopp.');
  });
});

/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import { OfficeProblem } from '../../src/excel/officeProblem';
import type { CellValue, TableSnapshot } from '../../src/workbook/snapshot';
import { edit, soundTables, snapshotOf } from '../core/workbookBuilder';
import { exampleSnapshot } from './fakes/exampleSnapshot';
import { PaneInPage } from './fakes/paneInPage';

function withTable(name: string, rows: CellValue[][]): TableSnapshot[] {
  const [headers = [], ...data] = rows;
  return [...exampleSnapshot.tables, { name, sheet: name, top: 0, left: 0, headers, rows: data }];
}

const ACCEPTANCES = ['Regel', 'Satsning', 'Ark', 'Cell', 'Värde', 'Gräns', 'Godkänd av', 'Datum', 'Skäl'];

describe('A finding in the pane', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  async function openForm(): Promise<void> {
    await pane.openChecked();
    await pane.choose('Regel', 'OR-06');
    await pane.click('Godkänn …');
  }

  it('says that it is new', async () => {
    await pane.openChecked();
    expect(pane.findings()[0]).toMatch(/^StoppNy/);
  });

  it('is accepted by name and reason, on the day of the check', async () => {
    await openForm();
    await pane.type('Godkänd av', 'Kommundirektören');
    await pane.type('Skäl', 'Avvecklas');
    await pane.press(lastButton('Godkänn'));
    expect(pane.session.calls).toEqual(['accept OR-06 Kommundirektören 2026-03-01 Avvecklas']);
  });

  it('is checked again when it has been accepted', async () => {
    await openForm();
    await pane.type('Godkänd av', 'Kommundirektören');
    await pane.type('Skäl', 'Avvecklas');
    await pane.press(lastButton('Godkänn'));
    expect(pane.session.checks).toEqual(['2026-03-01', '2026-03-01']);
    expect(pane.text()).toContain('Avvikelsen är godkänd.');
  });

  it('is not accepted without a reason', async () => {
    await openForm();
    await pane.type('Godkänd av', 'Kommundirektören');
    await pane.press(lastButton('Godkänn'));
    expect(pane.session.calls).toEqual([]);
  });

  it('says at the field what it lacks, and moves the focus there', async () => {
    await openForm();
    await pane.type('Godkänd av', 'Kommundirektören');
    await pane.press(lastButton('Godkänn'));
    await pane.waitAMoment();
    expect([pane.field('Godkänd av').error, pane.field('Skäl')]).toEqual([
      undefined,
      { error: 'Skriv skälet till att avvikelsen godkänns.', isFocused: true },
    ]);
  });

  it('keeps what was typed when Excel refuses', async () => {
    await openForm();
    await pane.type('Godkänd av', 'Kommundirektören');
    await pane.type('Skäl', 'Avvecklas');
    pane.failNext(new OfficeProblem(say`Bladet Godkända är skyddat.`, 'worksheet protected'));
    await pane.press(lastButton('Godkänn'));
    expect(pane.text()).toContain('Bladet Godkända är skyddat.');
    expect(
      document.querySelector<HTMLInputElement>('form[aria-label="Godkänn avvikelsen"] input')?.value,
    ).toBe('Kommundirektören');
  });

  it('gets the focus back on its button when the form is left', async () => {
    await openForm();
    await pane.press(lastButton('Avbryt'));
    expect(pane.focused()).toBe('Godkänn …');
  });

  it('names the button by its rule and cell for who does not see the card', async () => {
    await openForm();
    expect(pane.link('Godkänn … OR-06 Parter!C5').textContent).toBe('Godkänn …');
  });

  it('has no fix where the rules do not give the value', async () => {
    await pane.openChecked();
    expect(pane.buttons()).not.toContain('Rätta …');
  });

  it('shows what its fix would write, and writes nothing before that is confirmed', async () => {
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Budget!F4': 40000 }));
    await pane.openChecked();
    await pane.click('Rätta …');
    expect(pane.text()).toContain('Budget!F440 00050 000');
    expect(pane.session.calls).toEqual([]);
  });

  it('shows all that a large fix would write when asked', async () => {
    const years = Array.from({ length: 14 }, (_, year) => String(2027 + year));
    pane.session.snapshot = snapshotOf({
      ...soundTables,
      Aterforingsplan: [
        ['Satsning', 'Part', ...years],
        ['S1', 'VAN', ...years.map(() => 60000)],
      ],
    });
    await pane.openChecked();
    await pane.click('Rätta …');
    await pane.click('Visa alla 14');
    expect(document.querySelectorAll('.resolution tbody tr')).toHaveLength(14);
  });

  it('is put right on a click', async () => {
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Budget!F4': 40000 }));
    await pane.openChecked();
    await pane.click('Rätta …');
    await pane.press(lastButton('Skriv'));
    expect(pane.session.calls).toEqual(['applyFix OR-30 Budget!F4']);
    expect(pane.text()).toContain('Rättelsen är skriven.');
  });
});

describe('What a fix would write', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  /** The buttons of what is open. */
  const expanded = (): (string | null)[] =>
    [
      ...document.querySelectorAll(
        '.finding-buttons [aria-expanded="true"], .check-columns [aria-expanded="true"]',
      ),
    ].map((button) => button.getAttribute('aria-label') ?? button.textContent);

  it('is shown of one finding at a time', async () => {
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Huvudbok!E2': '', 'Huvudbok!E3': '' }));
    await pane.openChecked();
    await pane.goTo('Stäm av', 'Avvikelser');
    await pane.press(pane.link('Rätta … OR-43 Huvudbok!E2'));
    await pane.press(pane.link('Rätta … OR-43 Huvudbok!E3'));
    expect(expanded()).toEqual(['Rätta … OR-43 Huvudbok!E3']);
  });

  it('is shown of one table at a time', async () => {
    pane.session.roomFor = ['Parter', 'Satsningar'];
    await pane.openChecked();
    await pane.click('Underlag');
    await pane.click('Lägg till kolumnen Kontroll i tabellen Satsningar.');
    await pane.click('Lägg till kolumnen Kontroll i tabellen Parter.');
    expect(expanded()).toEqual(['Lägg till kolumnen Kontroll i tabellen Parter.']);
  });

  it('closes with Escape, and the button gets the focus', async () => {
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Budget!F4': 40000 }));
    await pane.openChecked();
    await pane.click('Rätta …');
    await pane.escape();
    expect([expanded(), pane.focused()]).toEqual([[], 'Rätta …']);
  });
});

describe('A fix that has been written', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  async function fix(): Promise<void> {
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Budget!F4': 40000 }));
    await pane.openChecked();
    await pane.click('Rätta …');
    pane.session.snapshot = snapshotOf(soundTables);
    await pane.press(lastButton('Skriv'));
  }

  it('can be undone, and is checked again when it has been', async () => {
    await fix();
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Budget!F4': 40000 }));
    await pane.click('Ångra rättelsen');
    expect(pane.session.calls).toEqual(['applyFix OR-30 Budget!F4', 'undoFix OR-30 Budget!F4']);
    expect(pane.session.checks).toHaveLength(3);
    expect(pane.text()).toContain('Rättelsen är ångrad. Cellerna är som de var före den.');
  });

  it('shows what the cells had and have', async () => {
    await fix();
    await pane.unfold('Cellerna före och efter');
    expect(document.querySelector('.last-fix tbody')?.textContent?.replace(/\s/g, ' ')).toBe(
      'Budget!F440 00050 000',
    );
  });

  it('is undone once', async () => {
    await fix();
    await pane.click('Ångra rättelsen');
    expect(pane.buttons()).not.toContain('Ångra rättelsen');
  });

  it('does not open its preview by itself when it is undone', async () => {
    await fix();
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Budget!F4': 40000 }));
    await pane.click('Ångra rättelsen');
    expect(pane.button('Rätta …').getAttribute('aria-expanded')).toBe('false');
  });

  it('is still there to be undone where Excel refuses', async () => {
    await fix();
    pane.failNext(new OfficeProblem(say`Bladet Budget är skyddat.`, 'worksheet protected'));
    await pane.click('Ångra rättelsen');
    expect([pane.text().includes('Bladet Budget är skyddat.'), pane.buttons()]).toEqual([
      true,
      expect.arrayContaining(['Ångra rättelsen']),
    ]);
  });

  it('cannot be undone where what it took to write it cannot be taken back', async () => {
    pane.session.takesBack = false;
    await fix();
    expect(pane.buttons()).not.toContain('Ångra rättelsen');
  });
});

describe('What is settled', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const row = ['OR-06', 'S2', 'Parter', 'C5', '', '', 'Kommundirektören', '2026-02-01', 'Avvecklas'];

  it('lists what is accepted, with by whom and why', async () => {
    pane.session.snapshot = { ...exampleSnapshot, tables: withTable('Godkanda', [ACCEPTANCES, row]) };
    await pane.openChecked();
    expect(pane.text()).toContain('Godkända (1)');
    expect(pane.text()).toContain('Godkänd 2026-02-01: Avvecklas. Av Kommundirektören.');
  });

  it('lets an acceptance be taken away', async () => {
    pane.session.snapshot = { ...exampleSnapshot, tables: withTable('Godkanda', [ACCEPTANCES, row]) };
    await pane.openChecked();
    await pane.click('Ta bort godkännandet');
    expect(pane.session.calls).toEqual(['removeAcceptance OR-06']);
  });

  it('lists what was solved since the last written run', async () => {
    pane.session.snapshot = { ...exampleSnapshot, lastRun: { inputHash: 'sha256:other', findings: [LAST] } };
    await pane.openChecked();
    expect(pane.text()).toContain('Lösta sedan resultatet skrevs senast (1)');
    expect(pane.text()).toContain('Tiden var för lång.');
  });

  it('lists what the last written run had and that could not be checked now, with why', async () => {
    const tables = exampleSnapshot.tables.filter(({ name }) => name !== 'Huvudbok');
    const last = { ...LAST, rule: 'OR-43', sheet: 'Huvudbok', message: 'Projektnumret var fel.' };
    pane.session.snapshot = {
      ...exampleSnapshot,
      tables,
      lastRun: { inputHash: 'sha256:other', findings: [last] },
    };
    await pane.openChecked();
    expect(pane.text()).toContain('Kunde inte kontrolleras nu (1)');
    expect(pane.text()).toContain(
      'Projektnumret var fel.Kunde inte kontrolleras nu: tabellen Huvudbok saknas.',
    );
  });

  it('lets a column Kontroll be added where there are messages', async () => {
    await pane.openChecked();
    await pane.click('Underlag');
    await pane.click('Lägg till kolumnen Kontroll i tabellen Parter.');
    await pane.press(lastButton('Skriv'));
    expect(pane.session.calls).toEqual(['applyFix Kontroll Parter']);
  });

  it('lets it be added under the job that the table is of, and no other', async () => {
    await pane.openChecked();
    await pane.goTo('Stäm av', 'Underlag');
    expect(pane.buttons().filter((name) => name.startsWith('Lägg till kolumnen Kontroll'))).toEqual([]);
  });

  it('closes with Escape what a column Kontroll would write, and gives the focus back', async () => {
    await pane.openChecked();
    await pane.click('Underlag');
    await pane.click('Lägg till kolumnen Kontroll i tabellen Parter.');
    await pane.escape();
    expect([document.querySelector('.check-columns .resolution'), pane.focused()]).toEqual([
      null,
      'Lägg till kolumnen Kontroll i tabellen Parter.',
    ]);
  });
});

/** Of an earlier run. */
const LAST = {
  rule: 'OR-17',
  severity: 'Stopp',
  investment: 'S1',
  party: '',
  sheet: 'Satsningar',
  cell: 'E2',
  message: 'Tiden var för lång.',
  actual: '',
  limit: '',
  source: '',
  state: 'ny',
};

/** The one in the form, after those that open it. */
function lastButton(text: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button')].filter(
    (button) => button.textContent?.trim() === text && !button.closest('[hidden]'),
  );
  const last = all[all.length - 1];
  if (last === undefined) throw new Error(`There is no button "${text}"`);
  return last;
}

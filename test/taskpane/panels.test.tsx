/** @jest-environment jsdom */
import { tableSchemas } from '../../src/workbook/schema';
import { snapshotOf } from '../core/workbookBuilder';
import { exampleSnapshot } from './fakes/exampleSnapshot';
import { PaneInPage } from './fakes/paneInPage';
import { payoffSnapshot } from './fakes/payoffSnapshot';

const SECTIONS = {
  Planera: ['Avvikelser', 'Belopp', 'Kalender', 'Fond', 'Underlag'],
  Utvärdera: ['Avvikelser', 'Effekter', 'Kalender', 'Underlag'],
  'Stäm av': ['Avvikelser', 'Avstämning', 'Kalender', 'Underlag'],
} as const;

const JOBS = ['Planera', 'Utvärdera', 'Stäm av'] as const;

/** The template's tables as they are inserted, with no row filled in. */
const emptyTables = snapshotOf(
  Object.fromEntries(
    Object.values(tableSchemas).map(({ name, columns }) => [
      name,
      [columns.map(({ header }) => header), columns.map(() => '')],
    ]),
  ),
);

describe('A tab that is chosen', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const emptyPanels = (): number =>
    [...document.querySelectorAll('[role="tabpanel"]:not([hidden])')].filter(
      (panel) => (panel.textContent ?? '').trim() === '',
    ).length;

  it.each([
    ['nothing is filled in', emptyTables],
    ['the example is filled in', exampleSnapshot],
  ])('has something in its panel where %s', async (_, snapshot) => {
    pane.session.snapshot = snapshot;
    await pane.openChecked();
    for (const job of JOBS) {
      for (const section of SECTIONS[job]) {
        await pane.goTo(job, section);
        expect([job, section, emptyPanels()]).toEqual([job, section, 0]);
      }
    }
  });

  it.each([
    ['Planera', 'Belopp', 'Här visas det beviljade, återföringen och nästa utbetalningar.'],
    ['Planera', 'Kalender', 'Här visas vad som ska göras och senast när.'],
    ['Utvärdera', 'Effekter', 'Här visas målen och hur långt de är nådda.'],
  ] as const)('tells in an empty template what %s, %s will show', async (job, section, told) => {
    pane.session.snapshot = emptyTables;
    await pane.openChecked();
    await pane.goTo(job, section);
    expect(pane.text()).toContain(told);
  });

  it('does not list every rule as one that concerns none of the investments in an empty template', async () => {
    pane.session.snapshot = emptyTables;
    await pane.openChecked();
    await pane.goTo('Planera', 'Underlag');
    expect(pane.text()).not.toContain('Gäller ingen av satsningarna');
  });

  it('says what to write first where there is no investment and tables are missing', async () => {
    const tables = emptyTables.tables.filter(({ name }) => ['Satsningar', 'Parter'].includes(name));
    pane.session.snapshot = { ...emptyTables, tables };
    await pane.openChecked();
    await pane.goTo('Planera', 'Underlag');
    expect([
      pane.text().includes('De övriga gäller satsningar. Skriv den första i tabellen Satsningar'),
      pane.text().includes('Gäller ingen av satsningarna'),
    ]).toEqual([true, false]);
  });

  it('does not say of an empty ledger that every row has its place', async () => {
    pane.session.snapshot = emptyTables;
    await pane.openChecked();
    await pane.goTo('Stäm av', 'Avstämning');
    expect([
      pane.text().includes('Alla rader har en plats'),
      pane.text().includes('Huvudboken har inga rader.'),
    ]).toEqual([false, true]);
  });

  it('tells what the payoff of an investment without any rests on', async () => {
    pane.session.snapshot = payoffSnapshot;
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Payoff');
    await pane.choose('Satsning', 'S2');
    expect(pane.text()).toContain('Fyll i tabellerna Typfall, Prislista och Insatskostnad för satsningen');
  });
});

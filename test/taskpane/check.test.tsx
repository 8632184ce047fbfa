/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import { OfficeProblem } from '../../src/excel/officeProblem';
import { PaneInPage } from './fakes/paneInPage';

describe('Kontrollera', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('is not run until the user asks for it', async () => {
    await pane.open();
    expect(pane.session.checks).toEqual([]);
  });

  it('checks as of the day that the user has typed', async () => {
    await pane.open();
    await pane.type('I dag', '2025-12-31');
    await pane.click('Kontrollera');
    expect(pane.session.checks).toEqual(['2025-12-31']);
  });

  it('takes a day without hyphens', async () => {
    await pane.open();
    await pane.type('I dag', '20251231');
    await pane.click('Kontrollera');
    expect(pane.session.checks).toEqual(['2025-12-31']);
  });

  it('does not check as of a day that does not exist', async () => {
    await pane.open();
    await pane.type('I dag', '2026-02-30');
    await pane.click('Kontrollera');
    expect(pane.session.checks).toEqual([]);
  });

  it('says how a day is written when it cannot be read', async () => {
    await pane.open();
    await pane.type('I dag', 'i morgon');
    await pane.waitAMoment();
    expect(pane.text()).toContain('Skriv datumet som ÅÅÅÅ-MM-DD.');
  });

  it('says of a day that is rightly written that there is none such', async () => {
    await pane.open();
    await pane.type('I dag', '2026-13-40');
    await pane.waitAMoment();
    expect(pane.text()).toContain('Den dagen finns inte.');
  });

  it('says that the result is of another day once the day is changed', async () => {
    await pane.openChecked();
    await pane.type('I dag', '2026-06-30');
    expect(pane.text()).toContain('Datumet är ändrat sedan kontrollen.');
  });

  it('shows that it works while Excel is slow', async () => {
    await pane.open();
    pane.session.hold();
    await pane.click('Kontrollera');
    expect(pane.text()).toContain('Läser tabellerna och prövar reglerna …');
  });

  it('does not start twice when the button is pressed twice', async () => {
    await pane.open();
    pane.session.hold();
    await pane.click('Kontrollera');
    await pane.click('Kontrollera');
    expect(pane.session.checks).toHaveLength(1);
  });

  it('tells a screen reader how it went', async () => {
    await pane.openChecked();
    expect(pane.announced()).toMatch(
      /^Kontrollen är klar: \d+ stopp, \d+ varning(ar)? och \d+ upplysning(ar)?\.$/,
    );
  });

  it('says in its own words what stopped Excel', async () => {
    await pane.open();
    pane.failNext(
      new OfficeProblem(
        say`En cell redigeras. Avsluta med Enter och försök igen.`,
        'InvalidOperationInCellEditMode',
      ),
    );
    await pane.click('Kontrollera');
    expect(pane.text()).toContain('En cell redigeras. Avsluta med Enter och försök igen.');
  });

  it('says calmly that something else went wrong', async () => {
    await pane.open();
    pane.failNext(new TypeError('x is undefined'));
    await pane.click('Kontrollera');
    expect(pane.text()).toContain('Något gick fel i tillägget. Arbetsboken är som den var.');
  });

  it('logs an error by its name, never its words, since they may hold cell contents', async () => {
    await pane.open();
    const { errors } = pane.failNext(new TypeError('cannot read "Anna Andersson"'));
    await pane.click('Kontrollera');
    expect(errors.mock.calls).toEqual([['TypeError']]);
  });

  it('logs where in Excel it stopped', async () => {
    await pane.open();
    const { warnings } = pane.failNext(
      new OfficeProblem(say`Upptaget.`, 'ActivityLimitReached Range.values'),
    );
    await pane.click('Kontrollera');
    expect(warnings.mock.calls).toEqual([['ActivityLimitReached Range.values']]);
  });

  it('can be run again after it failed', async () => {
    await pane.open();
    pane.failNext(new OfficeProblem(say`Upptaget.`, ''));
    await pane.click('Kontrollera');
    await pane.click('Kontrollera');
    expect(pane.findings().length).toBeGreaterThan(0);
  });

  it.each([
    ['undone', 'Den är ångrad, och bladen är som före den.'],
    ['finished', 'Den är nu klar.'],
  ] as const)('tells that an interrupted write was %s', async (mended, outcome) => {
    pane.session.mended = mended;
    await pane.openChecked();
    expect(pane.text()).toContain('Förra skrivningen hade avbrutits');
    expect(pane.text()).toContain(outcome);
  });
});

/** @jest-environment jsdom */
import { exampleSnapshot } from './fakes/exampleSnapshot';
import { PaneInPage } from './fakes/paneInPage';

/** The workbook with the company put right, as OR-06 asks. */
const mended = {
  ...exampleSnapshot,
  tables: exampleSnapshot.tables.map((table) =>
    table.name === 'Parter'
      ? {
          ...table,
          rows: table.rows.map((row) => row.map((cell) => (cell === 'Företag' ? 'Civilsamhälle' : cell))),
        }
      : table,
  ),
};

const isAboutCompany = (text: string): boolean => text.includes('Jobb AB är ett företag');

describe('An edit in the workbook', () => {
  let pane: PaneInPage;
  beforeEach(() => {
    pane = new PaneInPage();
    // No check takes long here, however busy the machine is.
    jest.spyOn(performance, 'now').mockReturnValue(0);
  });
  afterEach(() => pane.close());

  it('is checked at once', async () => {
    await pane.openChecked();
    pane.session.snapshot = mended;
    await pane.editInExcel();
    expect(pane.findings().filter(isAboutCompany)).toEqual([]);
  });

  it('is not checked before the user has checked once', async () => {
    await pane.open();
    await pane.editInExcel();
    expect(pane.session.checks).toEqual([]);
  });

  it('is checked as of the day of the check, not of one that is being typed', async () => {
    await pane.openChecked();
    await pane.type('I dag', '2030');
    await pane.editInExcel();
    expect(pane.session.checks).toEqual(['2026-03-01', '2026-03-01']);
  });

  it('is told in one line with what is written, so that nothing moves', async () => {
    pane.session.snapshot = exampleSnapshot;
    await pane.openChecked();
    await pane.type('I dag', '2026-03-01');
    await pane.click('Beräkna och skriv');
    await pane.editInExcel();
    await pane.click('Avbryt');
    const lines = document.querySelectorAll('.pane-header p');
    expect([...lines].map(({ textContent }) => textContent)).toEqual([
      'Celler har ändrats sedan kontrollen.',
    ]);
  });

  it('is checked without writing', async () => {
    await pane.openChecked();
    await pane.editInExcel();
    expect([pane.session.readOnlyChecks, pane.session.calls]).toEqual([1, []]);
  });

  it('is checked from what the check before it worked out, which a check that is asked for is not', async () => {
    await pane.openChecked();
    await pane.editInExcel();
    await pane.click('Kontrollera');
    expect(pane.session.earlier.map((run) => run?.today.toString())).toEqual([
      undefined,
      '2026-03-01',
      undefined,
    ]);
  });

  it('leaves the focus, the section and the notice where they are', async () => {
    await pane.openChecked();
    await pane.click('Belopp');
    pane.button('Belopp').focus();
    await pane.editInExcel();
    expect([pane.focused(), pane.text().includes('Belopp i kronor.')]).toEqual(['Belopp', true]);
  });

  it('renews what is told of the selected cell', async () => {
    await pane.openChecked();
    await pane.selectInExcel({ kind: 'input', sheet: 'Parter', cell: 'C5' });
    pane.session.snapshot = mended;
    await pane.editInExcel();
    expect(pane.panel()).not.toContain('Jobb AB');
  });

  it('leaves a preview as it is', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.editInExcel();
    expect([pane.text().includes('Det här kommer att skrivas'), pane.session.checks.length]).toEqual([
      true,
      2,
    ]);
  });

  it('is told of where the check of it fails', async () => {
    await pane.openChecked();
    pane.failNext(new Error('busy'));
    await pane.editInExcel();
    expect(pane.text()).toContain('Celler har ändrats sedan kontrollen.');
  });

  it('shows no error that the user has not asked for', async () => {
    await pane.openChecked();
    pane.failNext(new Error('busy'));
    await pane.editInExcel();
    expect(pane.text()).not.toContain('Något gick fel');
  });

  it('gives way to what the user asks for', async () => {
    await pane.openChecked();
    pane.session.hold();
    await pane.editInExcel();
    await pane.click('Kontrollera');
    pane.session.finish();
    await pane.waitAMoment();
    expect(pane.text()).not.toContain('Celler har ändrats sedan kontrollen.');
  });

  it('makes way for the next edit', async () => {
    await pane.openChecked();
    pane.session.hold();
    await pane.editInExcel();
    pane.session.snapshot = mended;
    await pane.editInExcel();
    pane.session.finish();
    await pane.waitAMoment();
    expect(pane.findings().filter(isAboutCompany)).toEqual([]);
  });

  it('is only told of where a check takes long', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 5_000));
    await pane.openChecked();
    await pane.editInExcel();
    expect([
      pane.session.checks.length,
      pane.text().includes('Celler har ändrats sedan kontrollen.'),
    ]).toEqual([1, true]);
  });
});

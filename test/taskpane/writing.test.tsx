/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import { OfficeProblem } from '../../src/excel/officeProblem';
import { PaneInPage } from './fakes/paneInPage';

describe('Beräkna och skriv', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('writes nothing before the preview is confirmed', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.session.calls).toEqual([]);
  });

  it('reads the workbook anew for the preview', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.session.checks).toHaveLength(2);
  });

  it('shows which sheets are new and which are replaced, with their rows', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.text()).toContain('Regelkontroll7Nytt bladÅterföring2Ersätts');
  });

  it('shows how many cells are flagged', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.text()).toContain('5 celler märks.');
  });

  it('shows which tables get a Kontroll column', async () => {
    pane.session.preview = { ...pane.session.preview, addsColumnTo: ['Parter', 'Fakturor'] };
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.text()).toContain('Kolumnen Kontroll läggs till sist i Parter och Fakturor.');
  });

  it('says where a Kontroll column has no room', async () => {
    pane.session.preview = { ...pane.session.preview, noRoomFor: ['Budget'] };
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.text()).toContain('Kolumnen Kontroll får inte plats i Budget');
  });

  it('says where a Kontroll column has entries of the user’s own instead of messages', async () => {
    const ownEntries = [
      { table: 'Parter', rows: 1 },
      { table: 'Budget', rows: 12_345 },
    ];
    pane.session.preview = { ...pane.session.preview, ownEntries };
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.text()).toContain(
      'Kolumnen Kontroll har eget innehåll i Parter (1 rad) och Budget (12 345 rader). Det står kvar, och avvikelserna där står bara i Regelkontroll. Flytta det till en annan kolumn, så skrivs meddelandena i Kontroll.',
    );
  });

  it.each([
    [{ cells: 0, rows: 1 }, 'på en gång: 1 rad får ingen text i kolumnen Kontroll.'],
    [
      { cells: 1, rows: 12_345 },
      'på en gång: 12 345 rader får ingen text i kolumnen Kontroll och 1 cell får ingen färg.',
    ],
  ])('says that Excel does not take %j more at once', async (beyond, told) => {
    pane.session.preview = { ...pane.session.preview, beyond };
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.text()).toContain(told);
  });

  it('names the sheets that are protected', async () => {
    pane.session.preview = { ...pane.session.preview, protectedSheets: ['Återföring'] };
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.text()).toContain('Bladet Återföring är skyddat.');
  });

  it('does not write while a sheet is protected', async () => {
    pane.session.preview = { ...pane.session.preview, protectedSheets: ['Återföring'] };
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.click('Skriv');
    expect(pane.session.calls).toEqual([]);
  });

  it('says that cells have been edited since the preview', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.editInExcel();
    expect(pane.text()).toContain('Celler har ändrats sedan det här räknades fram. Välj Räkna om');
  });

  it('keeps each button in its place, and does what it says, when cells are edited', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    const before = pane.footer();
    await pane.editInExcel();
    expect([before, pane.footer()]).toEqual([
      ['Skriv', 'Räkna om', 'Avbryt'],
      ['Skriv', 'Räkna om', 'Avbryt'],
    ]);
  });

  it('neither writes nor renews the preview for a press on Skriv after cells were edited', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.editInExcel();
    await pane.click('Skriv');
    expect([pane.session.calls, pane.session.checks.length]).toEqual([[], 2]);
  });

  it('shows a new preview, which can be written, where cells have been edited since the first', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.editInExcel();
    pane.session.preview = { ...pane.session.preview, flaggedCells: 6 };
    await pane.click('Räkna om');
    expect([pane.session.calls, pane.text().includes('6 celler märks.'), pane.mainButtons()]).toEqual([
      [],
      true,
      ['Skriv'],
    ]);
  });

  it('moves the focus to the preview', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    expect(pane.focused()).toBe('Det här kommer att skrivas');
  });

  it('writes once it is confirmed', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.click('Skriv');
    expect(pane.session.calls).toEqual(['write']);
  });

  it('shows how far the write has come', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    pane.session.hold();
    await pane.click('Skriv');
    expect(pane.text()).toContain('Skriver resultatet till en säker plats …');
  });

  it('says what was written', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.click('Skriv');
    expect(pane.text()).toContain('Klart. 2 blad är skrivna och 5 celler är märkta.');
  });

  it('writes nothing when it is cancelled', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.click('Avbryt');
    expect(pane.session.calls).toEqual([]);
  });

  it('gives the focus back to its button when it is cancelled', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.click('Avbryt');
    expect(pane.focused()).toBe('Beräkna och skriv …');
  });

  it('says what stopped Excel from writing', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    pane.failNext(new OfficeProblem(say`Arbetsboken är skrivskyddad.`, 'AccessDenied'));
    await pane.click('Skriv');
    expect(pane.text()).toContain('Arbetsboken är skrivskyddad.');
  });

  it('says how to mend a write that failed halfway', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    pane.failNext(new TypeError('x'));
    await pane.click('Skriv');
    expect(pane.text()).toContain('Välj Kontrollera: då återställs det som blev halvt.');
  });
});

describe('Rensa', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('asks before it removes anything', async () => {
    await pane.open();
    await pane.click('Rensa');
    expect(pane.session.calls).toEqual([]);
  });

  it('removes the flags once it is confirmed', async () => {
    await pane.open();
    await pane.click('Rensa');
    await pane.click('Rensa');
    expect(pane.session.calls).toEqual(['clear']);
  });

  it('says what was removed', async () => {
    await pane.open();
    await pane.click('Rensa');
    await pane.click('Rensa');
    expect(pane.text()).toContain(
      'Märkningen är borttagen från 5 celler. Kolumnen Kontroll är borttagen från Parter och Satsningar.',
    );
  });

  it('removes nothing when it is cancelled', async () => {
    await pane.open();
    await pane.click('Rensa');
    await pane.click('Avbryt');
    expect(pane.session.calls).toEqual([]);
  });

  it('gives the focus back to its button when it is cancelled', async () => {
    await pane.open();
    await pane.click('Rensa');
    await pane.click('Avbryt');
    expect(pane.focused()).toBe('Rensa');
  });
});

/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import type { SourceReading } from '../../src/excel/workbookSession';
import { OfficeProblem } from '../../src/excel/officeProblem';
import { PaneInPage } from './fakes/paneInPage';

const reading: SourceReading = {
  source: 'Projektlista',
  isTable: true,
  grid: {
    sheet: 'Projekt',
    top: 2,
    left: 1,
    headers: ['Projektnr', 'Projektnamn', 'Start', 'Anteckning'],
    rows: [
      ['S1', 'Tillbaka till skolan', '2024-01-01', 'ring'],
      ['S2', 'Ett eget hem', 'i våras', ''],
    ],
  },
  rowCount: 2,
  date1904: false,
};

describe('The first minute', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('offers template and example to an empty workbook', async () => {
    pane.session.look = { kind: 'empty', hasOther: false };
    await pane.open();
    expect(pane.buttons()).toEqual(expect.arrayContaining(['Lägg in mallen', 'Lägg in exemplet']));
  });

  it('offers to use what is there to a workbook with tables of its own', async () => {
    pane.session.look = { kind: 'other', hasOther: true };
    await pane.open();
    expect(pane.buttons()).toEqual(
      expect.arrayContaining(['Använd tabeller som redan finns …', 'Lägg in mallen']),
    );
  });

  it('keeps the focus in the pane when what had it goes away', async () => {
    pane.session.look = { kind: 'empty', hasOther: false };
    await pane.open();
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    pane.button('Lägg in mallen').focus();
    await pane.click('Lägg in mallen');
    expect(document.activeElement?.className).toContain('pane-body');
  });

  it('has the check alone for a workbook with the tables', async () => {
    await pane.open();
    expect(pane.buttons()).not.toContain('Lägg in mallen');
  });

  it('says what it says of any workbook where Excel does not answer', async () => {
    jest.spyOn(console, 'error').mockImplementation();
    pane.session.glance = () => Promise.reject(new TypeError('no'));
    await pane.open();
    expect(pane.text()).toContain('Kontrollera arbetsboken');
  });
});

describe('A table of one’s own', () => {
  let pane: PaneInPage;
  beforeEach(() => {
    pane = new PaneInPage();
    pane.session.look = { kind: 'other', hasOther: true };
    pane.session.reading = reading;
    pane.session.sources = [{ name: 'Projektlista', sheet: 'Projekt', rows: 2, columns: 4, readAs: [] }];
  });
  afterEach(() => pane.close());

  async function toColumns(): Promise<void> {
    await pane.open();
    await pane.click('Använd tabeller');
    await pane.click('Projektlista');
    await pane.click('Nästa');
  }

  it('is listed with its sheet and size', async () => {
    await pane.open();
    await pane.click('Använd tabeller');
    expect(pane.text()).toContain('ProjektlistaProjekt, 2 rader och 4 kolumner');
  });

  it('is taken for the likeliest of the tables', async () => {
    await pane.open();
    await pane.click('Använd tabeller');
    await pane.click('Projektlista');
    expect(pane.text()).toContain('Satsningar (troligast)');
  });

  it('has a sentence for the columns that are not read', async () => {
    await toColumns();
    expect(pane.text()).toContain('Läses inte: Anteckning.');
  });

  it('goes no further without a column that the table cannot be read without', async () => {
    await toColumns();
    await pane.choose('Satsning', 'Läses inte');
    await pane.click('Nästa');
    expect(pane.text()).toContain('Välj en kolumn för Satsning för att gå vidare.');
  });

  it('shows how its rows are read, and what cannot be', async () => {
    await toColumns();
    await pane.click('Nästa');
    expect(pane.text()).toContain('Startdatum i cell D5 på bladet Projekt går inte att läsa som datum.');
  });

  it('is linked as chosen, and the workbook is checked', async () => {
    await toColumns();
    await pane.click('Nästa');
    await pane.click('Bekräfta');
    expect([pane.session.calls[1], pane.session.checks.length]).toEqual([
      'adopt Satsningar Projektlista Satsning=Projektnr Namn=Projektnamn Startdatum=Start',
      1,
    ]);
  });

  it('can be linked as it was chosen when Excel has refused once', async () => {
    await toColumns();
    await pane.choose('Namn', 'Läses inte');
    await pane.click('Nästa');
    pane.failNext(new OfficeProblem(say`Bladet Kopplingar är skyddat.`, 'worksheet protected'));
    await pane.click('Bekräfta');
    expect(pane.text()).toContain('Bladet Kopplingar är skyddat.');
    await pane.click('Bekräfta');
    expect(pane.session.calls.filter((call) => call.startsWith('adopt'))).toEqual([
      'adopt Satsningar Projektlista Satsning=Projektnr Startdatum=Start',
      'adopt Satsningar Projektlista Satsning=Projektnr Startdatum=Start',
    ]);
  });

  it('is left as it is where the user cancels', async () => {
    await toColumns();
    await pane.click('Avbryt');
    expect([pane.session.calls, pane.buttons().includes('Lägg in mallen')]).toEqual([
      ['readSource Projektlista'],
      true,
    ]);
  });

  it('may be a range that is selected', async () => {
    await pane.open();
    await pane.click('Använd tabeller');
    await pane.click('Använd det jag har markerat');
    expect(pane.session.calls).toEqual(['readSource selection']);
  });

  it('is told in words where it cannot be read', async () => {
    await pane.open();
    await pane.click('Använd tabeller');
    pane.failNext(new OfficeProblem(say`Det står inget där.`, 'empty'));
    await pane.click('Använd det jag har markerat');
    expect(pane.text()).toContain('Det står inget där.');
  });
});

describe('The guide through the example', () => {
  let pane: PaneInPage;
  beforeEach(async () => {
    pane = new PaneInPage();
    pane.session.look = { kind: 'empty', hasOther: false };
    await pane.open();
    await pane.click('Lägg in exemplet');
  });
  afterEach(() => pane.close());

  it('begins when the example is in', () => {
    expect(pane.text()).toContain('Guide · Steg 1 av 4');
  });

  it('shows a stop once the workbook is checked', async () => {
    await pane.click('Kontrollera nu');
    expect(pane.text()).toContain('Guide · Steg 2 av 4');
  });

  it('goes on when the cell of the stop is selected', async () => {
    await pane.click('Kontrollera nu');
    await pane.click('Gå till cellen');
    expect(pane.text()).toContain('Guide · Steg 3 av 4');
  });

  it('stays where the workbook is checked and the stop is still there', async () => {
    await pane.click('Kontrollera nu');
    await pane.click('Gå till cellen');
    await pane.click('Kontrollera');
    expect(pane.text()).toContain('Guide · Steg 3 av 4');
  });

  it('goes on when the stop is gone', async () => {
    await pane.click('Kontrollera nu');
    await pane.click('Gå till cellen');
    pane.session.findings = [];
    await pane.click('Kontrollera');
    expect(pane.text()).toContain('Guide · Steg 4 av 4');
  });

  it('is done when the schedules are written', async () => {
    pane.session.findings = [];
    await pane.click('Kontrollera nu');
    await pane.click('Se vad som skrivs');
    await pane.press(pane.link('Skriv'));
    expect(pane.text()).toContain('Planen är skriven.');
  });

  it('can be left at any time', async () => {
    await pane.press(pane.link('Avsluta guiden'));
    expect(pane.text()).not.toContain('Guide · Steg');
  });
});

describe('Help on a table', () => {
  let pane: PaneInPage;
  beforeEach(async () => {
    pane = new PaneInPage();
    await pane.openChecked();
    await pane.click('Underlag');
  });
  afterEach(() => pane.close());

  it('says what its columns are, and whether they are required', async () => {
    await pane.click('Satsningar');
    expect(pane.text()).toContain(
      'Satsning krävsEn kort beteckning som bara den här satsningen har. Exempel: S1',
    );
  });

  it('says which choices a column has', async () => {
    await pane.click('Parter');
    expect(pane.text()).toContain(
      'Val: Nämnd, Kommunalt bolag, Civilsamhälle, Företag, Annan offentlig aktör.',
    );
  });

  it('leads to the table', async () => {
    await pane.click('Satsningar');
    await pane.click('Gå till tabellen');
    expect(pane.session.selected).toEqual(['Satsningar!A1']);
  });

  it('adds the one table that is missing', async () => {
    await pane.click('Budget');
    await pane.click('Lägg till tabellen');
    expect(pane.session.calls).toEqual(['insertTemplate Budget']);
  });
});

/** @jest-environment jsdom */
import { emptied, soundTables, without } from '../core/workbookBuilder';
import { chooseFile, dropFiles, openReconciliation, untilRead } from './fakes/ledgerInPane';
import { PaneInPage } from './fakes/paneInPage';

const HEADER = 'Vernr;Datum;Konto;Ansvar;Projekt;Belopp';
const LEDGER = lines(
  'Huvudbok',
  HEADER,
  'A1;2020-02-10;5010;5101;70001;100 000,00',
  ';;Summa konto;;;100 000,00',
  'A2;2020-06-10;5010;6101;70001;60 000,50',
);
/** The headers do not say which column is the amount. */
const UNNAMED = lines('Vernr;Datum;Konto;Ansvar;Kronor', 'A1;2020-02-10;5010;5101;100 000,00');
const SIE = lines(
  '#FLAGGA 0',
  '#SIETYP 4',
  '#DIM 20 "Ansvar"',
  '#DIM 1 "Avdelning"',
  '#VER A 1 20200210',
  '{',
  '#TRANS 5010 {20 5101} 7.00',
  '#TRANS 2710 {} -7.00',
  '}',
);

describe('The ledger of the reconciliation', () => {
  let pane: PaneInPage;
  beforeEach(() => {
    window.localStorage.clear();
    pane = new PaneInPage();
  });
  afterEach(() => pane.close());

  it('is the table, as long as nobody chooses a file', async () => {
    await openReconciliation(pane);
    expect(pane.text()).toContain('Avstämningen använder tabellen Huvudbok, 2 rader.');
  });

  it('is asked for where the workbook has none', async () => {
    await openReconciliation(pane, without(soundTables, 'Huvudbok'));
    expect(pane.text()).toContain('Läs in huvudboken från en fil.');
  });

  it('is shown as it was understood before it is used', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    expect([
      pane.text().includes('Teckenkodning: UTF-8.'),
      pane.text().includes('Rubrikraden är rad 2.'),
      pane.session.checks.length,
    ]).toEqual([true, true, 1]);
  });

  it('is shown with how many rows there are of each kind', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    expect(tableOf('Rader i filen')).toEqual([
      ['Bokföringsrader', '2', '160 000,50'],
      ['Delsummor', '1', '100 000'],
      ['Före rubrikraden', '1', ''],
      ['Rubrikrad', '1', ''],
    ]);
  });

  it('has the one main button until it is used or left', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    expect(pane.mainButtons()).toEqual(['Använd filen']);
  });

  it('is left as it was with Escape', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.escape();
    expect([pane.text().includes('Använd filen'), pane.focused()]).toEqual([false, 'Huvudbok']);
  });

  it('proves that no row of the file is lost', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    expect(pane.text()).toContain(
      'Inget är tappat: 5 rader in och lika många ut, 260 000,50 kr in och lika mycket ut, med summeringsraderna.',
    );
  });

  it('is used once it is confirmed, and checked at once', async () => {
    await openReconciliation(pane, emptied(soundTables, 'Huvudbok'));
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    expect([pane.session.checks.length, pane.text().includes('Inga differenser')]).toEqual([2, true]);
  });

  it('is told of all the time', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    expect(pane.text()).toContain(
      'Avstämningen använder filen bok.csv, 2 bokföringsrader, i stället för tabellen Huvudbok.',
    );
  });

  it('is the same at every later check', async () => {
    await openReconciliation(pane, emptied(soundTables, 'Huvudbok'));
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    await pane.click('Kontrollera');
    expect([pane.session.checks.length, pane.text().includes('160 000,50 kr in')]).toEqual([3, true]);
  });

  it('is the table again when the file is taken away', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', lines(HEADER, 'A1;2020-02-10;5010;5101;70001;5,00'));
    await pane.click('Använd filen');
    await pane.click('Ta bort filen');
    expect([pane.session.checks.length, pane.text().includes('tabellen Huvudbok, 2 rader')]).toEqual([
      3,
      true,
    ]);
  });

  it('goes straight through when a file like it has been confirmed', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    await chooseFile('nästa.csv', LEDGER);
    expect([
      pane.text().includes('använder filen nästa.csv'),
      pane.text().includes('Filen lästes som förra filen med samma rubriker.'),
      pane.session.checks.length,
    ]).toEqual([true, true, 3]);
  });

  it('is asked about all the same where rows of it cannot be read', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    await chooseFile('nästa.csv', LEDGER.replace('2020-06-10', 'i juni'));
    expect([
      pane.buttons().includes('Använd filen'),
      pane.text().includes('1 rad går inte att läsa'),
    ]).toEqual([true, true]);
  });

  it('can be read in another way after it has been used', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    await pane.click('Ändra');
    await pane.choose('Tecken', 'Kostnader är negativa');
    await untilRead();
    await pane.click('Använd filen');
    expect(pane.text()).toContain('−160 000,50 kr in');
  });

  it('is not read before every column that it needs is chosen', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', UNNAMED);
    expect([pane.text().includes('Välj kolumn för belopp'), pane.ledgerReader.calls]).toEqual([
      true,
      ['inspect bok.csv'],
    ]);
  });

  it('is read when the last of them is chosen', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', UNNAMED);
    await pane.choose('Belopp', 'Kronor');
    await untilRead();
    expect(tableOf('Rader i filen')[0]).toEqual(['Bokföringsrader', '1', '100 000']);
  });

  it('of debit and credit is read by the one amount that is chosen instead', async () => {
    await openReconciliation(pane);
    await chooseFile(
      'bok.csv',
      lines('Vernr;Datum;Konto;Ansvar;Debet;Kredit;Rest', 'A1;2020-02-10;5010;5101;100,00;30,00;7,00'),
    );
    const before = tableOf('Rader i filen')[0];
    await pane.choose('Belopp', 'Rest');
    await untilRead();
    expect([before, tableOf('Rader i filen')[0], pane.chosen('Debet'), pane.chosen('Kredit')]).toEqual([
      ['Bokföringsrader', '1', '70'],
      ['Bokföringsrader', '1', '7'],
      'Ingen kolumn',
      'Ingen kolumn',
    ]);
  });

  it('without headers has its columns told apart by what stands in them', async () => {
    await openReconciliation(pane);
    await chooseFile(
      'bok.csv',
      lines('A1;2020-02-10;5010;5101;19121212-1212;12,50', 'A2;2020-02-11;5020;5101;;7,00'),
    );
    await pane.choose('Datum', '2: 2020-02-10');
    await pane.choose('Konto', '3: 5010');
    await pane.choose('Belopp', '6: 12,50');
    await untilRead();
    expect([tableOf('Rader i filen')[0], pane.text().includes('19121212')]).toEqual([
      ['Bokföringsrader', '2', '19,50'],
      false,
    ]);
  });

  it('of SIE has its dimensions chosen', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.se', SIE);
    await pane.choose('REN (Ansvar)', '1 Avdelning');
    await untilRead();
    await pane.click('Använd filen');
    expect(pane.text()).toContain('Okänd REN: 2 rader');
  });

  it('of SIE takes the dimension that is called Ansvar for REN', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.se', SIE);
    await pane.click('Använd filen');
    expect(pane.text()).toContain('Projektnummer saknas: 1 rad, 7 kr');
  });

  it('is refused in a sentence, and the table is used still', async () => {
    await openReconciliation(pane);
    await chooseFile('brev.pdf', '%PDF-1.7');
    expect([
      pane.text().includes('brev.pdf läses inte in. Filen är en PDF;'),
      pane.text().includes('tabellen Huvudbok, 2 rader'),
      pane.buttons().includes('Använd filen'),
    ]).toEqual([true, true, false]);
  });

  it.each([
    ['unreachable', 'bok.csv går inte att läsa. Filen kan ha flyttats'],
    ['failed', 'Något gick fel när bok.csv lästes.'],
  ] as const)('that is %s is told so', async (end, sentence) => {
    await openReconciliation(pane);
    pane.ledgerReader.next = end;
    await chooseFile('bok.csv', LEDGER);
    expect(pane.text()).toContain(sentence);
  });

  it('without a posting cannot be used', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', lines(HEADER, ';;;;;'));
    await pane.click('Använd filen');
    expect([
      pane.text().includes('Filen har inga bokföringsrader som går att läsa.'),
      pane.session.checks.length,
    ]).toEqual([true, 1]);
  });

  it('tells how much of it has been gone through', async () => {
    await openReconciliation(pane);
    pane.ledgerReader.hold();
    await chooseFile('bok.csv', LEDGER);
    expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuetext')).toBe(
      '50 procent klart',
    );
  });

  it('can be stopped on its way', async () => {
    await openReconciliation(pane);
    pane.ledgerReader.hold();
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Avbryt');
    pane.ledgerReader.finish();
    await untilRead();
    expect([
      pane.text().includes('Läsningen av bok.csv är avbruten.'),
      pane.ledgerReader.calls,
      pane.session.checks.length,
    ]).toEqual([true, ['inspect bok.csv', 'cancel'], 1]);
  });

  it('whose needed column is taken away while it is read is not shown', async () => {
    await openReconciliation(pane);
    pane.ledgerReader.hold();
    await chooseFile('bok.csv', LEDGER);
    pane.ledgerReader.finish();
    await untilRead();
    pane.ledgerReader.hold();
    await pane.choose('Tecken', 'Kostnader är negativa');
    await pane.choose('Konto', 'Ingen kolumn');
    pane.ledgerReader.finish();
    await untilRead();
    expect([pane.text().includes('Välj kolumn för konto'), tableOf('Rader i filen')]).toEqual([true, []]);
  });

  it('shows under each column what stands there, in another row where the fullest has nothing', async () => {
    await openReconciliation(pane);
    await chooseFile(
      'bok.csv',
      lines(
        'Verifikat;Datum;Konto;Ansvar;Projekt;Debet;Kredit',
        'V1;2021-01-31;5010;1101;9001;120000,00;',
        'V2;2021-01-31;5010;1101;;;40000,50',
      ),
    );
    expect([exampleUnder('Verifikat'), exampleUnder('Datum'), exampleUnder('Kredit')]).toEqual([
      'Exempel: V1',
      'Exempel: 2021-01-31',
      'Exempel: 40000,50',
    ]);
  });

  it('shows nothing that may be a personal number under a column', async () => {
    await openReconciliation(pane);
    await chooseFile(
      'bok.csv',
      lines(HEADER, 'V1;2021-01-31;5010;1101;19640823-3234;120000,00', 'V2;2021-01-31;5010;1101;9001;5,00'),
    );
    expect(exampleUnder('Projekt')).toBe('Exempel: 9001');
  });

  it('of no investment’s RENs is told to be of others', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', lines(HEADER, 'V1;2021-01-31;5010;99999;;120000,00'));
    await pane.click('Använd filen');
    expect(pane.text()).toContain('Ingen rad i huvudboken står på satsningarnas REN.');
  });

  it('of the investments’ RENs is not told to be of others', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    expect(pane.text()).not.toContain('Ingen rad i huvudboken står på satsningarnas REN.');
  });

  it('of SIE shows the dimensions that it declares', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.se', SIE);
    expect(pane.text()).toContain('Dimensioner i filen: 20 Ansvar och 1 Avdelning.');
  });

  it('is shown as the last choice reads it', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.choose('Tecken', 'Kostnader är negativa');
    await pane.choose('Tecken', 'Kostnader är positiva');
    await untilRead();
    expect(tableOf('Rader i filen')[0]).toEqual(['Bokföringsrader', '2', '160 000,50']);
  });

  it('may be dropped on the page', async () => {
    await openReconciliation(pane);
    await dropFiles(new File([LEDGER], 'bok.csv'));
    expect(pane.buttons()).toContain('Använd filen');
  });

  it('is one file at a time', async () => {
    await openReconciliation(pane);
    await dropFiles(new File([LEDGER], 'a.csv'), new File([LEDGER], 'b.csv'));
    expect([pane.text().includes('Släpp en fil åt gången.'), pane.ledgerReader.calls]).toEqual([true, []]);
  });

  it('is named on every page where it is a file', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    await pane.goTo('Planera', 'Belopp');
    expect(pane.text()).toContain('Huvudboken är filen bok.csv.');
  });

  it('stays when another page is looked at', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    await pane.click('Använd filen');
    await pane.goTo('Planera', 'Belopp');
    await pane.goTo('Stäm av', 'Avstämning');
    expect(pane.text()).toContain('använder filen bok.csv');
  });

  it('takes the focus to what there is to confirm', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    expect(document.activeElement?.textContent).toBe('Så här läses filen');
  });
});

/** What is told under the choice of a column. */
function exampleUnder(label: string): string | undefined {
  const own = [...document.querySelectorAll('.choices > div')].find(
    (choice) => choice.querySelector('label')?.textContent === label,
  );
  return own?.querySelector('.choice-example')?.textContent ?? undefined;
}

/** The cells of the table in the region with the name. */
function tableOf(label: string): string[][] {
  return [...document.querySelectorAll(`[aria-label="${label}"] tbody tr`)].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\u00A0/g, ' ')),
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join('\r\n')}\r\n`;
}

/** @jest-environment jsdom */
import { append, edit, emptied, soundTables, without } from '../core/workbookBuilder';
import { openReconciliation } from './fakes/ledgerInPane';
import { PaneInPage } from './fakes/paneInPage';

/** 6101 was paid ten thousand less for delår 2 than it consumed. */
const underpaid = edit(soundTables, { 'Utbetalningar!F3': 50000.5 });
/** A row of delår 1 without a project number, dated after that payout. */
const strayed = append(soundTables, 'Huvudbok', ['V3', '2020-04-29', '5010', '5101', '', 'Sent', 500]);

const CLOSED = [
  ['Period', 'År', 'Satsning', 'REN', 'Förbrukat', 'Godtagna differenser', 'Stängd av', 'Datum', 'Underlag'],
  ['Delår 2', 2020, 'S1', '6101', 60000.5, 'REN 6101: Rättas', 'Ekonomichefen', '2020-10-01', 'sha256:abc'],
] as const;

describe('The reconciliation', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('proves that every row has its place', async () => {
    await openReconciliation(pane);
    expect(pane.text()).toContain('Alla rader har en plats: 2 rader, 160 000,50 kr in, och lika mycket ut.');
  });

  it('says what was not compared', async () => {
    await openReconciliation(pane);
    expect(pane.text()).toContain('Huvudboken är inte jämförd med det redovisade');
  });

  it('tells the differences that somebody has to put right', async () => {
    await openReconciliation(pane, underpaid);
    expect(articles()).toEqual([
      expect.stringContaining('S1, REN 6101, delår 2 2020Huvudboken mot utbetalt10 000 kr'),
    ]);
  });

  it('says how large they are together', async () => {
    await openReconciliation(pane, underpaid);
    expect(pane.buttons()).toContain('Att rätta (1), 10 000 kr');
  });

  it('tells what was booked late apart from errors', async () => {
    await openReconciliation(pane, strayed);
    expect(pane.buttons()).toContain('Bokfört i efterhand (1), 500 kr');
  });

  it('proposes an entry that adds up to nothing', async () => {
    await openReconciliation(pane, strayed);
    await pane.click('Projektnummer saknas: 1 rad, 500 kr');
    expect(tableOf('Förslag till rättelse, Huvudbok!G4')).toEqual([
      ['5010', '5101', '', '−500'],
      ['5010', '5101', '70001', '500'],
      ['Summa', '', '', '0'],
    ]);
  });

  it('leads from a row to its cell', async () => {
    await openReconciliation(pane, strayed);
    await pane.click('Projektnummer saknas: 1 rad');
    await pane.press(pane.link('Gå till Huvudbok!G4'));
    expect(pane.session.selected).toEqual(['Huvudbok!G4']);
  });

  it('explains a difference step by step', async () => {
    await openReconciliation(pane, underpaid);
    await pane.press(pane.link('Förklara Huvudboken mot utbetalt, S1, REN 6101, delår 2 2020'));
    expect(pane.text()).toContain('Enligt huvudbok mot utbetalt: 60 000,50 kr − 50 000,50 kr = 10 000 kr');
  });

  it('has a row for each REN and period of an investment', async () => {
    await openReconciliation(pane, underpaid);
    expect(tableOf('Avstämning per REN och period, S1')).toEqual([
      ['5101 delår 1 2020', '100 000', '100 000', '0'],
      ['6101 delår 2 2020', '60 000,50', '50 000,50', '10 000'],
    ]);
  });

  it('has a column for what is reported, where something is', async () => {
    const Redovisat = [
      ['Satsning', 'REN', 'År', 'Period', 'Belopp'],
      ['S1', '5101', 2020, 'Delår 1', 100000],
    ];
    await openReconciliation(pane, { ...soundTables, Redovisat });
    expect(tableOf('Avstämning per REN och period, S1')[0]).toEqual([
      '5101 delår 1 2020',
      '100 000',
      'Utbetalt 100 000Redovisat 100 000',
      '0',
    ]);
  });

  it('explains each amount of such a row', async () => {
    await openReconciliation(pane, underpaid);
    await pane.click('Alla belopp: REN 6101, delår 2 2020');
    await pane.press(pane.link('Förklara Huvudbok från 1 januari, REN 6101, delår 2 2020'));
    expect(pane.text()).toContain('Huvudbok V2 2020-06-10');
  });

  it('tells what belongs to a year and is settled after it', async () => {
    const late = append(
      append(soundTables, 'Huvudbok', ['V3', '2020-10-01', '5010', '5101', '70001', 'Lön', 900]),
      'Utbetalningar',
      ['S1', '5101', 2020, 'Helår', '2021-01-28', 900],
    );
    await openReconciliation(pane, late);
    expect(pane.text()).toContain('Fondens skuld till REN 5101S1, Hör till 2020900 kr');
  });

  it('draws of many rows those near the screen, and says how many there are', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [
      `B${row}`,
      '2020-03-01',
      '6150',
      '88888',
      '',
      'Annat',
      row,
    ]);
    await openReconciliation(pane, append(soundTables, 'Huvudbok', ...rows));
    await pane.click('Okänd REN: 60 rader, 1 770 kr');
    const drawn = document.querySelectorAll('.unmatched > li');
    expect([drawn.length < 40, drawn[0]?.getAttribute('aria-setsize')]).toEqual([true, '60']);
  });

  it('does not call a payout an unmatched row', async () => {
    const paidOut = ['U1', '2020-04-20', '3995', '5101', '', 'Ersättning', -20];
    await openReconciliation(pane, append(soundTables, 'Huvudbok', paidOut));
    expect([
      sectionNamed('Omatchade rader'),
      sectionNamed('Utbetalningar, återföringar och vända poster'),
    ]).toEqual([
      'Omatchade raderInga: varje rad i huvudboken hör till en satsning.',
      'Utbetalningar, återföringar och vända posterUtbetalning: 1 rad, −20\u00A0kr',
    ]);
  });

  it('keeps a list closed until it is asked for', async () => {
    await openReconciliation(pane, strayed);
    expect(document.querySelectorAll('.unmatched > li')).toHaveLength(0);
  });

  it('does not say that the ledger agrees where nothing was compared', async () => {
    await openReconciliation(pane, without(soundTables, 'Utbetalningar', 'Fakturor'));
    expect(pane.text()).toContain('Inget är jämfört, så det går inte att säga om huvudboken stämmer.');
  });

  it('tells that nothing differs', async () => {
    await openReconciliation(pane);
    expect(pane.text()).toContain('Inga differenser');
  });

  it('says of a closed period that its ledger is as it was', async () => {
    await openReconciliation(pane, { ...soundTables, DelarAvslut: CLOSED });
    expect([
      pane
        .text()
        .includes(
          'Delår 2 2020Stängt 2020-10-01 av Ekonomichefen. Underlagets kontrollsumma börjar med abc.',
        ),
      pane.text().includes('Huvudboken är oförändrad sedan avslutet.'),
    ]).toEqual([true, true]);
  });

  it('shows what has changed since a period was closed', async () => {
    await openReconciliation(pane, {
      ...edit(soundTables, { 'Huvudbok!G3': 61000.5 }),
      DelarAvslut: CLOSED,
    });
    expect(tableOf('Ändrat sedan avslutet av delår 2 2020')).toEqual([
      ['6101', '60 000,50', '61 000,50', '1 000'],
    ]);
  });

  it('keeps what has changed to the period that it changed in', async () => {
    const earlier = ['Delår 1', 2020, 'S1', '5101', 100000, '', 'Ekonomichefen', '2020-06-01', 'sha256:abc'];
    await openReconciliation(pane, {
      ...edit(soundTables, { 'Huvudbok!G3': 61000.5 }),
      DelarAvslut: [...CLOSED, earlier],
    });
    expect(
      [...document.querySelectorAll('.closed-periods .verdict')].map((own) => own.textContent?.trim()),
    ).toEqual([
      'Huvudboken har ändrats på 1 REN sedan avslutet.',
      'Huvudboken är oförändrad sedan avslutet.',
    ]);
  });

  it('shows what was accepted when a period was closed', async () => {
    await openReconciliation(pane, { ...soundTables, DelarAvslut: CLOSED });
    await pane.click('Godtagna differenser');
    expect(pane.text()).toContain('REN 6101: Rättas');
  });

  it('closes a period with the differences that were accepted', async () => {
    await openReconciliation(pane, underpaid);
    await pane.click('Stäng delår …');
    await pane.choose('Delår', 'delår 2 2020');
    const box = document.querySelector<HTMLInputElement>('.accepted-choice input');
    if (box) await pane.press(box);
    await pane.type('Skäl', 'Rättas i helår');
    await pane.type('Stängs av', 'Ekonomichefen');
    await pane.click('Stäng delåret');
    expect(pane.session.calls).toEqual([
      'closePeriod Delår 2 2020 Ekonomichefen 2021-03-01 S1 6101 paid Rättas i helår',
    ]);
  });

  it('does not close with a difference that is accepted without a reason', async () => {
    await openReconciliation(pane, underpaid);
    await pane.click('Stäng delår …');
    await pane.choose('Delår', 'delår 2 2020');
    const box = document.querySelector<HTMLInputElement>('.accepted-choice input');
    if (box) await pane.press(box);
    await pane.type('Stängs av', 'Ekonomichefen');
    await pane.click('Stäng delåret');
    expect([
      pane.session.calls,
      pane.text().includes('Skriv varför differensen på REN 6101 godtas.'),
    ]).toEqual([[], true]);
  });

  it('says how many differences a close leaves open', async () => {
    await openReconciliation(pane, underpaid);
    await pane.click('Stäng delår …');
    await pane.choose('Delår', 'delår 2 2020');
    expect(pane.text()).toContain('1 differens lämnas öppen när delåret stängs.');
  });

  it('with an empty ledger tells what was paid for nothing', async () => {
    await openReconciliation(pane, emptied(soundTables, 'Huvudbok'));
    expect(pane.buttons()).toContain('Att rätta (2), 160 000,50 kr');
  });
});

function articles(): string[] {
  return [...document.querySelectorAll('.differences article')].map((article) =>
    (article.textContent ?? '').replace(/\s+/g, ' '),
  );
}

/** The cells of the table in the region with the name. */
function sectionNamed(name: string): string | undefined {
  return document.querySelector(`section[aria-label="${name}"]`)?.textContent ?? undefined;
}

function tableOf(label: string): string[][] {
  return [...document.querySelectorAll(`[aria-label="${label}"] tbody tr`)].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

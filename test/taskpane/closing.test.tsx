/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import { OfficeProblem } from '../../src/excel/officeProblem';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { correctionOrder } from '../../src/workbook/orders/correctionOrder';
import { run } from '../../src/workbook/run';
import { edit, emptied, snapshotOf, soundTables } from '../core/workbookBuilder';
import { PaneInPage } from './fakes/paneInPage';

describe('A closing in the pane', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  async function openReconciliation(tables = soundTables): Promise<void> {
    pane.session.snapshot = snapshotOf(tables);
    await pane.openChecked();
    await pane.goTo('Stäm av', 'Avstämning');
  }

  async function openForm(): Promise<void> {
    await openReconciliation();
    await pane.click('Stäng delår …');
  }

  it('is of the last period that is over, on the day of the check', async () => {
    await openForm();
    await pane.type('Stängs av', 'Ekonomichefen');
    await pane.click('Stäng delåret');
    expect(pane.session.calls).toEqual(['closePeriod Helår 2025 Ekonomichefen 2026-03-01']);
  });

  it('is checked again and told of', async () => {
    await openForm();
    await pane.type('Stängs av', 'Ekonomichefen');
    await pane.click('Stäng delåret');
    expect(pane.session.checks).toHaveLength(2);
    expect(pane.text()).toContain('Delåret är stängt.');
  });

  // VAN consumed 100 000 in delår 1 2020.
  const reportedTooLittle = {
    ...soundTables,
    Redovisat: [
      ['Satsning', 'REN', 'År', 'Period', 'Belopp'],
      ['S1', '5101', 2020, 'Delår 1', 90000],
    ],
  };

  it('tells which periods before it have open differences and are not closed', async () => {
    await openReconciliation(reportedTooLittle);
    await pane.click('Stäng delår …');
    expect(pane.text()).toContain('Tidigare perioder med öppna differenser är inte stängda: delår 1 2020.');
  });

  it('tells of none that was closed with them', async () => {
    const closed = [
      ['Period', 'År', 'Satsning', 'REN', 'Förbrukat', 'Stängd av', 'Datum', 'Underlag'],
      ['Delår 1', 2020, 'S1', '5101', 100000, 'Ekonomichefen', '2020-06-01', 'sha256:abc'],
    ];
    await openReconciliation({ ...reportedTooLittle, DelarAvslut: closed });
    await pane.click('Stäng delår …');
    expect(pane.text()).not.toContain('Tidigare perioder med öppna differenser');
  });

  it('tells of none where all before it agrees', async () => {
    await openForm();
    expect(pane.text()).not.toContain('Tidigare perioder med öppna differenser');
  });

  it('is not made without a name', async () => {
    await openForm();
    await pane.click('Stäng delåret');
    await pane.waitAMoment();
    expect([pane.session.calls, pane.field('Stängs av')]).toEqual([
      [],
      { error: 'Skriv vem som stänger delåret.', isFocused: true },
    ]);
  });

  it('takes the focus when its form opens', async () => {
    await openForm();
    expect(document.activeElement?.closest('form')?.getAttribute('aria-label')).toBe('Stäng ett delår');
  });

  it('is left with Escape', async () => {
    await openForm();
    await pane.escape();
    expect([document.querySelector('form[aria-label="Stäng ett delår"]'), pane.focused()]).toEqual([
      null,
      'Stäng delår …',
    ]);
  });

  it('keeps what was typed when Excel refuses', async () => {
    await openForm();
    await pane.type('Stängs av', 'Ekonomichefen');
    pane.failNext(new OfficeProblem(say`Bladet Bokslut är skyddat.`, 'worksheet protected'));
    await pane.click('Stäng delåret');
    expect(pane.text()).toContain('Bladet Bokslut är skyddat.');
    expect(document.querySelector<HTMLInputElement>('form[aria-label="Stäng ett delår"] input')?.value).toBe(
      'Ekonomichefen',
    );
  });

  it('has no order to download where nothing remains to be booked', async () => {
    await openReconciliation(emptied(soundTables, 'Aterforingsplan', 'Effekter'));
    expect(pane.text()).toContain('Inget återstår att bokföra.');
    expect(pane.buttons()).not.toContain('Ladda ned bokföringsorder');
  });

  it('gives the order as a file of the day', async () => {
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(`${this.download} ${this.href}`);
    });
    const urls = URL as { createObjectURL?: (blob: Blob) => string };
    const { createObjectURL } = urls;
    urls.createObjectURL = (blob) => `blob:${blob.type}`;
    await openReconciliation(emptied(soundTables, 'Utbetalningar'));
    await pane.click('Ladda ned bokföringsorder');
    if (createObjectURL) urls.createObjectURL = createObjectURL;
    else delete urls.createObjectURL;
    expect(names).toEqual(['Bokföringsorder 2026-03-01.csv blob:text/csv;charset=utf-8']);
    click.mockRestore();
  });

  it('saves the proposed corrections as the command line writes them', async () => {
    const saved: Blob[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const urls = URL as { createObjectURL?: (blob: Blob) => string };
    const { createObjectURL } = urls;
    urls.createObjectURL = (blob) => {
      saved.push(blob);
      return 'blob:';
    };
    const tables = edit(soundTables, { 'Huvudbok!E2': '' });
    await openReconciliation(tables);
    await pane.click('Ladda ned rättelser');
    if (createObjectURL) urls.createObjectURL = createObjectURL;
    else delete urls.createObjectURL;
    click.mockRestore();
    const today = CalendarDate.parse('2026-03-01');
    const expected = today && correctionOrder(run(snapshotOf(tables), { today })).csv;
    // The reader takes the byte order mark away.
    expect(`\uFEFF${await textOf(saved[0])}`).toBe(expected);
  });

  it('copies the proposed corrections, and says so', async () => {
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => {
      copied.push(text);
      return Promise.resolve();
    };
    Object.assign(navigator, { clipboard: { writeText } });
    await openReconciliation(edit(soundTables, { 'Huvudbok!E2': '' }));
    await pane.press(pane.link('Kopiera rättelserna'));
    expect([copied[0]?.startsWith('Konto;'), pane.text().includes('Innehållet är kopierat.')]).toEqual([
      true,
      true,
    ]);
  });

  it('says when nothing can be copied', async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    await openReconciliation(edit(soundTables, { 'Huvudbok!E2': '' }));
    await pane.press(pane.link('Kopiera rättelserna'));
    expect(pane.text()).toContain('Det gick inte att kopiera.');
  });
});

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob ?? new Blob([]), 'utf-8');
  });
}

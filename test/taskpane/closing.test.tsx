/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import { OfficeProblem } from '../../src/excel/workbookSession';
import { emptied, snapshotOf, soundTables } from '../core/workbookBuilder';
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

  it('is not made without a name', async () => {
    await openForm();
    await pane.click('Stäng delåret');
    expect([pane.session.calls, pane.text().includes('Skriv vem som stänger delåret.')]).toEqual([[], true]);
  });

  it('keeps what was typed when Excel refuses', async () => {
    await openForm();
    await pane.type('Stängs av', 'Ekonomichefen');
    pane.failNext(new OfficeProblem(say`Skyddade blad: Bokslut.`, 'worksheet protected'));
    await pane.click('Stäng delåret');
    expect(pane.text()).toContain('Skyddade blad: Bokslut.');
    expect(document.querySelector<HTMLInputElement>('form[aria-label="Stäng ett delår"] input')?.value).toBe(
      'Ekonomichefen',
    );
  });

  it('has no order to download where nothing remains to be booked', async () => {
    await openReconciliation(emptied(soundTables, 'Aterforingsplan', 'Effekter'));
    expect(pane.text()).toContain('Inget återstår att bokföra.');
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
});

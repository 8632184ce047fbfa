/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import { OfficeProblem } from '../../src/excel/officeProblem';
import { edit, soundTables, snapshotOf } from '../core/workbookBuilder';
import { PaneInPage } from './fakes/paneInPage';

const UNTOLD = new OfficeProblem(say`Excel avbröt arbetet. Försök igen.`, 'RequestAborted', false);
const TOLD = new OfficeProblem(say`Bladet Fond är skyddat. Inget har ändrats.`, 'worksheet protected');

describe('What has become of the workbook', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const told = (): string => document.querySelector('.notice')?.textContent ?? '';

  async function clear(failure: unknown): Promise<void> {
    await pane.openChecked();
    await pane.click('Rensa');
    pane.failNext(failure);
    await pane.click('Rensa');
  }

  it('is told where what stopped the work does not tell it', async () => {
    await clear(UNTOLD);
    expect(told()).toContain('Excel avbröt arbetet. Försök igen. Tillägget har inte ändrat något.');
  });

  it('is told once where what stopped the work tells it', async () => {
    await clear(TOLD);
    expect(told()).not.toContain('Tillägget har inte ändrat något.');
  });

  it('is told to be uncertain where the add-in itself went wrong on the way', async () => {
    await clear(new TypeError('x is undefined'));
    expect(told()).toContain('En del kan vara ändrat i arbetsboken');
  });

  it('is told to be uncertain where the add-in itself went wrong as it wrote', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    pane.failNext(new TypeError('x is undefined'));
    await pane.click('Skriv');
    expect(told()).toContain('En del av resultatet kan vara skriven.');
  });
});

describe('What has been done where the check after it fails', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const told = (): string => document.querySelector('.notice')?.textContent ?? '';

  async function fixWithoutCheck(failure: unknown): Promise<void> {
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Budget!F4': 40000 }));
    await pane.openChecked();
    await pane.click('Rätta …');
    pane.session.checkFailure = failure;
    jest.spyOn(console, 'warn').mockImplementation();
    jest.spyOn(console, 'error').mockImplementation();
    await pane.click('Skriv');
  }

  it('is told, with why and what to do', async () => {
    await fixWithoutCheck(UNTOLD);
    expect(told()).toContain(
      'Rättelsen är skriven. Kontrollen efteråt misslyckades, så panelen visar läget före ändringen. Excel avbröt arbetet. Försök igen. Välj Kontrollera.',
    );
  });

  it('is told where the add-in itself went wrong in the check', async () => {
    await fixWithoutCheck(new TypeError('x is undefined'));
    expect(told()).toContain(
      'Rättelsen är skriven. Kontrollen efteråt misslyckades, så panelen visar läget före ändringen. Välj Kontrollera.',
    );
  });

  it('is not told to have changed nothing', async () => {
    await fixWithoutCheck(UNTOLD);
    expect(told()).not.toContain('inte ändrat något');
  });

  it('leaves what is shown as out of date', async () => {
    await fixWithoutCheck(UNTOLD);
    expect(pane.text()).toContain('Celler har ändrats sedan kontrollen.');
  });

  it('can be undone all the same', async () => {
    await fixWithoutCheck(UNTOLD);
    expect(pane.buttons()).toContain('Ångra rättelsen');
  });
});

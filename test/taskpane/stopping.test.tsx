/** @jest-environment jsdom */
import { act } from 'react';
import { SOUND_DAY, snapshotOf, soundTables } from '../core/workbookBuilder';
import { chooseFile, openReconciliation } from './fakes/ledgerInPane';
import { PaneInPage } from './fakes/paneInPage';

const LEDGER = 'Vernr;Datum;Konto;Ansvar;Projekt;Belopp\r\nA1;2020-02-10;5010;5101;70001;7,00\r\n';

describe('A check that takes its time', () => {
  let pane: PaneInPage;
  beforeEach(() => {
    window.localStorage.clear();
    pane = new PaneInPage();
  });
  afterEach(() => pane.close());

  async function checkSlowly(): Promise<void> {
    pane.session.snapshot = snapshotOf(soundTables);
    await pane.open({ today: SOUND_DAY });
    pane.session.hold();
    await pane.click('Kontrollera');
  }

  async function stop(): Promise<void> {
    await pane.click('Avbryt kontrollen');
    await act(async () => pane.session.finish());
  }

  it('tells what it is doing, and how much of that is done', async () => {
    await checkSlowly();
    const bar = document.querySelector('[role="progressbar"]');
    expect([bar?.getAttribute('aria-valuetext'), bar?.getAttribute('aria-valuenow')]).toEqual([
      'Läser tabellerna …',
      '25',
    ]);
  });

  it('can be stopped', async () => {
    await checkSlowly();
    await stop();
    expect([pane.text().includes('Kontrollen är avbruten. Inget är ändrat.'), pane.findings()]).toEqual([
      true,
      [],
    ]);
  });

  it('leaves no error in the log when it is stopped', async () => {
    const errors = jest.spyOn(console, 'error').mockImplementation();
    await checkSlowly();
    await stop();
    expect(errors).not.toHaveBeenCalled();
  });

  it('may be made again after it has been stopped', async () => {
    await checkSlowly();
    await stop();
    await pane.click('Kontrollera');
    expect(pane.announced()).toContain('Kontrollen är klar');
  });

  it('of a new ledger is not begun again by itself when it is stopped', async () => {
    await openReconciliation(pane);
    await chooseFile('bok.csv', LEDGER);
    pane.session.hold();
    await pane.click('Använd filen');
    await stop();
    expect([
      pane.session.checks.length,
      pane.text().includes('Filen bok.csv används när du kontrollerar igen.'),
    ]).toEqual([2, true]);
  });

  it('cannot be stopped while something is written', async () => {
    await pane.openChecked();
    pane.session.hold();
    await pane.click('Beräkna och skriv');
    await act(async () => pane.session.finish());
    pane.session.hold();
    await pane.click('Skriv');
    expect(pane.buttons()).not.toContain('Avbryt kontrollen');
  });
});

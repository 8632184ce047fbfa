import { act } from 'react';
import { SOUND_DAY, snapshotOf, soundTables } from '../../core/workbookBuilder';
import { turns } from '../../turns';
import type { PaneInPage } from './paneInPage';

/** The sound portfolio on its day, at the page Avstämning. */
export async function openReconciliation(pane: PaneInPage, tables = soundTables): Promise<void> {
  pane.session.snapshot = snapshotOf(tables);
  await pane.open({ today: SOUND_DAY });
  await pane.click('Kontrollera');
  await pane.goTo('Stäm av', 'Avstämning');
}

/** Chooses a file in the browser's dialogue, and waits until it has been gone through. */
export async function chooseFile(name: string, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is nowhere to choose a file');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await untilRead();
}

export async function dropFiles(...files: readonly File[]): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files } });
  await act(async () => document.querySelector('.file-drop')?.dispatchEvent(event));
  await untilRead();
}

/** Files are read in pieces, each a turn later. */
export async function untilRead(): Promise<void> {
  for (let piece = 0; piece < 8; piece++) {
    await act(async () => turns(4));
  }
}

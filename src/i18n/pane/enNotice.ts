import { count, enumerate } from '../englishForms';
import type { Catalogue } from './catalogue';

export const enNotice: Catalogue['notice'] = {
  close: 'Close the message',
  unexpected:
    'Something went wrong in the add-in. The workbook is as it was. Try again; if the error comes back, save, close and reopen the workbook.',
  unexpectedHalfway:
    'Something went wrong in the add-in before everything was done. Some of the workbook may have changed: have a look, check again and try anew.',
  unexpectedWhileWriting:
    'Something went wrong in the add-in while it was writing. Some of the result may be written. Choose Check: what was left half done is then undone.',
  nothingChanged: (problem) => `${problem} The add-in has changed nothing.`,
  unchecked: (done, why) =>
    [
      done,
      'The check afterwards failed, so the pane shows how it was before the change.',
      why,
      'Choose Check.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  wrote: (sheets, cells) =>
    `Done. ${count(sheets, 'sheet has been written', 'sheets have been written')} and ${count(cells, 'cell has been flagged', 'cells have been flagged')}.`,
  cleared: (cells) =>
    cells === 0
      ? 'There were no flags to remove.'
      : `The flag has been removed from ${count(cells, 'cell', 'cells')}.`,
  clearedColumns: (tables) => `The column Kontroll has been removed from ${enumerate(tables)}.`,
  inserted: (sheets) =>
    sheets === 0
      ? 'The workbook already has every table.'
      : `Inserted: ${count(sheets, 'new sheet', 'new sheets')}.`,
  adopted: 'The link is written in the table Kopplingar. Your table is as it was.',
  unlinked: 'The link has been removed. Your table is no longer read.',
  accepted: 'The finding has been accepted. The row is in the table Godkanda.',
  unaccepted: 'The acceptance has been removed.',
  fixed: 'The correction has been written.',
  unfixed: 'The correction has been undone. The cells are as they were before it.',
  closed: 'The period has been closed. The rows are in the table DelarAvslut on the sheet Bokslut.',
  nothingToExplain:
    'The selected cell has no finding and is no computed amount. Select a cell in one of the add-in’s tables.',
  stopped: 'The check is stopped. Nothing is changed.',
  mended: {
    undone: 'The last write was interrupted. It has been undone, and the sheets are as they were before it.',
    finished: 'The last write was interrupted once the result was in place. It has now been finished.',
  },
};

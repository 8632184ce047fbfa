import type { Catalogue } from './catalogue';
import { count, enumerate, grouped } from '../englishForms';

export const enStart: Catalogue['start'] = {
  own: {
    heading: 'Check the workbook',
    steps: [
      'Reads the tables and tests them against the guidelines.',
      'Works out repayments and payouts.',
      'Shows what is to be written before anything is written.',
    ],
    promise: 'The check changes nothing in your sheets.',
  },
  empty: {
    heading: 'The workbook is empty',
    intro: 'Choose how to begin. You can undo it by deleting the sheets.',
  },
  other: {
    heading: 'Begin with what you have',
    intro: 'The workbook has tables or sheets of your own, but none of the add-in’s tables.',
  },
  adopt: 'Use tables that are already there …',
  adoptHint: 'Point out what your columns are. Your sheets are not changed.',
  template: 'Insert the template',
  templateHint: 'Sheets to fill in, with lists, formats and explanations.',
  example: 'Insert the example',
  exampleHint: 'A made-up municipality with findings to put right, and a guide of two minutes.',
};

export const enGuide: Catalogue['guide'] = {
  label: 'Guide',
  step: (step, all) => `Step ${grouped(step)} of ${grouped(all)}`,
  close: 'Leave the guide',
  check: {
    heading: 'Check',
    text: 'The add-in reads the tables and tests them against the guidelines. Nothing is changed.',
    action: 'Check now',
  },
  open: {
    heading: 'Look at a finding',
    text: 'This one is a stop: it breaks the guidelines.',
    action: 'Go to the cell',
  },
  fix: {
    heading: 'Put it right',
    text: 'The cell is selected. Let the add-in correct it, or change the cell and check again.',
    textByHand: 'The cell is selected. Change it and check again.',
    why: 'Why is it wrong?',
    action: 'Correct it for me',
  },
  write: {
    heading: 'Write what was worked out',
    text: 'The finding is gone. Repayments, payouts and entries can now be written on sheets of their own.',
    textClean:
      'There is nothing to put right. Repayments, payouts and entries can now be written on sheets of their own.',
    action: 'See what will be written',
  },
  done: {
    heading: 'Done',
    text: 'The plan has been written. See the sheets Återföring and Utbetalning, and go on with the other findings. In an empty workbook you insert the template for your own municipality.',
  },
};

export const enAdopt: Catalogue['adopt'] = {
  heading: 'Use a table of your own',
  step: (step, all) => `Step ${grouped(step)} of ${grouped(all)}`,
  cancel: 'Cancel',
  back: 'Back',
  next: 'Next',
  working: 'Reading …',
  source: {
    heading: 'Which table?',
    intro: 'Choose a table, or select a range in the sheet. Nothing in your sheets is changed.',
    none: 'The workbook has no tables of your own. Select a cell of your range in the sheet.',
    size: (sheet, rows, columns) =>
      `${sheet}, ${count(rows, 'row', 'rows')} and ${count(columns, 'column', 'columns')}`,
    readAs: (tables) => `Already read as ${enumerate(tables)}.`,
    selection: 'Use what I have selected',
    selectionHint: 'One cell is enough. The range is taken to the nearest empty row and column.',
  },
  table: {
    heading: 'What kind of table is it?',
    intro: (source, rows) => `${source} has ${count(rows, 'row', 'rows')}.`,
    label: 'Read as',
    likely: (table) => `${table} (most likely)`,
    taken: 'The workbook has every table. Remove a link or a table first.',
    matches: (known, all) => `${grouped(known)} of ${count(all, 'header', 'headers')} recognised.`,
  },
  columns: {
    heading: 'Which column is which?',
    intro: 'What the add-in has guessed can be changed.',
    none: 'Not read',
    choose: 'Choose a column',
    years: 'Years',
    notRead: (headers) => `Not read: ${enumerate(headers)}.`,
    allRead: 'Every column is read.',
    missing: (columns) => `Choose a column for ${enumerate(columns)} to go on.`,
  },
  preview: {
    heading: 'This is how the rows are read',
    rows: (shown, all) =>
      shown === all ? count(all, 'row', 'rows') : `${grouped(shown)} of ${count(all, 'row', 'rows')} shown`,
    fine: (rows) => (rows === 1 ? 'The row can be read.' : `The first ${grouped(rows)} rows can be read.`),
    empty: 'There are no rows to read yet.',
    problems: (cells, rows) =>
      `${count(cells, 'remark', 'remarks')} on ${rows === 1 ? 'the row' : `the first ${grouped(rows)} rows`}:`,
    more: (cells) => `And ${count(cells, 'more remark', 'more remarks')}.`,
    unreadable: 'cannot be read',
    promise: (rows) =>
      `Confirm writes ${count(rows, 'row', 'rows')} in the table Kopplingar. The link can be removed under Basis.`,
    confirm: 'Confirm',
  },
};

export const enTableHelp: Catalogue['tableHelp'] = {
  columnsOf: (table) => `Columns of ${table}`,
  needs: { key: 'required', required: 'needed', optional: 'may be left out' },
  years: '<year>',
  yearsHelp: 'A column for each year, with the year as its header. Amounts in kronor.',
  choices: 'Choices:',
  aliases: (names) => `Also read as ${enumerate(names)}.`,
  example: 'Example:',
  place: (sheet, rows) => `${sheet}, ${count(rows, 'row', 'rows')}`,
  goTo: 'Go to the table',
  add: 'Add the table',
  adopt: 'Use a table of your own …',
  readFrom: (source) => `Read from ${source}.`,
  removeLink: 'Remove the link',
};

import { isPageNumber } from '../../core/findings/sourceText';
import type { Catalogue } from './catalogue';
import { enCharts } from './enCharts';
import { enJobs } from './enJobs';
import { enLedger } from './enLedger';
import { enNotice } from './enNotice';
import { enPayoff, enProcurement } from './enPayoff';
import { enReconcile } from './enReconcile';
import { enAdopt, enGuide, enStart, enTableHelp } from './enStart';
import { count, enumerate, figure, grouped, percent } from '../englishForms';

/** The pane in English. Names of tables, columns and sheets are the workbook's own, and stay Swedish. */
export const en: Catalogue = {
  number: grouped,
  figure,
  percent,

  product: 'Social investments',

  office: {
    loading: 'Connecting to Excel …',
    notLoaded:
      'Excel does not answer. Close the pane and open it again; if that does not help, check that the computer can reach Microsoft’s service for add-ins.',
    notExcel: 'This is an add-in for Excel. Open it from the Home tab of a workbook.',
    tooOld:
      'This version of Excel is too old for the add-in. It needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
  },

  header: {
    today: 'Today',
    todayHint: 'YYYY-MM-DD',
    todayInvalid: 'Write the date as YYYY-MM-DD.',
    noSuchDay: 'There is no such day.',
    edited: 'Cells have been edited since the check.',
    todayChanged: 'The date has changed since the check. Check again.',
    check: 'Check',
  },

  settings: {
    open: 'Settings',
    language: 'Language',
    languages: { sv: 'Svenska', en: 'English' },
  },

  help: {
    heading: 'Help',
    page: 'The handbook, in Swedish',
    ownWindow: 'Open in a window of its own',
    close: 'Close the help',
  },

  start: enStart,
  guide: enGuide,
  adopt: enAdopt,
  tableHelp: enTableHelp,

  progress: {
    checking: 'Reading the tables and testing the rules …',
    preparing: 'Working out what is to be written …',
    inserting: 'Inserting the tables …',
    resolving: 'Writing to the workbook and checking again …',
    clearing: 'Removing the flags …',
    writing: 'Writing …',
    staging: 'Writing the result to a safe place …',
    swapping: 'Putting the result on the sheets …',
    stop: 'Stop the check',
    steps: {
      reading: 'Reading the tables …',
      tables: 'Understanding the tables …',
      schedules: 'Working out repayments and payouts …',
      rules: 'Testing the rules …',
      reconciliation: 'Reconciling the ledger …',
      findings: 'Gathering the findings …',
      preview: 'Working out what would be written …',
    },
  },

  notice: enNotice,

  announce: {
    checked: (stops, warnings, infos) =>
      `The check is done: ${count(stops, 'stop', 'stops')}, ${count(warnings, 'warning', 'warnings')} and ${count(infos, 'note', 'notes')}.`,
    selected: (cell) => `${cell} is selected.`,
    explained: (title, value) => `Explanation shown: ${title}${value === '' ? '' : `, ${value}`}.`,
  },

  severity: {
    label: 'Severity',
    stop: 'Stop',
    warn: 'Warning',
    info: 'Note',
    counted: {
      stop: { one: 'stop', several: 'stops' },
      warn: { one: 'warning', several: 'warnings' },
      info: { one: 'note', several: 'notes' },
    },
    explain: {
      stop: 'Breaks the guidelines',
      warn: 'Departs from a recommendation, or cannot be right',
      info: 'For your information',
    },
  },

  filter: {
    label: 'Filter the findings',
    rule: 'Rule',
    allRules: 'All rules',
    search: 'Search the findings',
    clear: 'Show all',
    shown: (shown, all) =>
      shown === all
        ? count(all, 'finding', 'findings')
        : `${grouped(shown)} of ${count(all, 'finding', 'findings')}`,
  },

  findings: {
    none: {
      everything: 'No findings. Every rule that applies has been checked.',
      partly: 'No findings. See also what could not be checked.',
      notConcerned: 'No findings. None of the rules concerns the investments yet.',
      nothing:
        'The workbook has no investments yet. Fill in the table Satsningar and check the workbook again.',
    },
    noMatch: 'No finding matches the filter.',
    select: (place) => `Go to ${place}`,
    noPlace: 'No cell',
    actual: 'Value',
    limit: 'Limit',
    reading: 'Reading',
    page: (page) => (isPageNumber(page) ? `p. ${page}` : page),
  },

  states: {
    ny: 'New',
    kvarstår: 'Remains',
    explain: {
      ny: 'Was not there when the result was last written',
      kvarstår: 'Was already there when the result was last written',
    },
    unclear: (findings) => `Could not be checked now (${grouped(findings)})`,
    solved: (findings) => `Solved since the result was last written (${grouped(findings)})`,
  },

  accept: {
    open: 'Accept …',
    openOf: (rule, place) => `Accept … ${rule} ${place}`.trim(),
    heading: 'Accept the finding',
    intro: (date) =>
      `The finding stays accepted from ${date} for as long as the value and the limit are the same. The acceptance is written in the table Godkanda.`,
    by: 'Accepted by',
    byHint: 'The position, such as the head of finance.',
    reason: 'Reason',
    confirm: 'Accept',
    cancel: 'Cancel',
    listed: (findings) => `Accepted (${grouped(findings)})`,
    acceptedBy: (by) => `By ${by}.`,
    remove: 'Remove the acceptance',
    removeOf: (rule, place) => `Remove the acceptance of ${rule} ${place}`.trim(),
  },

  fix: {
    open: 'Correct …',
    openOf: (rule, place) => `Correct … ${rule} ${place}`.trim(),
    cell: 'Cell',
    now: 'Now',
    becomes: 'Becomes',
    empty: 'empty',
    confirm: 'Write',
    cancel: 'Cancel',
    last: 'The last correction',
    cells: 'The cells before and after',
    was: 'Before',
    became: 'After',
    undo: 'Undo the correction',
  },

  explain: {
    open: 'Explain',
    panel: 'Explanation of the selected cell',
    close: 'Close the explanation',
    inputs: 'Inputs',
    steps: 'Step by step',
    parameters: 'Parameters',
    rules: 'Rule',
    remedy: 'How to put it right',
    from: (day) => `from ${day}`,
    source: (source) => `Source: ${source}.`,
    showAll: (items) => `Show all ${grouped(items)}`,
    showFirst: (items) => `Show only the first ${grouped(items)}`,
    findingsIn: (cell) => `Findings in ${cell}`,
    outdated: 'The sheet was written from other inputs: check and write again.',
    gone: 'The row is not in what is now worked out. The sheet was written from other inputs: check and write again.',
  },

  notChecked: {
    partly: 'These rules could not be checked. That does not mean that they are met.',
    everything: 'Every rule that applies has been checked.',
    notConcerned: 'None of the rules concerns the investments yet.',
    nothing: 'No rule has been checked, since the workbook has no investments that can be read.',
    checked: (rules) =>
      rules === 0
        ? 'No rule has been checked.'
        : `${count(rules, 'rule has been checked', 'rules have been checked')}.`,
    noInvestments:
      'The others are about investments. Write the first in the table Satsningar and check again.',
    notApplicable: (rules) =>
      rules.length === 0 ? '' : `Applies to none of the investments: ${enumerate(rules)}.`,
  },

  amounts: {
    none: 'What is granted, the repayments and the next payouts are shown here. Fill in the table Satsningar and check again.',
    unit: 'Amounts in kronor (SEK).',
    granted: 'Granted',
    appliedFor: 'Applied for with evaluation',
    grantedUnknown: 'not known',
    repayments: 'Repayment',
    party: 'Party',
    plan: 'Plan',
    floor: 'Floor',
    effect: 'Effect',
    final: 'Final',
    total: 'Total',
    unknown: '–',
    unknownSpoken: 'no amount yet',
    proposed: 'The plan is a proposal, since the workbook has no repayment plan for the investment.',
    notSettled:
      'Effect and final amount are shown when every party in the plan has an effect that has been judged.',
    noPlan: 'There is nothing to make a repayment plan from.',
    payouts: 'Next payouts',
    noPayouts: 'No payouts are due.',
    payoutsUnknown: (reason) => `It cannot be seen what is to be paid out: ${reason}.`,
    payoutsUnseen: (reason) => `It cannot be seen which payouts are made: ${reason}.`,
    payout: (ren, period) => `REN ${ren}, ${period}`,
    preliminary: 'preliminary',
    morePayouts: (payouts) => `and ${grouped(payouts)} more`,
    tableLabel: (investment) => `Repayment for ${investment}`,
  },

  closing: {
    section: 'Accounting and closing',
    order: (rows, incomplete) => {
      if (rows === 0) return 'Nothing remains to be booked.';
      const lacking =
        incomplete > 0
          ? ` On ${count(incomplete, 'row', 'rows')} an account, a REN or a counterparty is missing.`
          : '';
      return `The accounting order has ${count(rows, 'row that remains', 'rows that remain')} to be booked.${lacking}`;
    },
    download: 'Download accounting order',
    copy: 'Copy the accounting order',
    fileName: (date) => `Accounting order ${date}.csv`,
    open: 'Close period …',
    heading: 'Close a period',
    intro: (date) =>
      `The closing is dated ${date} and is written as new rows in the table DelarAvslut on the sheet Bokslut. If the ledger for the period changes after that, the next check says so.`,
    period: 'Period',
    noPeriods: 'No period is over on the chosen day.',
    by: 'Closed by',
    byHint: 'The position, such as the head of finance.',
    confirm: 'Close the period',
    cancel: 'Cancel',
  },

  evaluation: {
    unnamed: 'No effect measure',
    outcome: (outcome, target) => {
      if (outcome && target) return `Outcome ${outcome} of the target ${target}.`;
      if (target) return `Target ${target}, no outcome yet.`;
      return outcome ? `Outcome ${outcome}, no target.` : 'Neither target nor outcome yet.';
    },
    unreadable: (cells) =>
      `${enumerate(cells)} cannot be read as ${cells.length === 1 ? 'a number' : 'numbers'}, so how far the target is reached is not known.`,
    effect: (name, judged, expected, reached) => {
      if (judged && expected) {
        return `${name}: judged SEK\u00A0${judged} of the expected SEK\u00A0${expected}${reached ? ` (${reached})` : ''}.`;
      }
      if (expected) return `${name}: expected SEK\u00A0${expected}, not judged yet.`;
      return judged
        ? `${name}: judged SEK\u00A0${judged}, was not expected.`
        : `${name}: neither expected nor judged amount.`;
    },
    none: 'The goals, and how far they are reached, are shown here. Fill in the table Utvarderingsschema and check again.',
    noEffect: 'The row leads to no economic effect.',
    more: (rows) => `and ${count(rows, 'more row', 'more rows')} on the sheet Utvärdering`,
  },

  calendar: {
    none: 'Nothing is late, and nothing is due in the next twelve months.',
    noInvestments:
      'What is to be done, and by when, is shown here. Fill in the table Satsningar and check again.',
    late: 'Late',
    coming: 'Coming up',
    nothingLate: 'Nothing is late.',
    nothingComing: 'Nothing more is due in the next twelve months.',
    status: { due: 'Due', done: 'Done', late: 'Late' },
    who: (who) => `Responsible: ${who}.`,
    amount: (amount) => ` (SEK\u00A0${amount})`,
    showAll: (duties) => `Show all ${grouped(duties)}`,
    showNearest: 'Show only the nearest',
    unseen: (reason) => `Whether it has been done cannot be seen: ${reason}.`,
    unread: (cells) => `Rows that could not be read may change this: ${enumerate(cells)}.`,
  },

  jobs: enJobs,

  charts: enCharts,

  payoff: enPayoff,

  procurement: enProcurement,

  ledger: enLedger,

  reconcile: enReconcile,

  tables: {
    intro: 'The add-in reads these tables and knows them by the name of the table.',
    table: 'Table',
    found: 'Found',
    sheet: 'Sheet',
    rows: 'Rows',
    missing: 'Missing',
    missingRequired: 'Missing, required',
    requiredMissing: (tables) =>
      `The workbook lacks the ${tables.length === 1 ? 'table' : 'tables'} ${enumerate(tables)}, which ${tables.length === 1 ? 'is' : 'are'} required.`,
    insertHint:
      'The template adds the tables that are missing, on sheets of their own. What is already there is not changed.',
    insert: 'Insert the template',
  },

  write: {
    open: 'Compute and write …',
    heading: 'This is what will be written',
    intro: 'The sheets are the add-in’s own. Their contents are replaced entirely.',
    whatHappens: 'Action',
    isNew: 'New sheet',
    replaced: 'Replaced',
    flagged: (cells) =>
      cells === 0
        ? 'No cells are flagged.'
        : `${count(cells, 'cell is flagged', 'cells are flagged')}. Your own formatting is not changed.`,
    beyond: ({ cells, rows }) => {
      const left = [
        ...(rows > 0 ? [`${count(rows, 'row gets', 'rows get')} no text in the column Kontroll`] : []),
        ...(cells > 0 ? [`${count(cells, 'cell gets', 'cells get')} no colour`] : []),
      ];
      return `Excel does not take more flags at once: ${enumerate(left)}. The gravest findings are flagged first, and all are in Regelkontroll.`;
    },
    addsColumn: (tables) => `The column Kontroll is added last in ${enumerate(tables)}.`,
    noRoom: (tables) =>
      `The column Kontroll has no room in ${enumerate(tables)}: the cells to the right of the table are taken. There the cells are flagged without text.`,
    ownEntries: (entries) => {
      const tables = entries.map(({ table, rows }) => `${table} (${count(rows, 'row', 'rows')})`);
      return `The column Kontroll has contents of your own in ${enumerate(tables)}. They stay, and the findings there are only in Regelkontroll. Move them to another column, and the messages are written in Kontroll.`;
    },
    protectedSheets: (sheets) =>
      sheets.length === 1
        ? `The sheet ${enumerate(sheets)} is protected. Remove the protection under Review and try again; until then nothing is written.`
        : `The sheets ${enumerate(sheets)} are protected. Remove the protection under Review and try again; until then nothing is written.`,
    edited:
      'Cells have been changed since this was worked out. Choose Recalculate to see what would be written now.',
    renew: 'Recalculate',
    confirm: 'Write',
    cancel: 'Cancel',
  },

  clear: {
    open: 'Clear',
    heading: 'Remove all flags?',
    body: 'The flags in the cells are removed, and the column Kontroll in the tables where the add-in added it. The sheets with results remain.',
    confirm: 'Clear',
    cancel: 'Cancel',
  },

  textFile: {
    copy: 'Copy',
    saved:
      'The file has been given to the browser. If no file comes, Excel does not allow it: choose Copy instead.',
    copied: 'The contents are copied. Paste them where they are to be used.',
    notCopied: 'It could not be copied. Download the file instead.',
  },

  longList: {
    keys: 'The arrow keys, Home and End go between the rows. Tab goes past the list.',
  },

  pager: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    range: (first, last, all) =>
      `${first === last ? grouped(first) : `${grouped(first)}–${grouped(last)}`} of ${grouped(all)}`,
  },
};

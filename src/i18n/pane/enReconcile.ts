import type { Catalogue } from './catalogue';
import { count, grouped } from '../englishForms';

/** The sentences of the page of reconciliation. */
export const enReconcile: Catalogue['reconcile'] = {
  unavailable: (reason) => `There is nothing to reconcile: ${reason}.`,

  control: {
    heading: 'Control totals',
    holds: (rows, sum) =>
      `Every row has its place: ${count(rows, 'row', 'rows')}, SEK\u00A0${sum} in, and as much out.`,
    fails: (rowsIn, rowsOut, sumIn, sumOut) =>
      `The totals do not meet: ${count(rowsIn, 'row', 'rows')} and SEK\u00A0${sumIn} in, ${count(rowsOut, 'row', 'rows')} and SEK\u00A0${sumOut} out. Do not trust the reconciliation, and report the fault.`,
    foreign:
      'No row of the ledger is of the investments’ RENs. See that it is the right ledger, and that the right column is read as REN.',
    table: 'The rows of the ledger by place',
    place: 'Place',
    rows: 'Rows',
    sum: 'Sum',
    total: 'The whole ledger',
    notCompared: 'Not compared',
  },

  places: {
    matched: 'Matched',
    unknownRen: 'Unknown REN',
    otherInvestment: 'Another investment',
    projectMissing: 'Project number missing',
    projectForeign: 'Foreign project number',
    outsidePeriod: 'Outside the period',
    outsideGrant: 'Outside the grant',
    payout: 'Payout',
    repayment: 'Repayment',
    duplicate: 'Suspected duplicate',
    reversed: 'Reversed',
    unreadable: 'Unreadable row',
  },

  differences: {
    heading: 'Differences',
    none: {
      everything: (isOne) =>
        isOne
          ? 'No differences for the chosen investment.'
          : 'No differences: the ledger agrees with what is reported, paid and invoiced.',
      partly: (isOne) =>
        `No differences${isOne ? ' for the chosen investment' : ''} in what is compared. What is not compared is told under Control totals.`,
      nothing: (isOne) =>
        `Nothing is compared${isOne ? ' for the chosen investment' : ''}, so it cannot be said whether the ledger agrees.`,
    },
    toCorrect: (differences, sum) => `To correct (${grouped(differences)}), SEK\u00A0${sum}`,
    late: (differences, sum) => `Booked afterwards (${grouped(differences)}), SEK\u00A0${sum}`,
    passing: (differences, sum) => `Passes by itself (${grouped(differences)}), SEK\u00A0${sum}`,
    lateNote:
      'Booked after the period was paid or reported. It is no error in the books; what becomes of it stands at each.',
    passingNote:
      'Explained by the calendar, by a credit or by another period. Nothing needs to be booked anew.',
    compared: {
      paid: 'The ledger against paid',
      reported: 'The ledger against reported',
      payoutBooked: 'The payout against the books',
      repaymentBooked: 'The repayment against the books',
    },
    ren: (ren) => `REN ${ren}`,
    ofWhich: (amount) => `SEK\u00A0${amount}:`,
    vouchers: 'Vouchers',
    noVoucher: 'without number',
    amount: (amount) => `SEK\u00A0${amount}`,
  },

  correction: {
    heading: 'Proposed correction',
    labelOf: (what) => `Proposed correction, ${what}`,
    note: 'Nothing is booked by itself.',
    account: 'Account',
    ren: 'REN',
    project: 'Project',
    amount: 'Amount',
    sum: 'Sum',
    otherSide: 'the other side',
  },

  correctionsFile: {
    heading: 'The proposals as a file',
    order: (rows, incomplete) => {
      const lacking =
        incomplete > 0
          ? ` ${count(incomplete, 'row has', 'rows have')} no account: it is the voucher’s other side, which the ledger does not show.`
          : '';
      return `All proposed corrections, for all investments: ${count(rows, 'row', 'rows')}.${lacking} Go through them before they are imported.`;
    },
    save: 'Download corrections',
    copy: 'Copy the corrections',
    fileName: (date) => `Rättelser ${date}.csv`,
  },

  explain: 'Explain',
  explainOf: (what, of) => `Explain ${what}, ${of}`,

  unmatched: {
    heading: 'Unmatched rows',
    settled: 'Payouts, repayments and reversed entries',
    none: 'None: every row of the ledger belongs to an investment.',
    noRows: 'The ledger has no rows.',
    place: (place, rows, sum) => `${place}: ${count(rows, 'row', 'rows')}, SEK\u00A0${sum}`,
    notListed: (rows) => `${count(rows, 'row more', 'rows more')} are counted but not shown.`,
    voucher: (voucher) => `Voucher ${voucher}`,
    noVoucher: 'Without voucher number',
    account: (account) => `account ${account}`,
    ren: (ren) => `REN ${ren}`,
    noRen: 'no REN',
    project: (project) => `project ${project}`,
    noProject: 'no project',
  },

  lines: {
    heading: 'By investment',
    open: (investment, name, lines) => `${investment} ${name}`.trim() + `: ${count(lines, 'row', 'rows')}`,
    table: (investment) => `Reconciliation by REN and period, ${investment}`,
    renAndPeriod: 'REN, period',
    ledger: 'Ledger',
    reported: 'Reported',
    paid: 'Paid',
    paidAndReported: 'Paid, reported',
    difference: 'Difference',
    unknown: '–',
    unknownSpoken: 'not compared',
    details: 'All amounts',
    amounts: {
      ledger: 'By the ledger',
      reported: 'Reported',
      paid: 'Paid',
      difference: 'Difference against paid',
      ledgerThrough: 'Ledger from 1 January',
      reportedThrough: 'Reported from 1 January',
      reportedDifference: 'Difference against reported',
      paidBooked: 'Paid by the ledger',
      invoiced: 'Invoiced',
      invoicedBooked: 'Invoiced by the ledger',
    },
  },

  accruals: {
    heading: 'Accruals at year ends',
    year: (year) => `Belongs to ${year}`,
    payout: (ren) => `What the fund owes REN ${ren}`,
    repayment: (ren) => `What REN ${ren} owes the fund`,
  },

  closed: {
    heading: 'Closed periods',
    none: 'No period is closed.',
    signed: (date, by) => `Closed ${date} by ${by}.`,
    basis: (hash) => `The checksum of its input begins with ${hash}.`,
    unchanged: 'The ledger is as it was at the close.',
    changed: (rens) => `The ledger has changed on ${count(rens, 'REN', 'RENs')} since the close.`,
    unknown: 'Without a ledger it cannot be seen whether it has changed.',
    table: (period) => `Changed since ${period} was closed`,
    ren: 'REN',
    before: 'At the close',
    now: 'Now',
    change: 'Change',
    lost: (ren) => `REN ${ren} belongs to no investment any longer and cannot be compared.`,
    accepted: 'Accepted differences',
    advice: 'Find out why. If the change is right: close the period anew.',
  },

  accept: {
    legend: (period) => `Accept differences in ${period}`,
    intro: 'Tick those that are accepted as they are, and write why. The others stay open.',
    none: (period) => `${period} has no open differences.`,
    before: (periods) => `Earlier periods with open differences are not closed: ${periods}.`,
    reason: 'Reason',
    difference: (ren, compared, amount) => `REN ${ren}: ${compared}, SEK\u00A0${amount}`,
    open: (differences) =>
      `${count(differences, 'difference is', 'differences are')} left open when the period is closed.`,
  },
};

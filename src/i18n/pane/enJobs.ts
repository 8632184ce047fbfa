import type { Catalogue } from './catalogue';
import { count, grouped } from '../englishForms';

export const enJobs: Catalogue['jobs'] = {
  label: 'What do you want to do?',
  names: { plan: 'Plan', evaluate: 'Evaluate', reconcile: 'Reconcile' },
  sections: {
    label: 'Sections',
    more: 'More sections',
    findings: 'Findings',
    amounts: 'Amounts',
    calendar: 'Calendar',
    effects: 'Effects',
    payoff: 'Payoff',
    procurement: 'Procurement',
    reconciliation: 'Reconciliation',
    fund: 'Fund',
    basis: 'Basis',
  },
  scope: {
    label: 'Investment',
    all: (investments) => `All investments (${grouped(investments)})`,
  },
  state: {
    label: 'Status',
    clean: 'No findings',
    stops: (findings) => count(findings, 'stop', 'stops'),
    warnings: (findings) => count(findings, 'warning', 'warnings'),
    infos: (findings) => count(findings, 'note', 'notes'),
    noInvestments: 'No investments yet, so no rule is checked',
    noneConcerned: 'None of the rules concerns the investments yet',
    allChecked: 'All rules are checked',
    unchecked: (rules) => `${count(rules, 'rule', 'rules')} could not be checked`,
    late: (duties) => count(duties, 'duty is late', 'duties are late'),
    inTime: 'Nothing is late',
    next: (day, what) => `Next ${day}: ${what}`,
    outcomes: (known, all) => `${grouped(known)} of ${grouped(all)} goals have an outcome`,
    noSchema: 'No evaluation schema yet',
    noLedger: 'No ledger to reconcile',
    reconciled: 'The ledger agrees',
    notCompared: 'The ledger is not compared with anything yet',
    partlyCompared: (notCompared) =>
      `No differences, but ${count(notCompared, 'comparison', 'comparisons')} could not be made`,
    rowsToCorrect: (rows) => `${count(rows, 'row', 'rows')} of the ledger to put right`,
    differs: (differences, largest) =>
      `${count(differences, 'difference', 'differences')} to put right, the largest SEK\u00A0${largest}`,
  },
  main: {
    fillInvestments: 'Go to Satsningar',
    fillSchema: 'Fill in the evaluation schema',
    fillOutcome: 'Fill in outcomes',
    chooseLedger: 'Choose a ledger',
    goThroughDifferences: 'Go through the differences',
    goThroughRows: 'Go through the rows',
    goThroughChanges: 'Go through the changes',
    close: (period: string) => `Close ${period} …`,
  },
  written: {
    never: 'The sheets are not written yet.',
    current: 'The sheets are written on these inputs.',
    outdated: 'The sheets are out of date: the inputs have changed since they were written.',
  },
};

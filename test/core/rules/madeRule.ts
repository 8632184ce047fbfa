import { checkRules } from '../../../src/core/rules/checkRules';
import type { RuleReport } from '../../../src/core/rules/checkRules';
import type { Breach, InvestmentRule, PortfolioRule, Rule } from '../../../src/core/rules/rule';
import { breach } from '../../../src/core/rules/rule';
import { straight } from '../../../src/core/steps/steps';
import { say } from '../../../src/core/text/sentence';
import type { Tables } from '../workbookBuilder';
import { soundTables } from '../workbookBuilder';
import { runOn } from './askRule';

export const WRONG: Breach = { place: undefined, message: say`Det är fel.`, why: { inputs: [], steps: [] } };

/** A made-up rule, broken by every investment that it is asked about, or by all of them together. */
export const MADE = {
  id: 'OR-01',
  severity: 'warn',
  title: 'En påhittad regel',
  source: { document: 'Ett påhittat dokument', page: '1', quote: 'Så ska det vara.' },
  ruleSets: ['Örebro 2016'],
  holds: { from: '2016-09-20' },
  reading: 'Som det står.',
  remedy: 'Gör som det står.',
  reads: [],
  parameters: [],
  check: () => [breach(WRONG)],
} as const satisfies Rule;

function reportOn(rule: Rule, tables: Tables = soundTables): RuleReport {
  const { result } = runOn(tables);
  return straight(checkRules([rule], result.investments, result.context));
}

export function asked(about: Partial<InvestmentRule>, tables?: Tables): RuleReport {
  return reportOn({ ...MADE, ...about }, tables);
}

/** `broken`, `checked`, `notApplicable`, or why it could not be checked. */
export function answer(about: Partial<InvestmentRule>, tables?: Tables): string[] {
  return told(asked(about, tables));
}

function told({ findings, checked, notApplicable, couldNotCheck: couldNot }: RuleReport): string[] {
  return [
    ...findings.map(() => 'broken'),
    ...checked.map(() => 'checked'),
    ...notApplicable.map(() => 'notApplicable'),
    ...couldNot.map(({ reason }) => reason),
  ];
}

/** As {@link answer}, of a rule about all of them together. */
export function answerOfAll(about: Partial<PortfolioRule>, tables?: Tables): string[] {
  return told(reportOn({ ...MADE, isAboutPortfolio: true, ...about }, tables));
}

export const BROKEN = ['broken', 'checked'];

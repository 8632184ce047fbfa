import { edit, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const company = edit(soundTables, { 'Parter!C3': 'Kommunalt bolag', 'Parter!E3': 1 });

export const or08: RuleCases = {
  rule: 'OR-08',
  cases: [
    {
      name: 'A company that is wholly owned may take part',
      kind: 'passes',
      tables: company,
      outcome: PASSED,
    },
    {
      name: 'A company owned to exactly half is not majority-owned',
      kind: 'atLimit',
      tables: edit(company, { 'Parter!E3': 0.5 }),
      outcome: broken(stop('Parter!E3', '0.5', '0.5')),
      says: ['SOC ägs till 50 % av kommunen. Ett bolag som medverkar ska ägas till mer än 50 %.'],
    },
    {
      name: 'A company owned to a hair over half is majority-owned',
      kind: 'pastLimit',
      tables: edit(company, { 'Parter!E3': 0.5001 }),
      outcome: PASSED,
    },
    {
      name: 'A share written as text is read as one',
      kind: 'pastLimit',
      tables: edit(company, { 'Parter!E3': '49,9 %' }),
      outcome: broken(stop('Parter!E3', '0.499', '0.5')),
      says: ['SOC ägs till 49,9 % av kommunen. Ett bolag som medverkar ska ägas till mer än 50 %.'],
    },
    {
      name: 'Where there is no company there is nothing to ask',
      kind: 'notApplicable',
      tables: soundTables,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A company without a share leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(company, { 'Parter!E3': '' }),
      outcome: unchecked('ägarandelen för SOC saknas'),
    },
    {
      name: 'Without the table of parties nobody knows',
      kind: 'couldNotCheck',
      tables: without(company, 'Parter'),
      outcome: unchecked('tabellen Parter saknas'),
    },
  ],
};

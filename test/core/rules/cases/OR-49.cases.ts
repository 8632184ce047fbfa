import { edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const company = (owned: number | string) =>
  edit(soundTables, { 'Parter!C3': 'Kommunalt bolag', 'Parter!E3': owned });

export const or49: RuleCases = {
  rule: 'OR-49',
  cases: [
    { name: 'Boards may repay', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'A company owned to a hair over half may repay',
      kind: 'atLimit',
      tables: company('50,01 %'),
      outcome: PASSED,
    },
    {
      name: 'A company owned to half may not repay',
      kind: 'pastLimit',
      tables: company(0.5),
      outcome: broken(stop('Aterforingsplan!B3')),
      says: [
        'SOC ska återföra i S1 men är ett bolag som inte är majoritetsägt. Bara nämnder och majoritetsägda bolag kan återföra.',
      ],
    },
    {
      name: 'An actor of civil society may not repay',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!C3': 'Civilsamhälle' }),
      outcome: broken(stop('Aterforingsplan!B3')),
      says: [
        'SOC ska återföra i S1 men är av typen Civilsamhälle. Bara nämnder och majoritetsägda bolag kan återföra.',
      ],
    },
    {
      name: 'A row of noughts in the plan repays nothing',
      kind: 'reading',
      tables: edit(soundTables, {
        'Parter!C3': 'Civilsamhälle',
        'Aterforingsplan!C3': 0,
        'Aterforingsplan!D3': 0,
        'Aterforingsplan!E3': '',
      }),
      outcome: PASSED,
    },
    {
      name: 'Who is to repay without being in the plan is marked at the assignment',
      kind: 'pastLimit',
      tables: edit(emptied(soundTables, 'Aterforingsplan'), {
        'Parter!C3': 'Annan offentlig aktör',
        'Parter!F3': 'Genomför och Återför',
      }),
      outcome: broken(stop('Parter!F3')),
    },
    {
      name: 'Where nobody repays there is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Aterforingsplan'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A company without a share leaves the question open',
      kind: 'couldNotCheck',
      tables: company(''),
      // The other party that repays is a board, which answers for itself.
      outcome: unchecked('typ eller ägarandel för SOC saknas'),
    },
    {
      name: 'Without the table of plans nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Aterforingsplan'),
      outcome: unchecked('tabellen Aterforingsplan saknas'),
    },
  ],
};

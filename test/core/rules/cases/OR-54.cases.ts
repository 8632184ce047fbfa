import type { Tables } from '../../workbookBuilder';
import { edit, emptied, given, soundTables } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

const lasting = (last: number): Tables => ({
  ...soundTables,
  Aterforingsplan: [
    ['Satsning', 'Part', String(last), '2022'],
    ['S1', 'VAN', 525000, 0],
    ['S1', 'SOC', '', 525000],
  ],
});

export const or54: RuleCases = {
  rule: 'OR-54',
  cases: [
    { name: 'Three rounds are within ten years', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'Ten years after the first round is the last',
      kind: 'atLimit',
      tables: lasting(2032),
      outcome: PASSED,
    },
    {
      name: 'Eleven years after the first round is too long',
      kind: 'pastLimit',
      tables: lasting(2033),
      outcome: broken(warn('Aterforingsplan!C2', '2033', '2032')),
    },
    {
      name: 'The municipality may allow eleven years',
      kind: 'reading',
      tables: given(lasting(2033), 'återföring.längstÅr', 11),
      parameter: 'återföring.längstÅr',
      outcome: PASSED,
    },
    {
      name: 'From the start ten years end before the tenth autumn',
      kind: 'reading',
      tables: given(lasting(2030), 'återföring.längstFrån', 'start'),
      parameter: 'återföring.längstFrån',
      outcome: broken(warn('Aterforingsplan!C2', '2030', '2029')),
    },
    {
      name: 'From a start on a 30 September the tenth autumn is within',
      kind: 'reading',
      tables: given(edit(lasting(2030), { 'Satsningar!D2': '2020-09-30' }), 'återföring.längstFrån', 'start'),
      outcome: PASSED,
    },
    {
      name: 'From the start a round on New Year’s Day is within',
      kind: 'reading',
      tables: given(
        given(lasting(2030), 'återföring.längstFrån', 'start'),
        'kalender.återföringsdag',
        '01-01',
      ),
      parameter: 'kalender.återföringsdag',
      outcome: PASSED,
    },
    {
      name: 'Eleven years from the day of the decision hold',
      kind: 'dayOf',
      tables: given(lasting(2033), 'återföring.längstÅr', 11, '2019-11-05'),
      parameter: 'återföring.längstÅr',
      outcome: PASSED,
    },
    {
      name: 'Eleven years from the day after the decision do not',
      kind: 'dayBefore',
      tables: given(lasting(2033), 'återföring.längstÅr', 11, '2019-11-06'),
      outcome: broken(warn('Aterforingsplan!C2', '2033', '2032')),
    },
    {
      name: 'An investment without plan is not asked',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Aterforingsplan'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without a start nobody knows how long it goes on',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!D2': '#N/A' }),
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
  ],
};

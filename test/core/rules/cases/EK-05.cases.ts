import { append, edit, emptied, given, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, info, unchecked } from '../ruleCase';

export const ek05: RuleCases = {
  rule: 'EK-05',
  cases: [
    {
      name: 'Prices with a source name where they come from',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'A price that nobody uses may lack its source',
      kind: 'atLimit',
      tables: append(soundTables, 'Prislista', ['Boende, dygn', 'SOC', 900, 'Real', 2020, '', '', '']),
      outcome: PASSED,
    },
    {
      name: 'A price that is used may not',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Prislista!F2': '' }),
      outcome: broken(info('Prislista!F2', '1', '0')),
      says: [
        'Payoff för S1 vilar på priset på Placering, dygn (SOC) utan källa. Skriv var uppgiften kommer från; till dess säger resultatet att källan saknas.',
      ],
    },
    {
      name: 'All that lacks a source is told at once',
      kind: 'pastLimit',
      tables: append(edit(soundTables, { 'Prislista!F2': ' ' }), 'Parametrar', [
        'payoff.dödvikt',
        0.2,
        '',
        '',
      ]),
      outcome: broken(info('Prislista!F2', '2', '0')),
      says: [
        'Payoff för S1 vilar på priset på Placering, dygn (SOC) och antagandet payoff.dödvikt utan källa. Skriv var uppgiften kommer från; till dess säger resultatet att källan saknas.',
      ],
    },
    {
      name: 'An assumption of the municipality’s own has a source',
      kind: 'reading',
      tables: given(soundTables, 'payoff.dödvikt', 0.2),
      outcome: PASSED,
    },
    {
      name: 'Without cases there is no figure',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Typfall'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column nobody could have said',
      kind: 'couldNotCheck',
      tables: withoutColumn(soundTables, 'Prislista', 'Källa'),
      outcome: unchecked('kolumnen Källa saknas i tabellen Prislista'),
    },
    {
      name: 'A source that cannot be read may be one',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Prislista!F2': '#REF!' }),
      outcome: unchecked('Prislista!F2 går inte att läsa'),
    },
    {
      name: 'Without the table of costs there is no figure to ask about',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Insatskostnad'),
      outcome: unchecked('tabellen Insatskostnad saknas'),
    },
  ],
};

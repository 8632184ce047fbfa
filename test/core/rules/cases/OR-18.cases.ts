import type { Tables } from '../../workbookBuilder';
import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const PARTS = ['Budget', 'Effekter', 'Aterforingsplan', 'Utvarderingsschema'] as const;
const CONTENTS: Readonly<Record<(typeof PARTS)[number], string>> = {
  Budget: 'kostnadskalkylen',
  Effekter: 'beräkningen av förväntade effekter',
  Aterforingsplan: 'planen för återföring',
  Utvarderingsschema: 'utvärderingsschemat',
};
const missing = (table: string) => stop('Satsningar!A2', undefined, table);
const shortened = Object.fromEntries(PARTS.map((table) => [table, (soundTables[table] ?? []).slice(0, 2)]));
const withOther: Tables = append(soundTables, 'Satsningar', [
  'S2',
  'Andra',
  'Idé',
  '2022-01-01',
  '2022-12-31',
  1000,
  '',
  '',
  '',
  'Alla',
  '',
]);

export const or18: RuleCases = {
  rule: 'OR-18',
  cases: [
    { name: 'All four parts have rows', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'One row in each is enough',
      kind: 'atLimit',
      tables: { ...soundTables, ...shortened },
      outcome: PASSED,
    },
    ...PARTS.map((table) => ({
      name: `An application without rows in ${table} is not complete`,
      kind: 'pastLimit' as const,
      tables: emptied(soundTables, table),
      outcome: broken(missing(table)),
      grounds: ['Satsning: S1', `${table} har 0 rader för satsningen; det behövs minst 1`],
      says: [`${CONTENTS[table]} saknas. Fyll i tabellen ${table}.`],
    })),
    {
      name: 'Each part that is missing is told',
      kind: 'reading',
      tables: emptied(soundTables, ...PARTS),
      outcome: broken(...PARTS.map(missing)),
    },
    {
      name: 'Another investment’s rows do not count',
      kind: 'reading',
      tables: edit(withOther, { 'Utvarderingsschema!A2': 'S2', 'Utvarderingsschema!A3': 'S2' }),
      outcome: broken(missing('Utvarderingsschema')),
    },
    {
      name: 'An idea has no application yet',
      kind: 'notApplicable',
      tables: edit(emptied(soundTables, 'Budget'), { 'Satsningar!C2': 'Idé' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'A row that cannot be read may be the part that is missing',
      kind: 'couldNotCheck',
      tables: append(emptied(soundTables, 'Budget'), 'Budget', ['S1', 'VAN', 'Personal', 'mycket', '', '']),
      outcome: unchecked('en rad är utelämnad, se Budget!D2'),
    },
    {
      name: 'A part that is missing is told also where a row of another cannot be read',
      kind: 'couldNotCheck',
      tables: edit(emptied(soundTables, 'Utvarderingsschema'), { 'Budget!D2': 'mycket' }),
      outcome: {
        answer: 'checked',
        breaches: [missing('Utvarderingsschema')],
        reasons: ['en rad är utelämnad, se Budget!D2'],
      },
    },
    {
      name: 'Without one of the tables nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Effekter'),
      outcome: unchecked('tabellen Effekter saknas'),
    },
  ],
};

import { edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** 3 × 210 000 + 3 × 140 000 = 1 050 000, which is what was granted. */
export const or46: RuleCases = {
  rule: 'OR-46',
  cases: [
    {
      name: 'Effects above the cost are right',
      kind: 'passes',
      tables: edit(soundTables, { 'Effekter!E2': 300000 }),
      outcome: PASSED,
    },
    { name: 'Effects of exactly the cost are right', kind: 'atLimit', tables: soundTables, outcome: PASSED },
    {
      name: 'Effects of an öre less are a breach',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Effekter!E2': 209999.99 }),
      outcome: broken(stop('Effekter!A2', '1049999.99', '1050000.00')),
      says: [
        'De väntade effekterna för kommunen av S1 är 1 049 999,99 kr. De ska vara minst kostnaden, 1 050 000 kr.',
      ],
    },
    {
      name: 'Effects for the region do not count',
      kind: 'reading',
      tables: edit(soundTables, { 'Effekter!D3': 'Region' }),
      outcome: broken(stop('Effekter!A2', '630000.00', '1050000.00')),
      says: [
        'De väntade effekterna för kommunen av S1 är 630 000 kr. De ska vara minst kostnaden, 1 050 000 kr.',
      ],
    },
    {
      name: 'Without any effect for the municipality the first row is marked',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Effekter!D2': 'Stat', 'Effekter!D3': 'Individ' }),
      outcome: broken(stop('Effekter!A2', '0.00', '1050000.00')),
    },
    {
      name: 'Where no grant is written down the budget gives the cost',
      kind: 'reading',
      tables: edit(soundTables, { 'Satsningar!G2': '', 'Budget!D2': 200001 }),
      // 1 000 001 and five percent of it: 1 050 001,05.
      outcome: broken(stop('Effekter!A2', '1050000.00', '1050001.05')),
      says: [
        'De väntade effekterna för kommunen av S1 är 1 050 000 kr. De ska vara minst kostnaden, 1 050 001,05 kr.',
      ],
    },
    {
      name: 'An investment without effects is not asked',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Effekter'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of effects nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Effekter'),
      outcome: unchecked('tabellen Effekter saknas'),
    },
    {
      name: 'A budget row that cannot be read leaves the cost unknown',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!G2': '', 'Budget!D2': '#REF!' }),
      outcome: unchecked('en rad är utelämnad, se Budget!D2'),
    },
    {
      name: 'A grant that cannot be read is not replaced by the budget’s',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!G2': 'en miljon' }),
      outcome: unchecked('beviljat belopp saknas eller går inte att läsa'),
    },
  ],
};

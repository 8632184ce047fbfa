import { append, edit, emptied, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

/** Decided on 2019-11-05; Rekrytering stands in Beslutsgang D13, the leader and a co-worker in Bemanning E2–E3. */
const recruited = (on: string) => edit(soundTables, { 'Beslutsgang!D13': on });
const leaderFrom = (on: string) => edit(soundTables, { 'Bemanning!E2': on });
const undated = edit(soundTables, { 'Satsningar!H2': '', 'Beslutsgang!D12': '' });
const nobody = edit(emptied(soundTables, 'Bemanning'), { 'Beslutsgang!D13': '' });

export const or22: RuleCases = {
  rule: 'OR-22',
  cases: [
    { name: 'All begin after the decision', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'Recruiting on the day of the decision is allowed',
      kind: 'atLimit',
      tables: recruited('2019-11-05'),
      outcome: PASSED,
    },
    {
      name: 'Recruiting the day before the decision is not',
      kind: 'pastLimit',
      tables: recruited('2019-11-04'),
      outcome: broken(stop('Beslutsgang!D13', '2019-11-04', '2019-11-05')),
      says: [
        'Rekryteringen i S1 börjar 2019-11-04, före beslutet 2019-11-05. Rekrytering får påbörjas först när medel har beviljats.',
      ],
    },
    {
      name: 'A leader from the day of the decision is allowed',
      kind: 'atLimit',
      tables: leaderFrom('2019-11-05'),
      outcome: PASSED,
    },
    {
      name: 'A leader from the day before the decision is not',
      kind: 'pastLimit',
      tables: leaderFrom('2019-11-04'),
      outcome: broken(stop('Bemanning!E2', '2019-11-04', '2019-11-05')),
      says: [
        'Projektledaren hos VAN i S1 börjar 2019-11-04, före beslutet 2019-11-05. Rekrytering får påbörjas först när medel har beviljats.',
      ],
    },
    {
      name: 'A co-worker on New Year’s Eve is before a decision on New Year’s Day',
      kind: 'pastLimit',
      tables: edit(recruited('2020-01-02'), {
        'Satsningar!H2': '2020-01-01',
        'Bemanning!E2': '2020-01-01',
        'Bemanning!E3': '2019-12-31',
      }),
      outcome: broken(stop('Bemanning!E3', '2019-12-31', '2020-01-01')),
      says: [
        'En projektmedarbetare hos SOC i S1 börjar 2019-12-31, före beslutet 2020-01-01. Rekrytering får påbörjas först när medel har beviljats.',
      ],
    },
    {
      name: 'A leader from the leap day is before a decision on the 1 March',
      kind: 'pastLimit',
      tables: edit(recruited('2020-03-01'), {
        'Satsningar!H2': '2020-03-01',
        'Bemanning!E2': '2020-02-29',
        'Bemanning!E3': '2020-03-01',
      }),
      outcome: broken(stop('Bemanning!E2', '2020-02-29', '2020-03-01')),
    },
    {
      name: 'Each that begins too early is told',
      kind: 'reading',
      tables: edit(recruited('2019-11-04'), { 'Bemanning!E2': '2019-10-01', 'Bemanning!E3': '2019-11-01' }),
      outcome: broken(
        stop('Beslutsgang!D13', '2019-11-04', '2019-11-05'),
        stop('Bemanning!E2', '2019-10-01', '2019-11-05'),
        stop('Bemanning!E3', '2019-11-01', '2019-11-05'),
      ),
    },
    {
      name: 'Each step of recruiting is judged',
      kind: 'reading',
      tables: append(soundTables, 'Beslutsgang', ['S1', 'Rekrytering', 'SOC', '2019-11-04']),
      outcome: broken(stop('Beslutsgang!D14', '2019-11-04', '2019-11-05')),
      says: [
        'Rekryteringen för SOC i S1 börjar 2019-11-04, före beslutet 2019-11-05. Rekrytering får påbörjas först när medel har beviljats.',
      ],
    },
    {
      name: 'Without a day of decision the board’s step counts',
      kind: 'reading',
      tables: edit(recruited('2019-11-06'), { 'Satsningar!H2': '', 'Beslutsgang!D12': '2019-11-07' }),
      outcome: broken(stop('Beslutsgang!D13', '2019-11-06', '2019-11-07')),
    },
    {
      name: 'Where there is a day of decision the board’s step does not count',
      kind: 'reading',
      tables: edit(soundTables, { 'Beslutsgang!D12': '2020-06-01' }),
      outcome: PASSED,
    },
    {
      name: 'Where nobody has begun there is nothing to compare',
      kind: 'notApplicable',
      tables: nobody,
      outcome: CONCERNS_NONE,
    },
    {
      name: 'An application that waits for a decision is not asked yet',
      kind: 'notApplicable',
      tables: edit(recruited('2019-11-04'), { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without a day of decision nobody knows',
      kind: 'couldNotCheck',
      tables: undated,
      outcome: unchecked('beslutsdatum saknas eller går inte att läsa'),
    },
    {
      name: 'A day of decision that cannot be read leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(undated, { 'Satsningar!H2': '2019-11-31' }),
      outcome: unchecked('beslutsdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Where the day of decision cannot be read, the board’s step does not count',
      kind: 'couldNotCheck',
      tables: edit(recruited('2019-11-06'), { 'Satsningar!H2': '#REF!', 'Beslutsgang!D12': '2019-11-07' }),
      outcome: unchecked('beslutsdatum saknas eller går inte att läsa'),
    },
    {
      name: 'One that begins too early is told also where another row cannot be read',
      kind: 'couldNotCheck',
      tables: edit(leaderFrom('2019-11-04'), { 'Bemanning!E3': 'efter jul' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Bemanning!E2', '2019-11-04', '2019-11-05')],
        reasons: ['en rad är utelämnad, se Bemanning!E3'],
      },
    },
    {
      name: 'Without the table of staff nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Bemanning'),
      outcome: unchecked('tabellen Bemanning saknas'),
    },
    {
      name: 'Without the table of steps nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Beslutsgang'),
      outcome: unchecked('tabellen Beslutsgang saknas'),
    },
  ],
};

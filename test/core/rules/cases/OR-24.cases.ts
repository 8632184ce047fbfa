import { edit, given, soundTables, without, append } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, unchecked, warn } from '../ruleCase';

/** The others begin on 2020-01-01: the leader should between 2019-11-01 and 2019-12-01. */
const leaderFrom = (from: string) => edit(soundTables, { 'Bemanning!E2': from });
const othersOnMarch31 = (from: string) => edit(leaderFrom(from), { 'Bemanning!E3': '2020-03-31' });
const alone = { ...soundTables, Bemanning: (soundTables['Bemanning'] ?? []).slice(0, 2) };

export const or24: RuleCases = {
  rule: 'OR-24',
  cases: [
    {
      name: 'A leader a month and a half before the others is as recommended',
      kind: 'passes',
      tables: leaderFrom('2019-11-15'),
      outcome: PASSED,
    },
    {
      name: 'A leader exactly one month before is as recommended',
      kind: 'atLimit',
      tables: leaderFrom('2019-12-01'),
      outcome: PASSED,
    },
    {
      name: 'A leader exactly two months before is as recommended',
      kind: 'atLimit',
      tables: leaderFrom('2019-11-01'),
      outcome: PASSED,
    },
    {
      name: 'Of two leaders the first to begin counts, on the upper row',
      kind: 'atLimit',
      tables: append(leaderFrom('2019-11-15'), 'Bemanning', [
        'S1',
        'VAN',
        'Projektledare',
        0.1,
        '2019-12-31',
        '',
        '',
      ]),
      outcome: PASSED,
    },
    {
      name: 'Of two leaders the first to begin counts, on the lower row',
      kind: 'atLimit',
      tables: append(leaderFrom('2019-12-31'), 'Bemanning', [
        'S1',
        'VAN',
        'Projektledare',
        0.1,
        '2019-11-15',
        '',
        '',
      ]),
      outcome: PASSED,
    },
    {
      name: 'A leader a day less than a month before is late',
      kind: 'pastLimit',
      tables: leaderFrom('2019-12-02'),
      outcome: broken(warn('Bemanning!E2', '2019-12-02', '2019-12-01')),
      says: [
        'Projektledaren i S1 börjar 2019-12-02 och första projektmedarbetaren börjar 2020-01-01. Rekommenderat är mellan 2019-11-01 och 2019-12-01.',
      ],
    },
    {
      name: 'A leader a day more than two months before is early',
      kind: 'pastLimit',
      tables: leaderFrom('2019-10-31'),
      outcome: broken(warn('Bemanning!E2', '2019-10-31', '2019-11-01')),
    },
    {
      name: 'A month before the 31 March is the last of February',
      kind: 'atLimit',
      tables: othersOnMarch31('2020-02-29'),
      outcome: PASSED,
    },
    {
      name: 'A month before the 31 March is not the 1 March',
      kind: 'pastLimit',
      tables: othersOnMarch31('2020-03-01'),
      outcome: broken(warn('Bemanning!E2', '2020-03-01', '2020-02-29')),
    },
    {
      name: 'Where there are no others the start counts',
      kind: 'reading',
      tables: edit(alone, { 'Satsningar!D2': '2020-01-02', 'Bemanning!E2': '2019-11-01' }),
      outcome: broken(warn('Bemanning!E2', '2019-11-01', '2019-11-02')),
      says: [
        'Projektledaren i S1 börjar 2019-11-01 och satsningen startar 2020-01-02. Rekommenderat är mellan 2019-11-02 och 2019-12-02.',
      ],
    },
    {
      name: 'The municipality may let the leader begin with the others',
      kind: 'reading',
      tables: given(leaderFrom('2020-01-01'), 'projektledare.försprångMin', 0),
      parameter: 'projektledare.försprångMin',
      outcome: PASSED,
    },
    {
      name: 'The municipality may let the leader begin three months before',
      kind: 'reading',
      tables: given(leaderFrom('2019-10-01'), 'projektledare.försprångMax', 3),
      parameter: 'projektledare.försprångMax',
      outcome: PASSED,
    },
    {
      name: 'Three months from the day of the decision hold',
      kind: 'dayOf',
      tables: given(leaderFrom('2019-10-01'), 'projektledare.försprångMax', 3, '2019-11-05'),
      parameter: 'projektledare.försprångMax',
      outcome: PASSED,
    },
    {
      name: 'Three months from the day after the decision do not',
      kind: 'dayBefore',
      tables: given(leaderFrom('2019-10-01'), 'projektledare.försprångMax', 3, '2019-11-06'),
      outcome: broken(warn('Bemanning!E2', '2019-10-01', '2019-11-01')),
    },
    {
      name: 'Without a leader there is no start to compare',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Bemanning!C2': 'Projektmedarbetare' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without others and without a start nobody knows',
      kind: 'couldNotCheck',
      tables: edit(alone, { 'Satsningar!D2': '' }),
      outcome: unchecked('startdatum saknas eller går inte att läsa'),
    },
    {
      name: 'Without the table of staff nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Bemanning'),
      outcome: unchecked('tabellen Bemanning saknas'),
    },
  ],
};

import { append, edit, given, soundTables, without, withoutColumn } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';

const decidedBy = (instance: string) => edit(soundTables, { 'Satsningar!K2': instance });
const BOARD = 'Socialnämnden';
/** With a decision of 2021-03-01, which is today. */
const amendedBy = (instance: string, kind = 'Förlängning', decided = '2021-03-01') =>
  append(soundTables, 'Andringar', [
    'S1',
    decided,
    instance,
    kind,
    kind === 'Förlängning' ? '2022-12-31' : '',
    kind === 'Tillskott' || kind === 'Omfördelning' ? 1000 : '',
    kind === 'Omfördelning' ? 'VAN' : '',
  ]);
const byBoard = broken(stop('Satsningar!K2', BOARD, 'Kommunstyrelsen'));

export const or21: RuleCases = {
  rule: 'OR-21',
  cases: [
    { name: 'Kommunstyrelsen has decided', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'Letters and blanks do not matter',
      kind: 'atLimit',
      tables: decidedBy(' \u00A0KOMMUNstyrelsen '),
      outcome: PASSED,
    },
    { name: 'KS is Kommunstyrelsen', kind: 'atLimit', tables: decidedBy('Ks'), outcome: PASSED },
    {
      name: 'Kommunfullmäktige has delegated the decision',
      kind: 'pastLimit',
      tables: decidedBy('Kommunfullmäktige'),
      outcome: broken(stop('Satsningar!K2', 'Kommunfullmäktige', 'Kommunstyrelsen')),
      says: [
        'Beslutsinstans för S1 är ”Kommunfullmäktige”. Medel beviljas av Kommunstyrelsen; rätta cellen eller låt rätt instans besluta.',
        'Beslutsinstans för S1 är ”Kommunfullmäktige”.',
        '”Kommunfullmäktige” är inte Kommunstyrelsen',
      ],
    },
    { name: 'A board may not decide', kind: 'pastLimit', tables: decidedBy(BOARD), outcome: byBoard },
    {
      name: 'An empty cell is no instance',
      kind: 'pastLimit',
      tables: decidedBy(''),
      outcome: broken(stop('Satsningar!K2', undefined, 'Kommunstyrelsen')),
      says: [
        'Beslutsinstans är tom för S1. Medel beviljas av Kommunstyrelsen; rätta cellen eller låt rätt instans besluta.',
        'Beslutsinstans är tom för S1. Medel beviljas av Kommunstyrelsen',
        'En tom cell är inte Kommunstyrelsen',
      ],
    },
    {
      name: 'The municipality may let another instance decide',
      kind: 'reading',
      tables: given(decidedBy('socialnämnden'), 'beslut.instans', BOARD),
      parameter: 'beslut.instans',
      outcome: PASSED,
    },
    {
      name: 'Where another instance decides KS does not',
      kind: 'reading',
      tables: given(decidedBy('KS'), 'beslut.instans', BOARD),
      parameter: 'beslut.instans',
      outcome: broken(stop('Satsningar!K2', 'KS', BOARD)),
    },
    {
      name: 'Blanks within the instance’s name do not matter',
      kind: 'atLimit',
      tables: given(decidedBy('Nämnden  för vård'), 'beslut.instans', 'Nämnden för   vård'),
      outcome: PASSED,
    },
    {
      name: 'The municipality may write KS for Kommunstyrelsen',
      kind: 'reading',
      tables: given(soundTables, 'beslut.instans', 'ks'),
      outcome: PASSED,
    },
    {
      name: 'The municipality’s own set may name the instance',
      kind: 'reading',
      tables: append(edit(decidedBy(BOARD), { 'Satsningar!I2': 'Kommunens egna' }), 'Parametrar', [
        'beslut.instans',
        BOARD,
        '',
        'beslut',
        'Kommunens egna',
      ]),
      outcome: PASSED,
    },
    {
      name: 'Another instance from the day of the decision holds',
      kind: 'dayOf',
      tables: given(decidedBy(BOARD), 'beslut.instans', BOARD, '2019-11-05'),
      parameter: 'beslut.instans',
      outcome: PASSED,
    },
    {
      name: 'Another instance from the day after the decision does not',
      kind: 'dayBefore',
      tables: given(decidedBy(BOARD), 'beslut.instans', BOARD, '2019-11-06'),
      outcome: byBoard,
    },
    { name: 'Ks has prolonged it', kind: 'atLimit', tables: amendedBy(' ks'), outcome: PASSED },
    {
      name: 'Kommunstyrelsen has added to the grant',
      kind: 'atLimit',
      tables: amendedBy('Kommunstyrelsen', 'Tillskott'),
      outcome: PASSED,
    },
    {
      name: 'A board may not prolong it',
      kind: 'pastLimit',
      tables: amendedBy(BOARD),
      outcome: broken(stop('Andringar!C2', BOARD, 'Kommunstyrelsen')),
      says: [
        'Instans för beslutet om förlängning 2021-03-01 för S1 är ”Socialnämnden”. Även förlängning och tillskott beslutas av Kommunstyrelsen; rätta cellen eller låt rätt instans besluta.',
      ],
    },
    {
      name: 'A board may not add to the grant',
      kind: 'pastLimit',
      tables: amendedBy(BOARD, 'Tillskott'),
      outcome: broken(stop('Andringar!C2', BOARD, 'Kommunstyrelsen')),
      says: [
        'Instans för beslutet om tillskott 2021-03-01 för S1 är ”Socialnämnden”. Även förlängning och tillskott beslutas av Kommunstyrelsen; rätta cellen eller låt rätt instans besluta.',
        'Instans för beslutet om tillskott 2021-03-01 för S1 är ”Socialnämnden”.',
      ],
    },
    {
      name: 'An amendment by nobody is by no instance',
      kind: 'pastLimit',
      tables: amendedBy(''),
      outcome: broken(stop('Andringar!C2', undefined, 'Kommunstyrelsen')),
      says: [
        'Instans är tom för beslutet om förlängning 2021-03-01 för S1. Även förlängning och tillskott beslutas av Kommunstyrelsen; rätta cellen eller låt rätt instans besluta.',
        'Instans är tom för beslutet om förlängning 2021-03-01 för S1.',
      ],
    },
    {
      name: 'The grant and an amendment by the wrong instance are both told',
      kind: 'pastLimit',
      tables: edit(amendedBy('Kommunfullmäktige', 'Tillskott'), { 'Satsningar!K2': BOARD }),
      outcome: broken(
        stop('Satsningar!K2', BOARD, 'Kommunstyrelsen'),
        stop('Andringar!C2', 'Kommunfullmäktige', 'Kommunstyrelsen'),
      ),
    },
    {
      name: 'A decision of tomorrow has not been made',
      kind: 'reading',
      tables: amendedBy(BOARD, 'Tillskott', '2021-03-02'),
      outcome: PASSED,
    },
    {
      name: 'Another may close it',
      kind: 'reading',
      tables: amendedBy(BOARD, 'Avslut'),
      outcome: PASSED,
    },
    {
      name: 'Another may move money between the parties',
      kind: 'reading',
      tables: amendedBy(BOARD, 'Omfördelning'),
      outcome: PASSED,
    },
    {
      name: 'The instance that the municipality names decides on amendments',
      kind: 'reading',
      tables: given(edit(amendedBy('socialnämnden'), { 'Satsningar!K2': BOARD }), 'beslut.instans', BOARD),
      parameter: 'beslut.instans',
      outcome: PASSED,
    },
    {
      name: 'An application that waits for a decision has no instance',
      kind: 'notApplicable',
      tables: edit(decidedBy(''), { 'Satsningar!C2': 'Ansökan' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the column nobody knows',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Satsningar!K1': 'Anteckning' }),
      outcome: unchecked('kolumnen Beslutsinstans saknas i tabellen Satsningar'),
    },
    {
      name: 'Without the column of the instance nobody knows who prolonged it',
      kind: 'couldNotCheck',
      tables: withoutColumn(amendedBy(BOARD), 'Andringar', 'Instans'),
      outcome: unchecked('kolumnen Instans saknas i tabellen Andringar'),
    },
    {
      name: 'Without amendments their column is not missed',
      kind: 'reading',
      tables: withoutColumn(soundTables, 'Andringar', 'Instans'),
      outcome: PASSED,
    },
    {
      name: 'Without the table there are no amendments',
      kind: 'reading',
      tables: without(soundTables, 'Andringar'),
      outcome: PASSED,
    },
    {
      name: 'An error value may be the right instance of an amendment',
      kind: 'couldNotCheck',
      tables: amendedBy('#SAKNAS!'),
      outcome: unchecked('instansen för ett beslut i tabellen Andringar går inte att läsa'),
    },
    {
      name: 'An amendment that cannot be read does not hide the grant’s wrong instance',
      kind: 'couldNotCheck',
      tables: edit(amendedBy(BOARD, 'Förlängning', 'i våras'), { 'Satsningar!K2': BOARD }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Satsningar!K2', BOARD, 'Kommunstyrelsen')],
        reasons: ['en rad är utelämnad, se Andringar!B2'],
      },
    },
    {
      name: 'An error value leaves the question open',
      kind: 'couldNotCheck',
      tables: decidedBy('#SAKNAS!'),
      outcome: unchecked('beslutsinstansen går inte att läsa'),
    },
  ],
};

import { edit, given, soundTables, without } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked, warn } from '../ruleCase';

const boardAndCompany = edit(soundTables, { 'Parter!C3': 'Kommunalt bolag', 'Parter!E3': 0.51 });

export const or07: RuleCases = {
  rule: 'OR-07',
  cases: [
    {
      name: 'Two boards of different fields are enough',
      kind: 'passes',
      tables: soundTables,
      outcome: PASSED,
    },
    {
      name: 'One board and one actor of civil society are just enough',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Parter!C3': 'Civilsamhälle' }),
      outcome: PASSED,
    },
    {
      name: 'Two boards of one field count as one, whatever the case of the letters',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!D3': ' VÅRD ' }),
      outcome: broken(stop('Parter!D3', '1', '2')),
      says: [
        'S1 genomförs av 2 nämnder i samma verksamhetsområde (VÅRD). Det behövs minst två nämnder från olika verksamhetsområden, eller en aktör från civila samhället tillsammans med en nämnd.',
        'S1 genomförs av 2 nämnder i samma verksamhetsområde (VÅRD).',
      ],
    },
    {
      name: 'A board that only repays does not carry out',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!F3': 'Återför' }),
      outcome: broken(stop('Parter!B2', '1', '2')),
      says: [
        'S1 genomförs av bara en nämnd (VAN). Det behövs minst två nämnder från olika verksamhetsområden, eller en aktör från civila samhället tillsammans med en nämnd.',
        'S1 genomförs av bara en nämnd (VAN).',
      ],
    },
    {
      name: 'Civil society alone has no board with it',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!C2': 'Civilsamhälle', 'Parter!C3': 'Civilsamhälle' }),
      outcome: broken(stop('Parter!B2', '0', '2')),
      says: [
        'S1 genomförs av ingen nämnd. Det behövs minst två nämnder från olika verksamhetsområden, eller en aktör från civila samhället tillsammans med en nämnd.',
        'S1 genomförs av ingen nämnd.',
      ],
    },
    {
      name: 'Where nobody carries out the investment itself is marked',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Parter!F2': 'Återför', 'Parter!F3': 'Utvärderar' }),
      outcome: broken(stop('Satsningar!A2', '0', '2')),
    },
    {
      name: 'A majority-owned company as the second is only a warning',
      kind: 'reading',
      tables: boardAndCompany,
      outcome: broken(warn('Parter!B2', '1', '2')),
    },
    {
      name: 'A company owned to exactly half does not soften the breach',
      kind: 'reading',
      tables: edit(boardAndCompany, { 'Parter!E3': 0.5 }),
      outcome: broken(stop('Parter!B2', '1', '2')),
    },
    {
      name: 'The municipality may count a majority-owned company as the second',
      kind: 'reading',
      tables: given(boardAndCompany, 'parter.bolagRäknas', 'ja'),
      parameter: 'parter.bolagRäknas',
      outcome: PASSED,
    },
    {
      name: 'A company that counts from the day of the decision counts',
      kind: 'dayOf',
      tables: given(boardAndCompany, 'parter.bolagRäknas', 'ja', '2019-11-05'),
      parameter: 'parter.bolagRäknas',
      outcome: PASSED,
    },
    {
      name: 'A company that counts from the day after the decision does not',
      kind: 'dayBefore',
      tables: given(boardAndCompany, 'parter.bolagRäknas', 'ja', '2019-11-06'),
      outcome: broken(warn('Parter!B2', '1', '2')),
    },
    {
      name: 'Where a company would count its unknown owner leaves the question open',
      kind: 'couldNotCheck',
      tables: given(edit(boardAndCompany, { 'Parter!E3': '' }), 'parter.bolagRäknas', 'ja'),
      parameter: 'parter.bolagRäknas',
      outcome: unchecked('ägarandelen för SOC saknas'),
    },
    {
      name: 'A party without type leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!C3': '' }),
      outcome: unchecked('typen för SOC saknas eller går inte att läsa'),
    },
    {
      name: 'A board without field leaves the question open',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!D3': '' }),
      outcome: unchecked('verksamhetsområdet för SOC saknas'),
    },
    {
      name: 'An idea is not yet an application',
      kind: 'notApplicable',
      tables: edit(soundTables, { 'Satsningar!C2': 'Idé', 'Parter!F3': 'Återför' }),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without the table of parties nobody knows',
      kind: 'couldNotCheck',
      tables: without(soundTables, 'Parter'),
      outcome: unchecked('tabellen Parter saknas'),
    },
  ],
};

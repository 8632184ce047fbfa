import { append, edit, emptied, given, notGiven, soundTables } from '../../workbookBuilder';
import type { RuleCases } from '../ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked } from '../ruleCase';
import { ownersUnknown } from './ownersUnknown';

const withRow = (account: string, ren: string, project: string) =>
  append(soundTables, 'Huvudbok', ['V3', '2020-07-01', account, ren, project, '', 500]);

export const or43: RuleCases = {
  rule: 'OR-43',
  cases: [
    { name: 'Costs with the project number are right', kind: 'passes', tables: soundTables, outcome: PASSED },
    {
      name: 'The number 70001 is the project "70001"',
      kind: 'atLimit',
      tables: edit(soundTables, { 'Huvudbok!E2': 70001 }),
      outcome: PASSED,
    },
    {
      name: 'A cost with another project number is a breach',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Huvudbok!E2': '070001' }),
      outcome: broken(stop('Huvudbok!E2', '070001', '70001')),
      says: [
        'Kostnaden på REN 5101 den 2020-02-10 bär projektnummer 070001. Alla kostnader i S1 ska bära projektnummer 70001.',
        'Kostnaden på REN 5101 den 2020-02-10 bär projektnummer 070001.',
      ],
    },
    {
      name: 'A cost without project number is a breach',
      kind: 'pastLimit',
      tables: edit(soundTables, { 'Huvudbok!E3': '' }),
      outcome: broken(stop('Huvudbok!E3', undefined, '70001')),
      says: [
        'Kostnaden på REN 6101 den 2020-06-10 saknar projektnummer. Alla kostnader i S1 ska bära projektnummer 70001.',
        'Kostnaden på REN 6101 den 2020-06-10 saknar projektnummer.',
        'Projekt: tomt',
      ],
    },
    {
      name: 'A cost on no investment’s REN must not carry the number',
      kind: 'pastLimit',
      tables: withRow('5010', '7777', '70001'),
      outcome: broken(stop('Huvudbok!E4', '70001')),
      says: [
        'En kostnad på REN 7777 den 2020-07-01 bär satsningarnas projektnummer 70001, men ingen satsning har den REN:en. Rätta projektnumret eller REN.',
        'En kostnad på REN 7777 den 2020-07-01 bär satsningarnas projektnummer 70001',
      ],
    },
    {
      name: 'A cost on no investment’s REN with its own number is nobody’s business',
      kind: 'passes',
      tables: withRow('5010', '7777', '12345'),
      outcome: PASSED,
    },
    {
      name: 'A cost without a REN must not carry the number either',
      kind: 'pastLimit',
      tables: withRow('5010', '', '70001'),
      outcome: broken(stop('Huvudbok!E4', '70001')),
      says: [
        'En kostnad utan REN den 2020-07-01 bär satsningarnas projektnummer 70001. Skriv satsningens REN, eller rätta projektnumret.',
        'Raden har ingen REN, så den är ingen satsnings och ska inte bära satsningarnas projektnummer',
        'REN: tomt',
      ],
    },
    {
      name: 'A payout must not carry the number',
      kind: 'reading',
      tables: withRow('3995', '5101', '70001'),
      outcome: broken(stop('Huvudbok!E4', '70001')),
      says: [
        'Raden på konto 3995 den 2020-07-01 är en utbetalning eller återföring och ska inte bära projektnummer 70001; annars blir uppföljningen av kostnaderna fel.',
        'Raden på konto 3995 den 2020-07-01 är en utbetalning eller återföring',
      ],
    },
    {
      name: 'A payout without the number is right',
      kind: 'reading',
      tables: withRow('3995', '5101', ''),
      outcome: PASSED,
    },
    {
      name: 'The municipality may put the number on payouts',
      kind: 'reading',
      tables: given(withRow('3995', '5101', '70001'), 'projekt.påUtbetalning', 'Ja'),
      parameter: 'projekt.påUtbetalning',
      outcome: PASSED,
    },
    {
      name: 'An account is one for payouts only when the municipality says so',
      kind: 'reading',
      tables: given(withRow('7010', '5101', ''), 'konto.återföring.debet', 7010),
      parameter: 'konto.återföring.debet',
      outcome: PASSED,
    },
    {
      name: 'The account named for the other side of a payout is one too',
      kind: 'reading',
      tables: given(withRow('7010', '5101', ''), 'konto.utbetalning.debet', 7010),
      parameter: 'konto.utbetalning.debet',
      outcome: PASSED,
    },
    {
      name: 'The account named for the payout’s credit is one too',
      kind: 'reading',
      tables: given(withRow('7010', '5101', ''), 'konto.utbetalning.kredit', 7010),
      parameter: 'konto.utbetalning.kredit',
      outcome: PASSED,
    },
    {
      name: 'The account named for the repayment’s credit is one too',
      kind: 'reading',
      tables: given(withRow('7010', '5101', ''), 'konto.återföring.kredit', 7010),
      parameter: 'konto.återföring.kredit',
      outcome: PASSED,
    },
    {
      name: 'A new project number holds for the cost of its first day',
      kind: 'dayOf',
      tables: given(soundTables, 'projektnummer', '80001', '2020-06-10'),
      parameter: 'projektnummer',
      outcome: broken(stop('Huvudbok!E3', '70001', '80001')),
    },
    {
      name: 'A new project number does not hold for the cost of the day before',
      kind: 'dayBefore',
      tables: given(soundTables, 'projektnummer', '80001', '2020-06-11'),
      outcome: PASSED,
    },
    {
      name: 'Costs and payouts with the number are told in the order of the ledger',
      kind: 'pastLimit',
      tables: append(withRow('3995', '5101', '70001'), 'Huvudbok', [
        'V4',
        '2020-07-01',
        '5010',
        '7777',
        '70001',
        '',
        500,
      ]),
      outcome: broken(stop('Huvudbok!E4', '70001'), stop('Huvudbok!E5', '70001')),
    },
    {
      name: 'Without a number on the day of one of the costs there is nothing to compare',
      kind: 'couldNotCheck',
      tables: given(notGiven(soundTables, 'projektnummer'), 'projektnummer', '70001', '2020-06-10'),
      outcome: unchecked('parametern projektnummer saknas'),
    },
    {
      name: 'Nothing booked is nothing to ask',
      kind: 'notApplicable',
      tables: emptied(soundTables, 'Huvudbok'),
      outcome: CONCERNS_NONE,
    },
    {
      name: 'Without a project number there is nothing to compare',
      kind: 'couldNotCheck',
      tables: notGiven(soundTables, 'projektnummer'),
      outcome: unchecked('parametern projektnummer saknas'),
    },
    {
      name: 'A cost of an evaluation team that several investments share may bear their number',
      kind: 'passes',
      tables: append(
        append(
          withRow('5010', '8000', '70001'),
          'Satsningar',
          (soundTables['Satsningar']?.[1] ?? []).map((cell, column) => (column === 0 ? 'S2' : cell)),
        ),
        'Parter',
        ['S1', 'UTV', 'Nämnd', 'Stab', '', 'Utvärderar', '8000', '151', ''],
        ['S2', 'UTV', 'Nämnd', 'Stab', '', 'Utvärderar', '8000', '151', ''],
      ),
      outcome: PASSED,
    },
    ...ownersUnknown(2),
    {
      name: 'A cost without a REN is nobody’s, also when a party’s REN cannot be read',
      kind: 'couldNotCheck',
      tables: edit(withRow('5010', '', '70001'), { 'Parter!G2': '#REF!' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Huvudbok!E4', '70001')],
        reasons: ['en rad är utelämnad, se Parter!G2', 'en rad är utelämnad, se Parter!G2'],
      },
    },
    {
      name: 'A cost on the REN of a party of an unknown investment is not said to be nobody’s',
      kind: 'couldNotCheck',
      tables: edit(soundTables, { 'Parter!A2': 'S9' }),
      outcome: { answer: 'checked', breaches: [], reasons: ['en rad är utelämnad, se Parter!A2'] },
    },
    {
      name: 'A cost on yet another REN is nobody’s all the same',
      kind: 'couldNotCheck',
      tables: edit(withRow('5010', '7777', '70001'), { 'Parter!A2': 'S9' }),
      outcome: {
        answer: 'checked',
        breaches: [stop('Huvudbok!E4', '70001')],
        reasons: ['en rad är utelämnad, se Parter!A2'],
      },
    },
  ],
};

import { codeParameter } from './kinds';

/** Parts of the account string that some municipalities have beside konto, REN, projekt and motpart. */
export const CODE_PARTS = ['verksamhet', 'aktivitet', 'ansvar'] as const;
export type CodePart = (typeof CODE_PARTS)[number];

const CODES = 'kommunens kodplan';

/** One for all rows of the accounts, and one for each side of a payout and a repayment, which goes before it. */
export const codePartDefinitions = {
  verksamhet: codeParameter('Verksamhet på alla konteringsrader', CODES),
  'verksamhet.utbetalning.debet': codeParameter('Verksamhet där utbetalningen debiteras', CODES),
  'verksamhet.utbetalning.kredit': codeParameter('Verksamhet där utbetalningen krediteras', CODES),
  'verksamhet.återföring.debet': codeParameter('Verksamhet där återföringen debiteras', CODES),
  'verksamhet.återföring.kredit': codeParameter('Verksamhet där återföringen krediteras', CODES),
  aktivitet: codeParameter('Aktivitet på alla konteringsrader', CODES),
  'aktivitet.utbetalning.debet': codeParameter('Aktivitet där utbetalningen debiteras', CODES),
  'aktivitet.utbetalning.kredit': codeParameter('Aktivitet där utbetalningen krediteras', CODES),
  'aktivitet.återföring.debet': codeParameter('Aktivitet där återföringen debiteras', CODES),
  'aktivitet.återföring.kredit': codeParameter('Aktivitet där återföringen krediteras', CODES),
  ansvar: codeParameter('Ansvar på alla konteringsrader, där det finns utöver REN', CODES),
  'ansvar.utbetalning.debet': codeParameter('Ansvar där utbetalningen debiteras', CODES),
  'ansvar.utbetalning.kredit': codeParameter('Ansvar där utbetalningen krediteras', CODES),
  'ansvar.återföring.debet': codeParameter('Ansvar där återföringen debiteras', CODES),
  'ansvar.återföring.kredit': codeParameter('Ansvar där återföringen krediteras', CODES),
} as const;

/** The example municipality's codes: invented, and used by its plan, its ledger and its parameters alike. */
export const REN = {
  fund: '10900',
  evaluation: '11410',
  school: '31410',
  social: '52410',
  housing: '52430',
  jobs: '61430',
  housingEvaluation: '11430',
} as const;

export const PAYING_REN = { school: '31000', social: '52000', secondary: '33000', jobs: '61000' } as const;

export const COUNTERPARTY = {
  fund: '109',
  evaluation: '111',
  school: '131',
  social: '152',
  jobs: '161',
} as const;

export const TRANSFER_ACCOUNTS = {
  payoutDebit: '7911',
  payoutCredit: '3911',
  repaymentDebit: '7912',
  repaymentCredit: '3912',
} as const;

export const PROJECT = '95400';

/** What the template leaves to the municipality. */
export const codeParameters: Readonly<Record<string, string>> = {
  projektnummer: PROJECT,
  'fond.ren': REN.fund,
  'motpart.fond': COUNTERPARTY.fund,
  'konto.utbetalning.debet': TRANSFER_ACCOUNTS.payoutDebit,
  'konto.utbetalning.kredit': TRANSFER_ACCOUNTS.payoutCredit,
  'konto.återföring.debet': TRANSFER_ACCOUNTS.repaymentDebit,
  'konto.återföring.kredit': TRANSFER_ACCOUNTS.repaymentCredit,
};

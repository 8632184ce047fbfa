/** What asks the rules and makes a report of what they say, whatever they are about. */
const ASKING_RULES = [
  'answer',
  'checkInvestment',
  'checkPortfolio',
  'checkRules',
  'conflicts',
  'heldBy',
  'rule',
  'verdicts',
  'whereRulesHold',
  'unreadParameters',
].map((name) => `src/core/rules/${name}.ts`);

/**
 * The parts of src/core, each with the tests that hold it. A mutant meets only those of its part's tests that run its
 * code, so a part is as quick as its own tests are. Paths are of files or folders. With `ownCases` a file that has a
 * rule's id meets that rule's cases alone; `besides` is another part's. Of random cases `draws` is the share that is
 * drawn, where they are most of what a survivor costs. `patience` is how many milliseconds more than its tests take a
 * mutant is waited for, where loops without an end are many.
 *
 * @type {Readonly<Record<string, { code: readonly string[], tests: readonly string[], besides?: readonly string[], ownCases?: boolean, draws?: number, patience?: number }>>}
 */
export const PARTS = {
  values: { code: ['src/core/values'], tests: ['test/core/values'] },
  closing: {
    code: ['src/core/closing'],
    tests: [
      'test/core/closing',
      'test/workbook/records/closing.test.ts',
      'test/workbook/records/closedRows.test.ts',
    ],
  },
  findings: { code: ['src/core/findings'], tests: ['test/core/findings'] },
  procurement: {
    code: ['src/core/procurement'],
    tests: ['test/core/procurement', 'test/workbook/outputs/procurement.test.ts'],
  },
  payoff: {
    code: ['src/core/payoff'],
    besides: ['src/core/payoff/risk'],
    tests: [
      ...[
        'cumulatedNet',
        'discounting',
        'expectedEffects',
        'levelsTie',
        'payoff',
        'properties',
        'published',
        'refusals',
      ].map((name) => `test/core/payoff/${name}.test.ts`),
      'test/workbook/json/payoff.test.ts',
      'test/workbook/outputs/payoffShown.test.ts',
      'test/functions/payoffMonths.test.ts',
      'test/functions/presentValue.test.ts',
    ],
  },
  payoffRisk: { code: ['src/core/payoff/risk'], tests: ['test/core/payoff/risk'] },
  reconciliation: {
    code: ['src/core/reconciliation'],
    tests: ['test/core/reconciliation', 'test/workbook/orders/correctionOrder.test.ts'],
    draws: 0.2,
  },
  schedules: {
    code: ['src/core/schedules'],
    tests: [
      'accounting',
      'accountingOrder',
      'amendments',
      'basis',
      'bounds',
      'calendar',
      'consumption',
      'costCourse',
      'datedPayouts',
      'evaluation',
      'fund',
      'fundForecast',
      'fundingByYear',
      'grant',
      'grantSplit',
      'leftOut',
      'parametersOf',
      'payouts',
      'payoutsToMake',
      'proposedPlan',
      'renCosts',
      'renOwners',
      'roundDeadlines',
      'settlement',
      'writtenReports',
    ]
      .map((name) => `test/core/schedules/${name}.test.ts`)
      .concat(
        'test/core/duties',
        'test/core/reconciliation/editedLedgers.test.ts',
        'test/workbook/findings/missingCodes.test.ts',
        'test/workbook/orders/accountingOrder.test.ts',
        'test/workbook/outputs/calendar.test.ts',
      ),
  },
  duties: {
    code: ['src/core/duties'],
    tests: ['test/core/duties', 'test/workbook/outputs/calendar.test.ts'],
  },
  askingRules: {
    code: ASKING_RULES,
    tests: ['checkRules', 'whatIsUnknown', 'conflicts'].map((name) => `test/core/rules/${name}.test.ts`),
  },
  rules: {
    code: ['src/core/rules'],
    besides: ASKING_RULES,
    tests: ['rules', 'beyondCases', 'repaymentFacts', 'registry', 'stepOrder', 'almostEnough'].map(
      (name) => `test/core/rules/${name}.test.ts`,
    ),
    ownCases: true,
  },
  ledger: {
    code: ['src/core/ledger'],
    tests: [
      'amountCells',
      'amountText',
      'codes',
      'columns',
      'dateText',
      'delimited',
      'encoding',
      'encodingSurvey',
      'entrySides',
      'fileForm',
      'fileNotes',
      'knownCells',
      'ledgerColumns',
      'ledgerFileSource',
      'lineScanner',
      'loneTotalWord',
      'oreSum',
      'packedLedgerFile',
      'pieces',
      'quickCells',
      'recordScanner',
      'rememberedSide',
      'roundTrip',
      'rowKinds',
      'sie',
      'sieDimensions',
      'sieLine',
      'sieSums',
      'sieVoucherLines',
      'swedishWords',
      'understanding',
      'understandingSentences',
      'usualOre',
      'voucherNames',
    ].map((name) => `test/core/ledger/${name}.test.ts`),
    draws: 0.04,
    patience: 3_000,
  },
  parameters: {
    code: ['src/core/parameters'],
    tests: [
      'test/core/parameters',
      'test/core/schedules/parametersOf.test.ts',
      'test/workbook/reading/ruleSets.test.ts',
      'test/workbook/reading/reading.test.ts',
      'test/workbook/findings/portfolioIssues.test.ts',
    ],
  },
  model: {
    code: ['src/core/model', 'src/core/results', 'src/core/text', 'src/core/steps'],
    tests: [
      'test/core/text',
      'test/core/results',
      'test/core/steps',
      'test/core/model',
      'test/workbook/reading/reading.test.ts',
      'test/workbook/adoption',
    ],
  },
  reuse: { code: ['src/core/reuse'], tests: ['test/core/reuse'] },
  explanations: {
    code: ['src/core/explanations'],
    tests: ['test/core/explanations', 'test/workbook/explaining/explain.test.ts'],
    draws: 0.25,
  },
};

/** The house's one way through: ends know the middle, the middle knows no ends. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'core knows neither the workbook, Excel, React nor Node: only decimals.',
      severity: 'error',
      from: { path: '^src/core' },
      to: { pathNot: ['^src/core', '^node_modules/decimal\\.js'] },
    },
    {
      name: 'schedules-know-no-rules',
      comment: 'Sums come first; rules, duties and the reconciliation ask them.',
      severity: 'error',
      from: { path: '^src/core/schedules' },
      to: { path: '^src/core/(rules|duties|reconciliation|explanations|results)' },
    },
    {
      name: 'core-uses-no-node',
      severity: 'error',
      from: {
        path: '^src/(core|workbook|excel|commands|page|taskpane|functions|worker|i18n|selftest|spreadsheet|xlsx)',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'workbook-knows-core-only',
      severity: 'error',
      from: { path: '^src/workbook' },
      to: { pathNot: ['^src/(core|workbook)', '^node_modules/(decimal\\.js|@noble/hashes)'] },
    },
    {
      name: 'functions-and-worker-know-core-only',
      comment: 'They run where there is no page: in a cell, and beside the pane.',
      severity: 'error',
      from: { path: '^src/(functions|worker)' },
      to: { pathNot: ['^src/(core|functions)', '^src/worker', '^node_modules/decimal\\.js'] },
    },
    {
      name: 'excel-knows-core-and-workbook',
      severity: 'error',
      from: { path: '^src/excel' },
      to: { pathNot: ['^src/(core|workbook|excel|i18n)', '^node_modules/(@types/office-js)'] },
    },
    {
      name: 'commands-know-excel-alone',
      comment: 'The pane listens to them; they know no pane.',
      severity: 'error',
      from: { path: '^src/commands' },
      to: { pathNot: '^src/(commands|excel)' },
    },
    {
      name: 'selftest-knows-excel-alone',
      severity: 'error',
      from: { path: '^src/selftest' },
      to: { pathNot: '^src/(selftest|excel)' },
    },
    {
      name: 'page-knows-nothing',
      comment: 'It comes before everything else.',
      severity: 'error',
      from: { path: '^src/page' },
      to: { pathNot: '^src/page' },
    },
    {
      name: 'spreadsheet-stands-alone',
      severity: 'error',
      from: { path: '^src/spreadsheet' },
      to: { path: '^src', pathNot: '^src/spreadsheet' },
    },
    {
      name: 'xlsx-knows-spreadsheet-alone',
      comment: 'Files are read and written for any program: neither the add-in nor Excel is known.',
      severity: 'error',
      from: { path: '^src/xlsx' },
      to: { path: '^src', pathNot: '^src/(xlsx|spreadsheet)' },
    },
    {
      name: 'simulator-knows-spreadsheet-alone',
      comment: 'It implements the other side of the wire, and must not learn the add-in.',
      severity: 'error',
      from: { path: '^src/simulator', pathNot: '^src/simulator/workbench' },
      to: { path: '^src', pathNot: '^src/(simulator|spreadsheet)' },
    },
    {
      name: 'nobody-imports-the-screen',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/taskpane' },
      to: { path: '^src/taskpane' },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^test' },
    },
    {
      name: 'product-ships-only-its-dependencies',
      severity: 'error',
      from: { path: '^src/(core|workbook|excel|commands|page|taskpane|functions|worker|i18n)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const FOLDER = path.join(__dirname, '../src/taskpane');

/** The pane's style sheets, each beside what it is of, in the order in which later ones may set what earlier ones have. */
const SHEETS = [
  'theming/colours.css',
  'theming/ground.css',
  'pane.css',
  'start.css',
  'shared/tabs.css',
  'findings/filters.css',
  'shared/severity.css',
  'longList/longList.css',
  'findings/findings.css',
  'tables/tables.css',
  'schedules/amounts.css',
  'payoff/payoff.css',
  'schedules/calendar.css',
  'explanations/explanations.css',
  'writing/confirmation.css',
  'findings/resolving.css',
  'jobs/jobs.css',
  'ledger/ledger.css',
  'reconciliation/reconciliation.css',
  'guide/guide.css',
  'adopt/adopt.css',
  'tables/tableGuide.css',
  'charts/charts.css',
];

/** All of them as one. Throws where a sheet is forgotten in the list: it would be in no pane. */
function paneStyles() {
  const found = readdirSync(FOLDER, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.css'));
  const forgotten = found.filter((file) => !SHEETS.includes(file));
  if (forgotten.length > 0) throw new Error(`In no list of the pane's styles: ${forgotten.join(', ')}`);
  return SHEETS.map((file) => readFileSync(path.join(FOLDER, file), 'utf8')).join('\n');
}

module.exports = { paneStyles };

import type { Finding } from '../../core/findings/finding';
import { spelled } from '../../core/findings/findingValue';
import type { Acceptance } from '../../core/model/followUpRows';
import { say } from '../../core/text/sentence';
import { placeLabel } from '../../core/values/place';
import { parseCellAddress } from '../../workbook/cellAddress';
import type { AcceptanceDetails } from '../../workbook/records/acceptanceRow';
import { acceptanceCells, acceptanceRefusals } from '../../workbook/records/acceptanceRow';
import { run } from '../../workbook/run';
import { tableSchemas } from '../../workbook/schema';
import { themes } from '../../workbook/template/templateLayout';
import type { Survey } from '../reading/survey';
import { changedSince } from '../refusing/changedMeanwhile';
import { protectedAmong, refuseProtected } from '../refusing/refusals';
import { OfficeProblem } from '../officeProblem';
import { addToRecord } from './records';
import { removeRows } from './removeRows';

const SCHEMA = tableSchemas.Godkanda;
const TAB_COLOR =
  themes.find(({ tables }) => tables.some(({ name }) => name === SCHEMA.name))?.tabColor ?? '#595959';

/** Writes one row to `Godkanda`, which is made where the workbook does not have it. Nothing else is touched. */
export async function acceptFinding(
  context: Excel.RequestContext,
  survey: Survey,
  finding: Finding,
  details: AcceptanceDetails,
): Promise<void> {
  const refusals = acceptanceRefusals(details);
  const refusal = refusals.by ?? refusals.reason;
  if (refusal !== undefined) throw new OfficeProblem(refusal, 'acceptance incomplete', false);
  // Without a cell an acceptance would be one of every finding of the rule that has none.
  if (finding.place === undefined) {
    throw new OfficeProblem(
      say`Avvikelsen står inte i någon cell, så den kan inte godkännas. Rätta det som den säger. Inget har ändrats.`,
      'finding without a cell',
    );
  }
  const { findings, accepted } = run(survey.snapshot, { today: details.date });
  // The answer to an earlier try may have been lost.
  if (accepted.some((own) => isSameFinding(own.finding, finding))) return;
  if (!findings.some((own) => isSameFinding(own, finding))) {
    throw changedSince(say`Avvikelsen är inte längre som den var.`);
  }
  const cells = acceptanceCells(finding, details, survey.snapshot.date1904);
  await addToRecord(context, survey, { schema: SCHEMA, tabColor: TAB_COLOR, rows: [cells] });
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return identityOf(a) === identityOf(b);
}

function identityOf({ rule, investment, party, place, message, actual, limit }: Finding): string {
  return JSON.stringify([
    rule,
    investment ?? '',
    party ?? '',
    place ? placeLabel(place) : '',
    message,
    spelled(actual) ?? '',
    spelled(limit) ?? '',
  ]);
}

/** Deletes the acceptance's row: the one whose contents are still the acceptance, wherever it has moved. */
export async function removeAcceptance(
  context: Excel.RequestContext,
  survey: Survey,
  acceptance: Acceptance,
): Promise<void> {
  const { portfolio } = run(survey.snapshot, { today: acceptance.date });
  const same = portfolio.acceptances.filter((own) => contentsOf(own) === contentsOf(acceptance));
  const found = same.find(({ at }) => at.cell === acceptance.at.cell) ?? same[0];
  const index = survey.inputs.findIndex(({ table }) => table === SCHEMA.name);
  const [table, read] = [survey.inputs[index], survey.snapshot.tables[index]];
  const row = found && parseCellAddress(found.at.cell)?.row;
  if (table === undefined || read === undefined || row === undefined) {
    throw changedSince(say`Godkännandet finns inte kvar som det var.`);
  }
  refuseProtected(protectedAmong(survey.sheets, [table.sheet]));
  await removeRows(context, { table, read, rows: [row], messages: [] });
}

function contentsOf({ rule, investment, sheet, cell, actual, limit, by, date, reason }: Acceptance): string {
  const texts = [actual, limit].map((value) => value?.text ?? '');
  return JSON.stringify([rule, investment, sheet, cell, by, date.toString(), reason, ...texts]);
}

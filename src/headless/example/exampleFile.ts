import { batchInExcel } from '../../excel/batch';
import { insertTemplate } from '../../excel/template';
import { createWorkbook } from '../../simulator';
import { savePackage } from '../../simulator/package';
import { openInNode } from '../../simulator/transports/node';
import { GUIDE_SHEET } from '../../workbook/templateGuide';
import type { InputTable } from '../../core/model/inputTables';
import type { ExampleRow } from './cells';
import { EXAMPLE_YEARS } from './cells';
import { fillParameterCodes, fillTables } from './fillTables';
import { invoices, outcomes } from './followUp';
import { ledger, payouts, reported } from './ledger';
import { budget, effects, investments, parties, repaymentPlan, reserve, staffing } from './plan';
import {
  activities,
  applications,
  decisions,
  evaluationPlan,
  ideaTests,
  organisation,
  participants,
  reports,
} from './process';

/** What the template does not leave empty; the other tables stand there with their empty row. */
const contents: Partial<Record<InputTable, readonly ExampleRow[]>> = {
  Satsningar: investments,
  Parter: parties,
  Budget: budget,
  Bemanning: staffing,
  Effekter: effects,
  Aterforingsplan: repaymentPlan,
  Organisation: organisation,
  Aktivitetsplan: activities,
  Ideprovning: ideaTests,
  Ansokan: applications,
  Beslutsgang: decisions,
  Utvarderingsschema: evaluationPlan,
  Huvudbok: ledger,
  Utbetalningar: payouts,
  Redovisat: reported,
  Redovisningar: reports,
  Deltagare: participants,
  EffektUtfall: outcomes,
  Fakturor: invoices,
  Reservation: reserve,
};

/** The filled example workbook, made as a user would: the template first, then the tables. */
export async function exampleFile(): Promise<Uint8Array> {
  const workbook = createWorkbook(GUIDE_SHEET);
  const { Excel: excel } = openInNode(workbook);
  await batchInExcel(excel)(async (context) => {
    await insertTemplate(context, EXAMPLE_YEARS);
    fillTables(context, new Map(Object.entries(contents)));
    fillParameterCodes(context);
    await context.sync();
  });
  return savePackage(undefined, workbook);
}

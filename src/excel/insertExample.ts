import { INPUT_TABLES } from '../core/model/inputTables';
import type { Sentence } from '../core/text/sentence';
import { say } from '../core/text/sentence';
import { isSameName } from './area';
import { fillParameterCodes, fillTables } from './fillTables';
import { lookAround } from './inventory';
import { insertTemplate } from './template';
import { contractSchemas } from '../workbook/templateLayout';
import { LISTS_SHEET } from './templateLists';
import type { TemplateReport } from './workbookSession';
import { OfficeProblem } from './workbookSession';

/** Adds the template with a made-up municipality's rows, to a workbook that has nothing in the way of it. */
export async function insertExample(context: Excel.RequestContext): Promise<TemplateReport> {
  // A part of its own: few ask for it, and everybody waits for the pane.
  const { example } = await import('../workbook/example');
  const { tables, sheets } = await lookAround(context);
  const table = tables.find(({ name }) => INPUT_TABLES.some((own) => isSameName(own, name)));
  if (table) throw inTheWay(say`tabellen ${table.name}`);
  const wanted = [...contractSchemas.map((schema) => schema.sheet), LISTS_SHEET];
  const sheet = sheets.find(({ name }) => wanted.some((own) => isSameName(own, name)));
  if (sheet) throw inTheWay(say`bladet ${sheet.name}`);
  return insertTemplate(context, example.years, () => {
    fillTables(context, example);
    fillParameterCodes(context, example);
  });
}

function inTheWay(what: Sentence): OfficeProblem {
  return new OfficeProblem(
    say`Arbetsboken har redan ${what}. Öppna en ny, tom arbetsbok och lägg in exemplet där. Inget har ändrats.`,
    'example in the way',
  );
}

import { INPUT_TABLES } from '../../core/model/inputTables';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { contractSchemas } from '../../workbook/template/templateLayout';
import { isSameName } from '../sameName';
import type { TemplateReport } from '../workbookSession';
import { OfficeProblem } from '../officeProblem';
import { exampleCells, fillTables } from './fillTables';
import { insertTemplate } from './template';
import { LISTS_SHEET } from './templateLists';

/** Adds the template with a made-up municipality's rows, to a workbook that has nothing in the way of it. */
export async function insertExample(context: Excel.RequestContext): Promise<TemplateReport> {
  // A part of its own: few ask for it, and everybody waits for the pane.
  const { example } = await import('../../workbook/example');
  return insertTemplate(context, example.years, {
    meets: refuseWhatIsInTheWay,
    fill: () => fillTables(context, example),
    rowsOf: (schema) => exampleCells(schema, example),
  });
}

function refuseWhatIsInTheWay(found: {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}): void {
  const table = found.tables.find((name) => INPUT_TABLES.some((own) => isSameName(own, name)));
  if (table !== undefined) throw inTheWay(say`tabellen ${table}`);
  const wanted = [...contractSchemas.map((schema) => schema.sheet), LISTS_SHEET];
  const sheet = found.sheets.find((name) => wanted.some((own) => isSameName(own, name)));
  if (sheet !== undefined) throw inTheWay(say`bladet ${sheet}`);
}

function inTheWay(what: Sentence): OfficeProblem {
  return new OfficeProblem(
    say`Arbetsboken har redan ${what}. Öppna en ny, tom arbetsbok och lägg in exemplet där. Inget har ändrats.`,
    'example in the way',
  );
}

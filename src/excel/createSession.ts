import type { ResultParts } from '../workbook/resultParts';
import { ALL_PARTS } from '../workbook/resultParts';
import { acceptFinding, removeAcceptance } from './changing/acceptances';
import { adoptSource, removeLink } from './changing/adoptSource';
import { applyFix } from './changing/applyFix';
import { closePeriod } from './changing/closePeriod';
import { undoFix } from './changing/undoFix';
import { checkWorkbook } from './checkWorkbook';
import { clearFlags } from './flags/clearFlags';
import { watchEdits } from './listening/edits';
import { readSelectedCell, watchSelection } from './listening/selection';
import type { RunBatch } from './office/batch';
import { selectCell } from './office/selectCell';
import { glanceAt } from './reading/glance';
import { listSources, readSource } from './reading/sources';
import type { Survey } from './reading/survey';
import { surveyWorkbook } from './reading/survey';
import { insertExample } from './template/insertExample';
import { insertTable, insertTemplate } from './template/template';
import { lookAndMend } from './undoing/lookAndMend';
import type { WorkbookSession } from './workbookSession';
import { writeWorkbook } from './writing/write';

/** The open workbook, through Office.js. */
export function createSession(batch: RunBatch, parts: ResultParts = ALL_PARTS): WorkbookSession {
  /** Does what rests on all that the workbook has, as it stands now. */
  const onSurvey = <T>(act: (context: Excel.RequestContext, survey: Survey) => Promise<T>): Promise<T> =>
    batch(async (context) => {
      const { look } = await lookAndMend(context);
      return act(context, await surveyWorkbook(context, look));
    });
  return {
    check: (today, options = {}) => batch((context) => checkWorkbook(context, parts, today, options)),
    write: (checked, progress) =>
      batch(async (context) => {
        const { look } = await lookAndMend(context);
        return writeWorkbook(context, look, checked.run, parts, progress);
      }),
    clear: () => onSurvey(clearFlags),
    select: (place) => batch((context) => selectCell(context, place)),
    selectedCell: () => batch(readSelectedCell),
    onSelection: (listener) => watchSelection(batch, listener),
    onEdit: (listener) => watchEdits(batch, listener),
    glance: () => batch(glanceAt),
    insertTemplate: (table) =>
      batch((context) => (table ? insertTable(context, table) : insertTemplate(context))),
    insertExample: () => batch(insertExample),
    listSources: () => batch(listSources),
    readSource: (choice) => batch((context) => readSource(context, choice)),
    adopt: (link) => onSurvey((context, survey) => adoptSource(context, survey, link)),
    removeLink: (table) => onSurvey((context, survey) => removeLink(context, survey, table)),
    accept: (finding, details) =>
      onSurvey((context, survey) => acceptFinding(context, survey, finding, details)),
    removeAcceptance: (acceptance) =>
      onSurvey((context, survey) => removeAcceptance(context, survey, acceptance)),
    closePeriod: (details, checked) =>
      onSurvey((context, survey) => closePeriod(context, survey, details, checked.run)),
    applyFix: (fix, today) => onSurvey((context, survey) => applyFix(context, survey, fix, today)),
    undoFix: (applied) => onSurvey((context, survey) => undoFix(context, survey, applied)),
  };
}

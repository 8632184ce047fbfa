import type { XmlEditor } from './editor';
import type { XmlNode } from './tree';

/** The schema prescribes the order of children, and Excel refuses files that break it. */
const WORKSHEET = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr ' +
  'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter ' +
  'rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF ' +
  'legacyDrawing legacyDrawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst'
).split(' ');

const WORKBOOK = (
  'fileVersion fileSharing AlternateContent workbookPr revisionPtr workbookProtection bookViews sheets ' +
  'functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches ' +
  'smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const STYLE_SHEET =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

const TABLE = 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' ');
const SHEET_PROPERTIES = 'tabColor outlinePr pageSetUpPr'.split(' ');

const ORDERS: Record<string, string[]> = {
  worksheet: WORKSHEET,
  workbook: WORKBOOK,
  styleSheet: STYLE_SHEET,
  table: TABLE,
  sheetPr: SHEET_PROPERTIES,
};

/** Puts a new child where the schema wants it: after the last one that may stand before it. */
export function insertChild(editor: XmlEditor, parent: XmlNode, local: string, text: string): void {
  const order = ORDERS[parent.local] ?? [];
  const rank = order.indexOf(local);
  const earlier = parent.children.filter((child) => order.indexOf(child.local) <= rank);
  const last = earlier[earlier.length - 1];
  if (last === undefined) editor.prepend(parent, text, rank);
  else editor.insert(last.end, text, rank);
}

import type { Sheet } from '../../spreadsheet/model';
import { addContentType, CONTENT_TYPE } from '../container/contentTypes';
import type { Dialect } from '../container/namespaces';
import { folderOf } from '../container/partNames';
import { addRelationship } from '../container/relationships';
import { sheetNodes, type PlacedWorkbook } from '../read/workbook';
import { readWorksheet, type PlacedSheet } from '../read/worksheet';
import { element, XML_DECLARATION } from '../xml/build';
import { numberAttribute } from '../xml/tree';
import type { NewSheet } from './workbookPart';

export interface CreatedSheet {
  placed: PlacedSheet;
  listed: NewSheet;
}

/** An empty part, which the sheet's content is then written into as it would be into any other. */
export function createSheet({ context }: PlacedWorkbook, sheet: Sheet, taken: NewSheet[]): CreatedSheet {
  const { parts, workbookPath, dialect, workbook } = context;
  const path = parts.freeName(`${folderOf(workbookPath)}worksheets/sheet`, '.xml');
  parts.write(path, emptySheet(dialect));
  addContentType(parts, path, CONTENT_TYPE.worksheet);
  const relationshipId = addRelationship(parts, workbookPath, `${dialect.relationships}/worksheet`, path);
  const numbers = sheetNodes(workbook.root).map((node) => numberAttribute(node, 'sheetId') ?? 0);
  const sheetNumber = Math.max(0, ...numbers, ...taken.map((other) => other.sheetNumber)) + 1;
  const entry = { name: sheet.name, sheetNumber, visibility: sheet.visibility, path };
  return { placed: readWorksheet(context, entry), listed: { id: sheet.id, sheetNumber, relationshipId } };
}

function emptySheet(dialect: Dialect): string {
  const content = [
    element('dimension', { ref: 'A1' }),
    element('sheetViews', {}, element('sheetView', { workbookViewId: 0 })),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
  ];
  return (
    XML_DECLARATION +
    element('worksheet', { xmlns: dialect.main, 'xmlns:r': dialect.relationships }, content.join(''))
  );
}

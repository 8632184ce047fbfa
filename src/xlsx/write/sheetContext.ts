import type { Sheet, Workbook } from '../../spreadsheet/model';
import type { ReadContext } from '../read/context';
import type { PlacedSheet } from '../read/worksheet';
import type { StyleWriter } from '../styles/styleWriter';
import { namesLike } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { Removals } from './removals';

/** What the writing of the sheets found out that concerns the whole workbook. */
export interface WorkbookChanges {
  formulasChanged: boolean;
  valuesChanged: boolean;
}

/** One sheet as it was, as it is to be, and the editor on its text. */
export interface SheetContext {
  before: PlacedSheet;
  after: Sheet;
  workbook: Workbook;
  read: ReadContext;
  styles: StyleWriter;
  editor: XmlEditor;
  removals: Removals;
  changes: WorkbookChanges;
  named: (local: string) => string;
}

export interface Writing {
  workbook: Workbook;
  read: ReadContext;
  styles: StyleWriter;
  changes: WorkbookChanges;
}

export function sheetContext(writing: Writing, before: PlacedSheet, after: Sheet): SheetContext {
  const editor = new XmlEditor(before.part.xml);
  const named = namesLike(before.part.root);
  return { ...writing, before, after, editor, removals: new Removals(), named };
}

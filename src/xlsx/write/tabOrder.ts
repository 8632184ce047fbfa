import type { Sheet, Workbook } from '../../spreadsheet/model';
import type { PlacedWorkbook } from '../read/workbook';
import { sheetNodes } from '../read/workbook';
import { numberAttribute, type XmlNode } from '../xml/tree';
import type { NewSheet } from './workbookPart';

/** One entry in the workbook's list of sheets, as it is to be. */
export interface Tab {
  /** Where it stands in the file; `undefined` for a new sheet. */
  node: XmlNode | undefined;
  /** `undefined` for a chart sheet and the like, which the model does not hold. */
  sheet: Sheet | undefined;
  /** The sheet as the file has it. */
  model?: Sheet;
  added?: NewSheet;
}

/** The model's order, with every sheet that it does not hold kept behind the one it stood behind. */
export function orderTabs(placed: PlacedWorkbook, after: Workbook, added: NewSheet[]): Tab[] {
  const wanted = new Set(after.sheets.map((sheet) => sheet.id));
  const followers = unmodelledAfter(placed, wanted);
  const tabs = [...(followers.get(undefined) ?? [])];
  for (const sheet of after.sheets) {
    tabs.push(tabOf(placed, sheet, added), ...(followers.get(sheet.id) ?? []));
  }
  return tabs;
}

function tabOf(placed: PlacedWorkbook, sheet: Sheet, added: NewSheet[]): Tab {
  const before = placed.sheets.find((candidate) => candidate.model.id === sheet.id);
  if (before !== undefined) {
    const node = nodeNumbered(placed, before.entry.sheetNumber);
    return { node, sheet, model: before.model };
  }
  const own = added.find((candidate) => candidate.id === sheet.id);
  return { node: undefined, sheet, ...(own === undefined ? {} : { added: own }) };
}

function nodeNumbered(placed: PlacedWorkbook, number: number): XmlNode | undefined {
  return sheetNodes(placed.context.workbook.root).find((node) => numberAttribute(node, 'sheetId') === number);
}

/** By the id of the last remaining worksheet before it. */
function unmodelledAfter(placed: PlacedWorkbook, wanted: Set<string>): Map<string | undefined, Tab[]> {
  const followers = new Map<string | undefined, Tab[]>();
  let last: string | undefined;
  for (const node of sheetNodes(placed.context.workbook.root)) {
    const number = numberAttribute(node, 'sheetId');
    const sheet = placed.sheets.find((candidate) => candidate.entry.sheetNumber === number);
    if (sheet === undefined)
      followers.set(last, [...(followers.get(last) ?? []), { node, sheet: undefined }]);
    else if (wanted.has(sheet.model.id)) last = sheet.model.id;
  }
  return followers;
}

import type { SheetVisibility, DefinedName, Workbook } from '../../spreadsheet/model';
import { removeRelationship } from '../container/relationships';
import { toFileFormula } from '../formula/fileFormula';
import { readNames } from '../read/names';
import type { PlacedWorkbook } from '../read/workbook';
import { activeTab, sheetNodes } from '../read/workbook';
import { element, namesLike, relationshipLink } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { escapeText } from '../xml/escape';
import { insertChild } from '../xml/schemaOrder';
import {
  childNamed,
  childrenNamed,
  flag,
  numberAttribute,
  rawText,
  relationshipId,
  type XmlNode,
} from '../xml/tree';
import { encodeXString } from '../xml/xstring';
import { patchPrintNames } from './printNames';
import type { WorkbookChanges } from './sheetContext';
import { orderTabs, type Tab } from './tabOrder';

/** A sheet that the file did not have, once its part exists. */
export interface NewSheet {
  id: string;
  sheetNumber: number;
  relationshipId: string;
}

interface WorkbookPatch {
  placed: PlacedWorkbook;
  after: Workbook;
  editor: XmlEditor;
  root: XmlNode;
  xml: string;
  named: (local: string) => string;
}

export function patchWorkbookPart(
  placed: PlacedWorkbook,
  after: Workbook,
  added: NewSheet[],
  changes: WorkbookChanges,
): void {
  const { parts, workbookPath } = placed.context;
  const { xml, root } = placed.context.workbook;
  const patch: WorkbookPatch = {
    placed,
    after,
    editor: new XmlEditor(xml),
    root,
    xml,
    named: namesLike(root),
  };
  const tabs = orderTabs(placed, after, added);
  patchSheets(patch, tabs);
  patchActiveTab(patch, tabs);
  patchStructure(patch);
  patchNames(patch, tabs);
  patchCalculation(patch, changes);
  parts.write(workbookPath, patch.editor.result());
}

const STATE: Record<SheetVisibility, string | undefined> = {
  Visible: undefined,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Untouched entries keep their text; only when the order changes are they all set out again. */
function patchSheets(patch: WorkbookPatch, tabs: Tab[]): void {
  const container = childNamed(patch.root, 'sheets');
  const before = sheetNodes(patch.root);
  const { parts, workbookPath } = patch.placed.context;
  const kept = new Set(tabs.map((tab) => tab.node));
  for (const node of before) {
    const id = relationshipId(node);
    if (!kept.has(node) && id !== undefined) removeRelationship(parts, workbookPath, id);
  }
  const isSame = before.length === tabs.length && tabs.every((tab, index) => tab.node === before[index]);
  if (isSame) {
    for (const tab of tabs) patchSheetNode(patch, tab);
  } else if (container !== undefined) {
    patch.editor.replaceContent(container, tabs.map((tab) => sheetXml(patch, tab)).join(''));
  }
}

function patchSheetNode({ editor }: WorkbookPatch, { node, sheet, model }: Tab): void {
  if (node === undefined || sheet === undefined || model === undefined) return;
  if (model.name !== sheet.name) editor.setAttributes(node, { name: sheet.name });
  if (model.visibility !== sheet.visibility) editor.setAttributes(node, { state: STATE[sheet.visibility] });
}

function sheetXml({ xml, root, named, placed }: WorkbookPatch, tab: Tab): string {
  const { node, sheet, added } = tab;
  if (sheet === undefined) return node === undefined ? '' : rawText(xml, node);
  if (node === undefined) {
    const attributes = { name: sheet.name, sheetId: added?.sheetNumber, state: STATE[sheet.visibility] };
    const link = relationshipLink(root, placed.context.dialect.relationships, added?.relationshipId);
    return element(named('sheet'), { ...attributes, ...link });
  }
  const alone = rawText(xml, node);
  const shifted = new XmlEditor(alone);
  const openTag = { ...node.openTag, start: 0, end: node.openTag.end - node.openTag.start };
  shifted.setAttributes({ openTag }, { name: sheet.name, state: STATE[sheet.visibility] });
  return shifted.result();
}

function patchActiveTab({ root, after, editor, named, placed }: WorkbookPatch, tabs: Tab[]): void {
  const wanted = tabs.findIndex((tab) => tab.sheet?.id === after.activeSheetId);
  const isUnmoved = placed.model.activeSheetId === after.activeSheetId;
  // A chart sheet may be the active one, which the model cannot say; it stays active if nothing else is asked.
  const old = sheetNodes(root)[activeTab(root)];
  const kept = isUnmoved ? tabs.findIndex((tab) => tab.node !== undefined && tab.node === old) : -1;
  const index = kept >= 0 ? kept : Math.max(0, wanted);
  const views = childNamed(root, 'bookViews');
  const view = childNamed(views, 'workbookView');
  if (view === undefined) {
    if (index === 0 || views !== undefined) return;
    const text = element(named('bookViews'), {}, element(named('workbookView'), { activeTab: index }));
    insertChild(editor, root, 'bookViews', text);
    return;
  }
  const first = numberAttribute(view, 'firstSheet') ?? 0;
  editor.setAttributes(view, {
    ...(activeTab(root) === index ? {} : { activeTab: String(index) }),
    ...(first < tabs.length ? {} : { firstSheet: undefined }),
  });
}

function patchStructure({ root, after, placed, editor, named }: WorkbookPatch): void {
  if (placed.model.structureProtected === after.structureProtected) return;
  const existing = childNamed(root, 'workbookProtection');
  const lockStructure = after.structureProtected ? '1' : undefined;
  if (existing !== undefined) editor.setAttributes(existing, { lockStructure });
  else
    insertChild(editor, root, 'workbookProtection', element(named('workbookProtection'), { lockStructure }));
}

function patchNames(patch: WorkbookPatch, tabs: Tab[]): void {
  const { root, editor, named } = patch;
  const container = childNamed(root, 'definedNames');
  const print = patchPrintNames(patch.placed, tabs, editor, named);
  const removed = new Set([...renumberLocalNames(patch, tabs), ...patchGlobalNames(patch), ...print.removed]);
  const added = [...newNames(patch).map((name) => nameXml(patch, name)), ...print.added];
  const left = childrenNamed(container, 'definedName').filter((node) => !removed.has(node));
  if (container === undefined) {
    if (added.length > 0)
      insertChild(editor, root, 'definedNames', element(named('definedNames'), {}, added.join('')));
  } else if (left.length + added.length === 0 && removed.size > 0) {
    editor.remove(container);
  } else {
    for (const node of removed) editor.remove(node);
    if (added.length > 0) editor.append(container, added.join(''));
  }
}

/** A sheet's own names point at it by its place among the tabs. */
function renumberLocalNames({ root, editor }: WorkbookPatch, tabs: Tab[]): XmlNode[] {
  const before = sheetNodes(root);
  const removed: XmlNode[] = [];
  for (const node of childrenNamed(childNamed(root, 'definedNames'), 'definedName')) {
    const index = numberAttribute(node, 'localSheetId');
    const sheet = index === undefined ? undefined : before[index];
    if (index === undefined || sheet === undefined) continue;
    const place = tabs.findIndex((tab) => tab.node === sheet);
    if (place < 0) removed.push(node);
    else if (place !== index) editor.setAttributes(node, { localSheetId: String(place) });
  }
  return removed;
}

function patchGlobalNames({ placed, after, editor }: WorkbookPatch): XmlNode[] {
  if (after.names === undefined) return [];
  const removed: XmlNode[] = [];
  for (const { model, node } of readNames(placed.context.workbook)) {
    const wanted = after.names.find((name) => name.name === model.name);
    if (wanted === undefined) {
      removed.push(node);
      continue;
    }
    if (wanted.formula !== model.formula) editor.replaceContent(node, nameText(wanted));
    if (wanted.visible !== model.visible)
      editor.setAttributes(node, { hidden: wanted.visible ? undefined : '1' });
  }
  return removed;
}

function newNames({ placed, after }: WorkbookPatch): DefinedName[] {
  const known = new Set(placed.model.names?.map((name) => name.name));
  return (after.names ?? []).filter((name) => !known.has(name.name));
}

function nameXml({ named }: WorkbookPatch, name: DefinedName): string {
  const attributes = { name: name.name, hidden: name.visible ? undefined : 1 };
  return element(named('definedName'), attributes, nameText(name));
}

function nameText(name: DefinedName): string {
  return escapeText(encodeXString(toFileFormula(name.formula)));
}

/** Results in the file may be out of date, so the next program to open it is asked to calculate. */
function patchCalculation({ root, after, editor, named }: WorkbookPatch, changes: WorkbookChanges): void {
  const isStale = changes.formulasChanged || (changes.valuesChanged && hasFormulas(after));
  if (!isStale) return;
  const existing = childNamed(root, 'calcPr');
  if (existing === undefined)
    insertChild(editor, root, 'calcPr', element(named('calcPr'), { fullCalcOnLoad: 1 }));
  else if (!flag(existing, 'fullCalcOnLoad')) editor.setAttributes(existing, { fullCalcOnLoad: '1' });
}

function hasFormulas(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) =>
    [...sheet.cells.values()].some((row) => [...row.values()].some((cell) => cell.formula !== undefined)),
  );
}

import { sameArea } from '../../spreadsheet/area';
import type { ConditionalFormat } from '../../spreadsheet/model';
import { formatAreas } from '../areaList';
import { isMainNamespace } from '../container/namespaces';
import { toFileFormula } from '../formula/fileFormula';
import { sqrefNode, type PlacedRule } from '../read/conditionalFormats';
import { element } from '../xml/build';
import { escapeText } from '../xml/escape';
import { insertChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, numberAttribute, rawText, type XmlNode } from '../xml/tree';
import { encodeXString } from '../xml/xstring';
import type { SheetContext } from './sheetContext';

/** The model's order is the order of priority: the first rule wins. */
export function patchConditionalFormats(context: SheetContext): void {
  const placed = new Map(context.before.rules.map((rule) => [rule.model.id, rule]));
  const wanted = context.after.conditionalFormats.filter(
    (format) => placed.has(format.id) || format.type === 'Custom',
  );
  const ids = new Set(wanted.map((format) => format.id));
  for (const rule of placed.values()) if (!ids.has(rule.model.id)) context.removals.add(rule.rule);
  moveBlocks(context);
  const priorities = choosePriorities(wanted, placed);
  wanted.forEach((format, index) => {
    const rule = placed.get(format.id);
    const priority = priorities[index] ?? index + 1;
    if (rule === undefined) addRule(context, format, priority);
    else patchRule(context, rule, format, priority);
  });
}

/** Existing rules keep their numbers unless a rule has to come before or between them. */
function choosePriorities(wanted: ConditionalFormat[], placed: Map<string, PlacedRule>): number[] {
  const stated = wanted.map((format) => placed.get(format.id)?.priority);
  let last = 0;
  const chosen = stated.map((priority) => {
    if (priority !== undefined && priority < last) return undefined;
    last = priority ?? last + 1;
    return last;
  });
  const collides = stated.some((priority, index) => {
    return priority === undefined && stated.slice(index + 1).some((later) => later !== undefined);
  });
  const isUsable = !collides && chosen.every((priority) => priority !== undefined);
  return isUsable ? chosen.filter((priority) => priority !== undefined) : wanted.map((_, index) => index + 1);
}

function patchRule(
  context: SheetContext,
  placed: PlacedRule,
  format: ConditionalFormat,
  priority: number,
): void {
  const sameRule = sameDefinition(placed.model, format);
  const isMain = isMainNamespace(placed.rule.namespace);
  const leavesBlock = !sameAreaList(placed.model, format) && !movesWhole(context, placed.block);
  if (isMain && leavesBlock && sameRule) {
    context.removals.add(placed.rule);
    addBlock(context, format, movedRule(context, placed, priority));
  } else if (format.type === 'Custom' && (isMain ? leavesBlock : leavesBlock || !sameRule)) {
    context.removals.add(placed.rule);
    addRule(context, format, priority, isMain ? numberAttribute(placed.rule, 'dxfId') : undefined);
  } else if (!sameRule) {
    redefine(context, placed, format, priority);
  } else if (priority !== placed.priority) {
    context.editor.setAttributes(placed.rule, { priority: String(priority) });
  }
}

/** Whether all the block's rules stay and cover the same cells as each other. */
function movesWhole(context: SheetContext, block: XmlNode): boolean {
  const formats = formatsOf(context, block);
  const [first] = formats;
  return (
    first !== undefined &&
    formats.length === childrenNamed(block, 'cfRule').length &&
    formats.every((format) => sameAreaList(first, format))
  );
}

function formatsOf({ before, after }: SheetContext, block: XmlNode): ConditionalFormat[] {
  const ids = before.rules.filter((rule) => rule.block === block).map((rule) => rule.model.id);
  return after.conditionalFormats.filter((format) => ids.includes(format.id));
}

function moveBlocks(context: SheetContext): void {
  for (const block of new Set(context.before.rules.map((rule) => rule.block))) {
    const placed = context.before.rules.find((rule) => rule.block === block);
    const [format] = formatsOf(context, block);
    if (placed === undefined || format === undefined || !movesWhole(context, block)) continue;
    if (!sameAreaList(placed.model, format)) setAreas(context, placed, format);
  }
}

function sameDefinition(one: ConditionalFormat, other: ConditionalFormat): boolean {
  if (one.type === 'Other') return true;
  return one.formula === other.formula && sameStyle(one, other);
}

function sameStyle(one: ConditionalFormat, other: ConditionalFormat): boolean {
  const color = (text: string | undefined): string => (text ?? '').toUpperCase();
  return color(one.fill) === color(other.fill) && color(one.fontColor) === color(other.fontColor);
}

function sameAreaList(one: ConditionalFormat, other: ConditionalFormat): boolean {
  if (one.areas.length !== other.areas.length) return false;
  return one.areas.every((area, index) => {
    const counterpart = other.areas[index];
    return counterpart !== undefined && sameArea(area, counterpart);
  });
}

function setAreas({ editor }: SheetContext, { block }: PlacedRule, format: ConditionalFormat): void {
  const node = sqrefNode(block);
  const sqref = formatAreas(format.areas);
  if (node === undefined) editor.setAttributes(block, { sqref });
  else editor.replaceContent(node, sqref);
}

/** The rule's own text, with nothing changed but its place and number. */
function movedRule(context: SheetContext, { rule }: PlacedRule, priority: number): string {
  const text = rawText(context.before.part.xml, rule);
  return text.replace(/(\spriority\s*=\s*)(["'])[^"']*\2/, `$1"${priority}"`);
}

function redefine(
  context: SheetContext,
  { rule, model }: PlacedRule,
  format: ConditionalFormat,
  priority: number,
): void {
  const { editor } = context;
  const formula = childNamed(rule, 'formula');
  if (formula !== undefined && model.formula !== format.formula)
    editor.replaceContent(formula, formulaText(format));
  const base = numberAttribute(rule, 'dxfId');
  editor.setAttributes(rule, {
    priority: String(priority),
    ...(sameStyle(model, format)
      ? {}
      : { dxfId: String(context.styles.differentialStyle(styleOf(format), base)) }),
  });
}

function addRule(context: SheetContext, format: ConditionalFormat, priority: number, base?: number): void {
  const { named, styles } = context;
  const attributes = {
    type: 'expression',
    dxfId: styles.differentialStyle(styleOf(format), base),
    priority,
  };
  const formula = element(named('formula'), {}, formulaText(format));
  addBlock(context, format, element(named('cfRule'), attributes, formula));
}

function addBlock({ editor, before, named }: SheetContext, format: ConditionalFormat, rule: string): void {
  const sqref = formatAreas(format.areas);
  if (sqref === '') return;
  const text = element(named('conditionalFormatting'), { sqref }, rule);
  insertChild(editor, before.part.root, 'conditionalFormatting', text);
}

function formulaText(format: ConditionalFormat): string {
  return escapeText(encodeXString(toFileFormula(format.formula ?? '')));
}

function styleOf({ fill, fontColor }: ConditionalFormat): { fill?: string; fontColor?: string } {
  return { ...(fill === undefined ? {} : { fill }), ...(fontColor === undefined ? {} : { fontColor }) };
}

import type { ConditionalFormat } from '../../spreadsheet/model';
import { parseAreas } from '../areaList';
import { EXCEL_MAIN, X14 } from '../container/namespaces';
import { fileId } from '../fileIds';
import { fromFileFormula } from '../formula/fileFormula';
import { DEFAULT_PALETTE } from '../styles/colors';
import { readDifferential, type StyleSheet } from '../styles/styleSheet';
import { childNamed, childrenNamed, descendants, numberAttribute, textOf, type XmlNode } from '../xml/tree';
import { decodeXString } from '../xml/xstring';

/** A rule of the model and where it stands in the sheet's text. */
export interface PlacedRule {
  model: ConditionalFormat;
  rule: XmlNode;
  /** The `<conditionalFormatting>` around it, which states the cells for all its rules. */
  block: XmlNode;
  priority: number;
}

interface SheetText {
  xml: string;
  worksheet: XmlNode;
  sheetNumber: number;
  styleSheet: StyleSheet | undefined;
}

/** In order of priority, as Excel applies them. */
export function readConditionalFormats(sheet: SheetText): PlacedRule[] {
  const rules: PlacedRule[] = [];
  for (const block of ruleBlocks(sheet.worksheet)) {
    for (const rule of childrenNamed(block, 'cfRule')) {
      const id = fileId('conditionalFormat', rules.length + 1, sheet.sheetNumber);
      const priority = numberAttribute(rule, 'priority');
      // An extension without a priority only adds to a rule that stands among the ordinary ones.
      if (priority !== undefined)
        rules.push({ model: readRule(sheet, id, rule, block), rule, block, priority });
    }
  }
  return rules.sort((one, other) => one.priority - other.priority);
}

function ruleBlocks(worksheet: XmlNode): XmlNode[] {
  const extended = childNamed(worksheet, 'extLst');
  const later = extended === undefined ? [] : descendants(extended, 'conditionalFormatting');
  return [
    ...childrenNamed(worksheet, 'conditionalFormatting'),
    ...later.filter((node) => node.namespace === X14),
  ];
}

function readRule(sheet: SheetText, id: string, rule: XmlNode, block: XmlNode): ConditionalFormat {
  const areas = parseAreas(sqrefOf(sheet.xml, block));
  const formula = formulaOf(sheet.xml, rule);
  if (rule.attributes.get('type') !== 'expression' || formula === undefined)
    return { id, areas, type: 'Other' };
  return { id, areas, type: 'Custom', formula: fromFileFormula(formula), ...readStyle(sheet, rule) };
}

export function sqrefNode(block: XmlNode): XmlNode | undefined {
  return block.children.find((child) => child.local === 'sqref' && child.namespace === EXCEL_MAIN);
}

export function sqrefOf(xml: string, block: XmlNode): string {
  const node = sqrefNode(block);
  return node === undefined ? (block.attributes.get('sqref') ?? '') : textOf(xml, node);
}

function formulaOf(xml: string, rule: XmlNode): string | undefined {
  const main = childNamed(rule, 'formula');
  const extended = rule.children.find((child) => child.local === 'f' && child.namespace === EXCEL_MAIN);
  const node = main ?? extended;
  return node === undefined ? undefined : decodeXString(textOf(xml, node));
}

function readStyle(sheet: SheetText, rule: XmlNode): { fill?: string; fontColor?: string } {
  const own = childNamed(rule, 'dxf');
  if (own !== undefined) return readDifferential(own, sheet.styleSheet?.palette ?? DEFAULT_PALETTE);
  const index = numberAttribute(rule, 'dxfId');
  if (index === undefined || sheet.styleSheet === undefined) return {};
  return readDifferential(sheet.styleSheet.differential[index], sheet.styleSheet.palette);
}

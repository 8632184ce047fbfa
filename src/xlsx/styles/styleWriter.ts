import { addContentType, CONTENT_TYPE } from '../container/contentTypes';
import { folderOf } from '../container/partNames';
import type { XmlPart } from '../container/parts';
import { addRelationship } from '../container/relationships';
import { targetOf, type ReadContext } from '../read/context';
import { element, namesLike, XML_DECLARATION, type AttributeValues } from '../xml/build';
import { XmlEditor } from '../xml/editor';
import { childNamed, numberAttribute, parseTree, rawText, type XmlNode } from '../xml/tree';
import { encodeXString } from '../xml/xstring';
import { AppendedList } from './appendedList';
import { DEFAULT_PALETTE } from './colors';
import { differentialXml } from './differentialXml';
import { colorElement, fontPieces, joinFont, type FontPieces } from './fontXml';
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from './numberFormats';
import {
  readCellStyle,
  readStyleSheet,
  type CellStyle,
  type DifferentialStyle,
  type StyleSheet,
} from './styleSheet';
import { differences, fullStyle, type FullStyle } from './wantedStyle';

const FONT_KEYS: (keyof FullStyle)[] = ['bold', 'italic', 'fontColor', 'fontSize', 'fontName'];
const ALIGNMENT_KEYS: (keyof FullStyle)[] = ['wrapText', 'horizontalAlignment', 'verticalAlignment'];

/** Finds or adds the styles that cells need. Nothing in the style part is ever changed or renumbered. */
export class StyleWriter {
  readonly sheet: StyleSheet;
  private readonly part: XmlPart;
  private readonly named: (local: string) => string;
  private readonly fonts: AppendedList;
  private readonly fills: AppendedList;
  private readonly borders: AppendedList;
  private readonly cellFormats: AppendedList;
  private readonly differential: AppendedList;
  private readonly newFormats = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private isUsed = false;

  constructor(private readonly context: ReadContext) {
    const path = targetOf(context.relationships, 'styles');
    this.part =
      context.styleSheet !== undefined && path !== undefined ? context.parts.xml(path) : newPart(context);
    this.sheet = readStyleSheet(this.part.root, context.styleSheet?.palette.theme ?? DEFAULT_PALETTE.theme);
    this.named = namesLike(this.part.root);
    const { xml, root } = this.part;
    const n = this.named;
    const list = (name: string, items: XmlNode[], reserved: string[]): AppendedList =>
      new AppendedList(root, name, xml, items, reserved);
    const pattern = (type: string): string =>
      element(n('fill'), {}, element(n('patternFill'), { patternType: type }));
    this.fonts = list('fonts', this.sheet.fonts, [
      element(n('font'), {}, element(n('sz'), { val: 11 }) + element(n('name'), { val: 'Calibri' })),
    ]);
    this.fills = list('fills', this.sheet.fills, [pattern('none'), pattern('gray125')]);
    this.borders = list('borders', childNamed(root, 'borders')?.children ?? [], [element(n('border'))]);
    this.cellFormats = list('cellXfs', this.sheet.cellFormats, [
      element(n('xf'), { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
    ]);
    this.differential = list('dxfs', this.sheet.differential, []);
  }

  /** The number of a style like `base`, except that it looks as the model wants. */
  cellStyle(base: number, wanted: CellStyle): number {
    const key = `${base} ${JSON.stringify(wanted)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.findOrAdd(base, wanted);
    this.known.set(key, index);
    return index;
  }

  differentialStyle(style: DifferentialStyle, base?: number): number {
    this.isUsed = true;
    const node = base === undefined ? undefined : this.sheet.differential[base];
    return this.differential.indexOf(differentialXml(this.part.xml, node, style, this.named));
  }

  flush(): void {
    if (!this.isUsed) return;
    const editor = new XmlEditor(this.part.xml);
    this.writeNumberFormats(editor);
    for (const list of [this.fonts, this.fills, this.borders, this.cellFormats, this.differential]) {
      list.writeTo(editor);
    }
    const { parts, workbookPath, relationships, dialect } = this.context;
    const path = targetOf(relationships, 'styles') ?? `${folderOf(workbookPath)}styles.xml`;
    if (!parts.has(path)) {
      addContentType(parts, path, CONTENT_TYPE.styles);
      if (targetOf(relationships, 'styles') === undefined) {
        addRelationship(parts, workbookPath, `${dialect.relationships}/styles`, path);
      }
    }
    parts.write(path, editor.result());
  }

  private findOrAdd(base: number, wanted: CellStyle): number {
    const xf = this.sheet.cellFormats[base];
    const current = fullStyle(xf === undefined ? {} : readCellStyle(this.sheet, xf), this.sheet.normal);
    const full = fullStyle(wanted, this.sheet.normal);
    const changed = differences(current, full);
    if (changed.length === 0) return base;
    this.isUsed = true;
    return this.cellFormats.indexOf(this.cellFormat(xf, full, changed));
  }

  private cellFormat(xf: XmlNode | undefined, wanted: FullStyle, changed: (keyof FullStyle)[]): string {
    const attributes: AttributeValues = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    Object.assign(attributes, Object.fromEntries(xf?.attributes ?? []));
    const touches = (keys: (keyof FullStyle)[]): boolean => keys.some((key) => changed.includes(key));
    if (touches(['numberFormat'])) {
      Object.assign(attributes, { numFmtId: this.numberFormat(wanted.numberFormat), applyNumberFormat: 1 });
    }
    if (touches(FONT_KEYS)) {
      Object.assign(attributes, { fontId: this.font(xf, wanted, changed), applyFont: 1 });
    }
    if (touches(['fill'])) Object.assign(attributes, { fillId: this.fill(wanted.fill), applyFill: 1 });
    if (touches(ALIGNMENT_KEYS)) attributes['applyAlignment'] = 1;
    if (touches(['locked'])) attributes['applyProtection'] = 1;
    return element(this.named('xf'), attributes, this.cellFormatContent(xf, wanted, changed));
  }

  private cellFormatContent(
    xf: XmlNode | undefined,
    wanted: FullStyle,
    changed: (keyof FullStyle)[],
  ): string {
    const alignment = Object.fromEntries(childNamed(xf, 'alignment')?.attributes ?? []);
    const set = (name: string, value: string | undefined): void => {
      if (value === undefined) delete alignment[name];
      else alignment[name] = value;
    };
    if (changed.includes('wrapText')) set('wrapText', wanted.wrapText ? '1' : undefined);
    if (changed.includes('horizontalAlignment')) {
      set('horizontal', lowerUnless(wanted.horizontalAlignment, 'General'));
    }
    if (changed.includes('verticalAlignment')) {
      set('vertical', lowerUnless(wanted.verticalAlignment, 'Bottom'));
    }
    const protection = Object.fromEntries(childNamed(xf, 'protection')?.attributes ?? []);
    if (changed.includes('locked')) protection['locked'] = wanted.locked ? '1' : '0';
    const empty = (values: Record<string, string>): boolean => Object.keys(values).length === 0;
    return (
      (empty(alignment) ? '' : element(this.named('alignment'), alignment)) +
      (empty(protection) ? '' : element(this.named('protection'), protection))
    );
  }

  private numberFormat(code: string): number {
    const existing = [...this.sheet.numberFormats].find(([, known]) => known === code)?.[0];
    const builtIn = builtInFormatId(code);
    const usable = builtIn !== undefined && !this.sheet.numberFormats.has(builtIn) ? builtIn : undefined;
    const found = existing ?? usable ?? this.newFormats.get(code);
    if (found !== undefined) return found;
    const taken = [FIRST_CUSTOM_FORMAT - 1, ...this.sheet.numberFormats.keys(), ...this.newFormats.values()];
    const id = taken.reduce((most, other) => Math.max(most, other)) + 1;
    this.newFormats.set(code, id);
    return id;
  }

  private writeNumberFormats(editor: XmlEditor): void {
    const container = childNamed(this.part.root, 'numFmts');
    const nodes = container?.children ?? [];
    const list = new AppendedList(this.part.root, 'numFmts', this.part.xml, nodes);
    for (const [code, id] of this.newFormats) {
      list.indexOf(element(this.named('numFmt'), { numFmtId: id, formatCode: encodeXString(code) }));
    }
    list.writeTo(editor);
  }

  private font(xf: XmlNode | undefined, wanted: FullStyle, changed: (keyof FullStyle)[]): number {
    const base = this.fontPiecesAt(numberAttribute(xf, 'fontId') ?? 0);
    const standard = this.fontPiecesAt(numberAttribute(this.sheet.cellFormats[0], 'fontId') ?? 0);
    const normal = { color: this.sheet.normal.fontColor, pieces: standard };
    const pieces = fontPieces(base, normal, wanted, changed, this.named);
    return this.fonts.indexOf(joinFont(pieces, this.named));
  }

  private fontPiecesAt(index: number): FontPieces {
    const font = this.sheet.fonts[index];
    if (font !== undefined) {
      return new Map(font.children.map((child) => [child.local, rawText(this.part.xml, child)]));
    }
    const n = this.named;
    return new Map([
      ['sz', element(n('sz'), { val: this.sheet.normal.fontSize })],
      ['name', element(n('name'), { val: this.sheet.normal.fontName })],
    ]);
  }

  private fill(color: string): number {
    if (color === '') return 0;
    const n = this.named;
    const content = colorElement(n('fgColor'), color) + element(n('bgColor'), { indexed: 64 });
    return this.fills.indexOf(
      element(n('fill'), {}, element(n('patternFill'), { patternType: 'solid' }, content)),
    );
  }
}

function lowerUnless(value: string, standard: string): string | undefined {
  return value === standard ? undefined : value.toLowerCase();
}

function newPart(context: ReadContext): XmlPart {
  const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const fill = (type: string): string => element('fill', {}, element('patternFill', { patternType: type }));
  const content = [
    element(
      'fonts',
      { count: 1 },
      element(
        'font',
        {},
        element('sz', { val: 11 }) + element('name', { val: 'Calibri' }) + element('family', { val: 2 }),
      ),
    ),
    element('fills', { count: 2 }, fill('none') + fill('gray125')),
    element(
      'borders',
      { count: 1 },
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)).join(''),
      ),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', normal)),
    element('cellXfs', { count: 1 }, element('xf', { ...normal, xfId: 0 })),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ];
  const xml = XML_DECLARATION + element('styleSheet', { xmlns: context.dialect.main }, content.join(''));
  return { xml, root: parseTree(xml) };
}

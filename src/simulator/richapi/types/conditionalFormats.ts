import { overlaps } from '../../../spreadsheet/area';
import type { TrackedPlace } from '../../../spreadsheet/book';
import { readColor } from '../../../spreadsheet/colors';
import { nextId } from '../../../spreadsheet/create';
import { ExcelError } from '../../../spreadsheet/excelError';
import { looksLikeFormula } from '../../../spreadsheet/formulas/syntax';
import type { ConditionalFormat } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { asChoice, asInteger, asText, asTruth, type Argument } from '../arguments';
import type { HostObject, Scalar } from '../hostObject';
import { asJson, defineType, itemAt, readOnly, required } from '../members';
import type { Session } from '../session';
import type { FormatTarget } from '../targets';
import type { Json } from '../wire';
import { cutConditionalFormats } from './rangeActions';

const kinds = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** Those that meet the range, the first to apply first. */
function formatsAt({ sheet, areas }: TrackedPlace): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((covered) => areas.some((area) => overlaps(covered, area))),
  );
}

function addFormat(place: TrackedPlace, kind: (typeof kinds)[number], session: Session): HostObject {
  const { sheet } = place;
  assertSheetEditable(sheet);
  const format: ConditionalFormat = {
    id: nextId(session.workbook),
    areas: place.areas.map((area) => ({ ...area })),
    type: kind === 'Custom' ? 'Custom' : 'Other',
  };
  session.note(format, 'Kind', kind);
  sheet.conditionalFormats.unshift(format);
  return session.wrap('ConditionalFormat', { sheet, format });
}

function findFormat(place: TrackedPlace, id: string): ConditionalFormat | undefined {
  return formatsAt(place).find((format) => format.id === id);
}

export const conditionalFormatCollectionType = defineType<TrackedPlace>({
  items: (place, session) =>
    formatsAt(place).map((format) => session.wrap('ConditionalFormat', { sheet: place.sheet, format })),
  getItem(place, key, session) {
    const format = required(findFormat(place, key), 'the conditional format');
    return session.wrap('ConditionalFormat', { sheet: place.sheet, format });
  },
  methods: {
    Add: (place, args, session) => addFormat(place, asChoice(args.at(0), kinds), session),
    GetCount: (place) => formatsAt(place).length,
    GetItemAt: (place, args, session) =>
      session.wrap('ConditionalFormat', {
        sheet: place.sheet,
        format: itemAt(formatsAt(place), args.integer(0)),
      }),
    GetItemOrNullObject(place, args, session) {
      const format = findFormat(place, args.text(0));
      return format === undefined ? null : session.wrap('ConditionalFormat', { sheet: place.sheet, format });
    },
    ClearAll({ sheet, areas }) {
      assertSheetEditable(sheet);
      for (const area of areas) cutConditionalFormats(sheet, area);
    },
  },
});

/** Something of a rule that a protected sheet does not let anybody change. */
function guarded(
  get: (target: FormatTarget, session: Session) => Json,
  set: (target: FormatTarget, value: Argument, session: Session) => void,
): Scalar<FormatTarget> {
  return {
    get,
    set(target, value, session) {
      assertSheetEditable(target.sheet);
      set(target, value, session);
    },
  };
}

function setPriority({ sheet, format }: FormatTarget, priority: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(Math.max(0, priority), 0, format);
  sheet.conditionalFormats = others;
}

export const conditionalFormatType = defineType<FormatTarget>({
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: readOnly(({ format }) => format.id),
    Type: readOnly(({ format }, session) =>
      format.type === 'Custom' ? 'Custom' : session.noted(format, 'Kind', 'CellValue'),
    ),
    Priority: guarded(
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      (target, value) => setPriority(target, asInteger(value)),
    ),
    StopIfTrue: guarded(
      ({ format }, session) => session.noted(format, 'StopIfTrue', false),
      ({ format }, value, session) => session.note(format, 'StopIfTrue', asTruth(value)),
    ),
  },
  navigation: {
    Custom(target, session) {
      if (target.format.type !== 'Custom') throw new ExcelError('ItemNotFound', 'not a custom format');
      return session.wrap('CustomConditionalFormat', target);
    },
    CustomOrNullObject: (target, session) =>
      target.format.type === 'Custom' ? session.wrap('CustomConditionalFormat', target) : null,
  },
  methods: {
    Delete({ sheet, format }) {
      assertSheetEditable(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    GetRange({ sheet, format }, _, session) {
      const [area, ...others] = format.areas;
      if (area === undefined || others.length > 0)
        throw new ExcelError('InvalidOperation', 'it covers several areas');
      return session.range(sheet, area);
    },
    GetRangeOrNullObject({ sheet, format }, _, session) {
      const [area, ...others] = format.areas;
      return area === undefined || others.length > 0 ? null : session.range(sheet, area);
    },
    GetRanges: ({ sheet, format }, _, session) => session.rangeAreas(sheet, [...format.areas]),
  },
});

export const customConditionalFormatType = defineType<FormatTarget>({
  navigation: {
    Rule: (target, session) => session.wrap('ConditionalFormatRule', target),
    Format: (target, session) => session.wrap('ConditionalRangeFormat', target),
  },
});

export const conditionalFormatRuleType = defineType<FormatTarget>({
  scalars: {
    Formula: guarded(
      ({ format }) => format.formula ?? '',
      ({ format }, value) => {
        const formula = asText(value);
        if (!looksLikeFormula(formula)) throw new ExcelError('InvalidArgument', `not a formula: ${formula}`);
        format.formula = formula;
      },
    ),
  },
});

export const conditionalRangeFormatType = defineType<FormatTarget>({
  scalars: {
    NumberFormat: guarded(
      ({ format }, session) => session.noted(format, 'NumberFormat', null),
      ({ format }, value, session) => session.note(format, 'NumberFormat', asJson(value)),
    ),
  },
  navigation: {
    Fill: (target, session) => session.wrap('ConditionalRangeFill', target),
    Font: (target, session) => session.wrap('ConditionalRangeFont', target),
  },
});

function colorOf(key: 'fill' | 'fontColor'): Scalar<FormatTarget> {
  return guarded(
    ({ format }) => format[key] ?? '',
    ({ format }, value) => {
      const color = asText(value);
      if (color === '') delete format[key];
      else format[key] = readColor(color);
    },
  );
}

export const conditionalRangeFillType = defineType<FormatTarget>({
  scalars: { Color: colorOf('fill') },
  methods: {
    Clear({ sheet, format }) {
      assertSheetEditable(sheet);
      delete format.fill;
    },
  },
});

function fontNote(name: string, otherwise: Json): Scalar<FormatTarget> {
  return guarded(
    ({ format }, session) => session.noted(format, name, otherwise),
    ({ format }, value, session) => session.note(format, name, asJson(value)),
  );
}

export const conditionalRangeFontType = defineType<FormatTarget>({
  scalars: {
    Color: colorOf('fontColor'),
    Bold: fontNote('Bold', false),
    Italic: fontNote('Italic', false),
    Strikethrough: fontNote('Strikethrough', false),
    Underline: fontNote('Underline', 'None'),
  },
  methods: {
    Clear({ sheet, format }) {
      assertSheetEditable(sheet);
      delete format.fontColor;
    },
  },
});

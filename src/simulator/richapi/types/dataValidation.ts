import { formatAbsoluteArea, quoteSheetName } from '../../../spreadsheet/address';
import { contains, overlaps } from '../../../spreadsheet/area';
import type { TrackedPlace } from '../../../spreadsheet/book';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { Area, DataValidation, Sheet } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { asChoice, asText, asTruth, isRecord, type Argument, type ArgumentRecord } from '../arguments';
import { HostObject, type Scalar } from '../hostObject';
import { asJson, defineType, readOnly } from '../members';
import type { Session } from '../session';
import { RangeTarget } from '../targets';
import type { Json } from '../wire';
import { cutValidations } from './rangeActions';

/** A drop-down's literal list may not be longer, commas counted. */
const LITERAL_LIMIT = 255;

function validationAt({ sheet, areas }: TrackedPlace): DataValidation | undefined {
  const [first] = areas;
  return first && sheet.dataValidations.find(({ area }) => contains(area, first));
}

function ruleOf(place: TrackedPlace, session: Session): Json {
  const validation = validationAt(place);
  if (validation?.listSource !== undefined) {
    return { list: { inCellDropDown: true, source: validation.listSource } };
  }
  return validation === undefined ? {} : session.noted(validation, 'Rule', {});
}

function typeOf(place: TrackedPlace, session: Session): Json {
  if (place.areas.some((area) => isMixed(place.sheet, area))) return 'Inconsistent';
  const validation = validationAt(place);
  if (validation === undefined) return 'None';
  return validation.listSource === undefined ? session.noted(validation, 'Type', 'Custom') : 'List';
}

function isMixed(sheet: Sheet, area: Area): boolean {
  return sheet.dataValidations.some((other) => overlaps(other.area, area) && !contains(other.area, area));
}

const ruleTypes: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

function setRule(place: TrackedPlace, value: Argument, session: Session): void {
  assertSheetEditable(place.sheet);
  if (!isRecord(value)) throw new ExcelError('InvalidArgument', 'a rule was expected');
  const list = value['list'];
  const source = isRecord(list) ? listSource(list) : undefined;
  const other = Object.keys(value).find((key) => key in ruleTypes && value[key] !== null);
  if (source === undefined && other === undefined)
    throw new ExcelError('InvalidArgument', 'a rule of no known kind');
  for (const area of place.areas) {
    cutValidations(place.sheet, area);
    const validation: DataValidation = { area: { ...area } };
    if (source !== undefined) validation.listSource = source;
    else validation.other = true;
    place.sheet.dataValidations.push(validation);
    if (other !== undefined) session.note(validation, 'Rule', asJson(value));
    if (other !== undefined) session.note(validation, 'Type', ruleTypes[other] ?? 'Custom');
  }
}

function listSource(list: ArgumentRecord): string {
  const source = list['source'] ?? null;
  if (source instanceof HostObject && source.target instanceof RangeTarget) {
    const { sheet, area } = source.target;
    return `=${quoteSheetName(sheet.name)}!${formatAbsoluteArea(area)}`;
  }
  const text = asText(source);
  if (text === '' || (!text.startsWith('=') && text.length > LITERAL_LIMIT)) {
    throw new ExcelError('InvalidArgument', 'a list is a range, or at most 255 characters');
  }
  return text;
}

/** Prompts and alerts belong to the validation of the range; one is made when there is none. */
function change(place: TrackedPlace, apply: (validation: DataValidation) => void): void {
  assertSheetEditable(place.sheet);
  for (const area of place.areas) {
    const inside = place.sheet.dataValidations.filter((validation) => contains(area, validation.area));
    if (inside.length === 0) {
      const made: DataValidation = { area: { ...area } };
      place.sheet.dataValidations.push(made);
      inside.push(made);
    }
    inside.forEach(apply);
  }
}

const textOf = (record: ArgumentRecord, key: string): string => asText(record[key] ?? '');

const prompt: Scalar<TrackedPlace> = {
  get(place) {
    const found = validationAt(place)?.prompt;
    return { showPrompt: found !== undefined, title: found?.title ?? '', message: found?.message ?? '' };
  },
  set(place, value) {
    if (!isRecord(value)) throw new ExcelError('InvalidArgument', 'a prompt was expected');
    const shown = value['showPrompt'] !== false;
    change(place, (validation) => {
      if (shown) validation.prompt = { title: textOf(value, 'title'), message: textOf(value, 'message') };
      else delete validation.prompt;
    });
  },
};

const errorAlert: Scalar<TrackedPlace> = {
  get(place) {
    const found = validationAt(place)?.errorAlert;
    const { title = '', message = '', style = 'Stop' } = found ?? {};
    return { showAlert: true, title, message, style };
  },
  set(place, value) {
    if (!isRecord(value)) throw new ExcelError('InvalidArgument', 'an alert was expected');
    const style = asChoice(value['style'] ?? null, ['Stop', 'Warning', 'Information'], 'Stop');
    change(place, (validation) => {
      validation.errorAlert = { title: textOf(value, 'title'), message: textOf(value, 'message'), style };
    });
  },
};

export const dataValidationType = defineType<TrackedPlace>({
  scalars: {
    Type: readOnly(typeOf),
    Rule: { get: ruleOf, set: setRule },
    Prompt: prompt,
    ErrorAlert: errorAlert,
    IgnoreBlanks: {
      get: (place) => validationAt(place)?.ignoreBlanks ?? true,
      set: (place, value) => change(place, (validation) => void (validation.ignoreBlanks = asTruth(value))),
    },
  },
  methods: {
    Clear({ sheet, areas }) {
      assertSheetEditable(sheet);
      for (const area of areas) cutValidations(sheet, area);
    },
  },
});

import type { Finding, ReasonInput } from '../../../src/core/findings/finding';
import { reasonsOf } from '../../../src/core/findings/finding';
import { spelled } from '../../../src/core/findings/findingValue';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { parseCellAddress } from '../../../src/workbook/cellAddress';
import type { Tables } from '../workbookBuilder';

/**
 * What is wrong with the grounds that a finding gives: a value that is not the cell's, a step that does not hold, or
 * figures that come out of nowhere. Worked out from the words as a reader would, on a pocket calculator.
 */
export function reasonFaults(finding: Finding, tables: Tables): string[] {
  const why = reasonsOf(finding);
  if (why === undefined) return ['no grounds'];
  const steps = why.steps.map((step) => plain(inSwedish(step)));
  const told = [...why.inputs.map(({ value }) => plain(valueInSwedish(value))), ...steps].join('\n');
  return [
    ...(steps.length === 0 ? ['no step'] : []),
    ...(why.inputs.length === 0 && !steps.some(saysThatThereIsNone) ? ['no value'] : []),
    ...why.inputs
      .filter((input) => !isInCell(input, tables))
      .map((input) => `not in its cell: ${shown(input)}`),
    ...steps.filter((step) => !holds(step)).map((step) => `does not hold: ${step}`),
    ...[spelled(finding.actual), spelled(finding.limit)]
      .filter((figure) => figure !== undefined && !mentions(told, figure))
      .map((figure) => `from nowhere: ${figure}`),
  ];
}

/** `Rader i Ideprovning: 0` */
function saysThatThereIsNone(step: string): boolean {
  return /(: |har )0\b/.test(step);
}

function shown({ what, value, at }: ReasonInput): string {
  return `${plain(inSwedish(what))} = ${plain(valueInSwedish(value))}, ${at?.sheet ?? ''}!${at?.cell ?? ''}`;
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ').replace(/−/g, '-');
}

/** Words for how a cell was read. */
const IS_READING = /^(tomt|ja|nej|ifylld|bara ett nej|går inte att läsa|visas inte|färre än \d+)$/i;

/** Its days and amounts, or else the whole of it, stand in the cell's row or at the head of the column. */
function isInCell({ what, value, at }: ReasonInput, tables: Tables): boolean {
  const place = at && parseCellAddress(at.cell);
  if (place === undefined || IS_WORKED_OUT.test(inSwedish(what))) return true;
  const [headers = [], ...rows] = tables[at?.sheet ?? ''] ?? [];
  const cells = [headers[place.column], ...(rows[place.row - 1] ?? [])].map((cell) =>
    plain(String(cell ?? '').trim()),
  );
  const told = plain(valueInSwedish(value));
  const pieces = told.match(PIECES) ?? (IS_READING.test(told) ? [] : [told]);
  return pieces.every((piece) => cells.some((cell) => isShownAs(cell, piece)));
}

/** A sum of several cells, with its first one; a reserve that goes on from the year before. */
const IS_WORKED_OUT = /\d rader|, med |^Ingående|^Tillfört/;

const NUMBER = String.raw`(-?\d+(?: \d{3})*(?:[.,]\d+)?(?: kr| %)?)`;
const PIECES = RegExp(String.raw`\d{4}-\d{2}-\d{2}|-?\d+(?: \d{3})*(?:[.,]\d+)?(?: kr| %)`, 'g');

function isShownAs(cell: string, piece: string): boolean {
  const asDay = /^\d{5}$/.test(cell) && new Date(EXCELS_DAY_0 + Number(cell) * DAY_LENGTH).toISOString();
  return (
    [cell, asDay].some((text) => text && text.toLowerCase().includes(piece.toLowerCase())) ||
    amount(cell) === amount(piece)
  );
}

/** `1 000,50 kr`, `50 %` and `0.5`, in millionths. */
function amount(text: string): number {
  const [, digits = 'none', unit] = /^(-?[\d ]+(?:[.,]\d+)?)( kr| %)?$/.exec(text) ?? [];
  const number = Number(digits.replace(/ /g, '').replace(',', '.'));
  return Math.round((number * 1e6) / (unit === ' %' ? 100 : 1));
}

function mentions(told: string, figure: string): boolean {
  const asNumber = Number(figure);
  // That there is none of something is told in words.
  if (figure === '0') return true;
  if (figure === '' || Number.isNaN(asNumber)) return told.includes(figure);
  const numbers = told.match(RegExp(NUMBER, 'g')) ?? [];
  return told.includes(figure) || numbers.some((one) => Math.abs(amount(one.trim()) - asNumber * 1e6) < 1);
}

/** Whether a sum, a comparison or a day that is counted comes out as told; what is none of these holds. */
function holds(step: string): boolean {
  if (/: *=/.test(step)) return false;
  const bare = step.replace(/^[^:]*: (?=.* = )/, '').replace(/, (mer|uppåt|som) .*| utan .*| för .*$/, '');
  for (const [shape, isTrue] of SHAPES) {
    const match = shape.exec(bare);
    if (match) return isTrue(...match.slice(1).map((group) => group ?? ''));
  }
  return true;
}

const DAY = String.raw`(\d{4}-\d{2}-\d{2})`;

const SHAPES: readonly (readonly [RegExp, (...parts: string[]) => boolean])[] = [
  [RegExp(`^${DAY} är efter ${DAY}$`), (one = '', other = '') => one > other],
  [RegExp(`^${DAY} är inte efter ${DAY}$`), (one = '', other = '') => one <= other],
  [RegExp(`^${DAY} är före ${DAY}$`), (one = '', other = '') => one < other],
  [RegExp(`^${DAY} är inte före ${DAY}$`), (one = '', other = '') => one >= other],
  [
    RegExp(`^${DAY} ([+-]) (\\d+) (år|månader|dagar)( - 1 dag)? = ${DAY}$`),
    (from = '', sign, count, unit, less, to) =>
      counted(
        from,
        Number(`${sign}${count}`),
        unit === 'år' ? 12 : unit === 'månader' ? 1 : 0,
        less !== '',
      ) === to,
  ],
  [
    RegExp(`^${DAY} till ${DAY} är (\\d+) dagar$`),
    (from = '', to = '', days) => (Date.parse(to) - Date.parse(from)) / DAY_LENGTH === Number(days),
  ],
  [
    RegExp(`^${NUMBER} är (?:mer|efter) (?:än )?${NUMBER}$`),
    (one = '', other = '') => amount(one) > amount(other),
  ],
  [
    RegExp(`^${NUMBER} är (?:mindre|före) (?:än )?${NUMBER}$`),
    (one = '', other = '') => amount(one) < amount(other),
  ],
  [RegExp(`^${NUMBER} är inte mer än ${NUMBER}$`), (one = '', other = '') => amount(one) <= amount(other)],
  [
    RegExp(`^${NUMBER} är ${NUMBER} mindre än ${NUMBER}$`),
    (one = '', less = '', other = '') => amount(one) + amount(less) === amount(other),
  ],
  [
    RegExp(`^${NUMBER} (?:×|av) ${NUMBER} = ${NUMBER}$`),
    (share = '', whole = '', part = '') => isNear((amount(share) * amount(whole)) / 1e6, part),
  ],
  [
    RegExp(`^${NUMBER} / ${NUMBER} = ${NUMBER}$`),
    (part = '', whole = '', share = '') => isNear((amount(part) / amount(whole)) * 1e6, share),
  ],
  [
    RegExp(`^(${NUMBER}(?: [+-] ${NUMBER})*) = ${NUMBER}$`),
    (...parts) =>
      (parts[0] ?? '')
        .split(/ (?=[+-] )/)
        .reduce(
          (sum, term) => sum + (term.startsWith('- ') ? -1 : 1) * amount(term.replace(/^[+-] /, '')),
          0,
        ) === amount(parts[parts.length - 1] ?? ''),
  ],
];

const EXCELS_DAY_0 = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** To the whole krona or per cent upwards: as exact as any step tells it. */
function isNear(exact: number, told: string): boolean {
  return Math.abs(exact - amount(told)) < (told.endsWith('%') ? 0.0005 : 1) * 1e6;
}

/** By months from the day, or its month’s last, but a period that ends the day before begins on no other day; else by days. */
function counted(from: string, count: number, months: number, isDayBefore: boolean): string {
  const day = new Date(from);
  const end = new Date(day);
  if (isDayBefore) end.setUTCMonth(day.getUTCMonth() + count * months, day.getUTCDate() - 1);
  else if (months === 0) end.setUTCDate(day.getUTCDate() + count);
  else {
    end.setUTCMonth(day.getUTCMonth() + count * months, 1);
    const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
    end.setUTCDate(Math.min(day.getUTCDate(), last));
  }
  return end.toISOString().slice(0, 10);
}

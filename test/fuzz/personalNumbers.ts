import fc from 'fast-check';
import { two } from './postings';

/** A person's number as somebody writes it, and how it is known again in what is told. */
export interface WrittenNumber {
  readonly text: string;
  /** The date's six digits and the last four. */
  readonly date: string;
  readonly last: string;
}

const SPELLINGS: readonly ((century: string, date: string, last: string) => string)[] = [
  (_, date, last) => `${date}-${last}`,
  (_, date, last) => `${date}+${last}`,
  (_, date, last) => `${date}${last}`,
  (_, date, last) => `${date} ${last}`,
  (_, date, last) => `${date}\u00A0\u2013\u00A0${last}`,
  (_, date, last) => `${date}\u2212${last}`,
  (century, date, last) => `${century}${date}${last}`,
  (century, date, last) => `${century}${date}-${last}`,
  (century, date, last) => `${century}${date} - ${last}`,
  (century, date, last) => `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}-${last}`,
  (_, date, last) => `${date.slice(0, 3)}\u200B${date.slice(3)}-\u2060${last}`,
  (_, date, last) => `${date}\u00AD-${last}`,
  (_, date, last) => wide(`${date}-${last}`),
  (century, date, last) => wide(`${century}${date}${last}`),
];

const SURROUNDINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Kim ${text}`,
  (text) => `${text} (barn)`,
  (text) => `född ${text}, Örebro`,
  (text) => `Ärende 12: ${text}; 2024`,
  (text) => `=${text}`,
  (text) => `(${text})`,
];

/** By day of birth, by its day and 60 (co-ordination numbers), and with the check digit that it must have. */
export const writtenNumbers: fc.Arbitrary<WrittenNumber> = fc
  .record({
    century: fc.constantFrom('19', '20'),
    year: fc.nat({ max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    isCoordination: fc.boolean(),
    birth: fc.nat({ max: 999 }),
    spelling: fc.constantFrom(...SPELLINGS),
    surrounding: fc.constantFrom(...SURROUNDINGS),
  })
  .map(({ century, year, month, day, isCoordination, birth, spelling, surrounding }) => {
    const date = `${two(year)}${two(month)}${two(isCoordination ? day + 60 : day)}`;
    const three = String(birth).padStart(3, '0');
    const last = `${three}${checkDigit(`${date}${three}`)}`;
    return { text: surrounding(spelling(century, date, last)), date, last };
  });

/** The digit that makes the sum end with a nought; the products' digits are added one by one. */
function checkDigit(nine: string): number {
  const digits = [...nine].flatMap((digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return [Math.floor(product / 10), product % 10];
  });
  return (10 - (digits.reduce((sum, digit) => sum + digit, 0) % 10)) % 10;
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** What a person would take for the number, whatever stands between its digits. */
export function isTold({ date, last }: WrittenNumber, told: string): boolean {
  const plain = told
    .normalize('NFKC')
    .replace(/\\u200b|[\p{Default_Ignorable_Code_Point}]/giu, '')
    .replace(/\\u00ad/gi, '');
  const between = '[^0-9A-Za-z,;:|"\\n]{0,4}';
  const parts = [date.slice(0, 2), date.slice(2, 4), date.slice(4), last];
  return new RegExp(parts.join(between)).test(plain);
}

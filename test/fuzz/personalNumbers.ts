import fc from 'fast-check';
import { two } from './postings';

/** A person's number as somebody writes it, and how it is known again in what is told. */
export interface WrittenNumber {
  readonly text: string;
  /** The date's six digits and the last four. */
  readonly date: string;
  readonly last: string;
  /** Whether the last digit is the check digit that it must be. */
  readonly isRight: boolean;
}

type Spelling = (century: string, date: string, last: string) => string;

/** With nothing but one sign after the date: nothing else is written so, whatever its last digit. */
const UNMISTAKABLE: readonly Spelling[] = [
  (_, date, last) => `${date}-${last}`,
  (_, date, last) => `${date}+${last}`,
  (_, date, last) => `${date}\u2013${last}`,
  (_, date, last) => `${date}\u2212${last}`,
  (century, date, last) => `${century}${date}-${last}`,
  (_, date, last) => `${date.slice(0, 3)}\u200B${date.slice(3)}-\u2060${last}`,
  (_, date, last) => `${date}\u00AD-${last}`,
  (_, date, last) => inDigitsFrom(0xff10, `${date}-${last}`),
  (_, date, last) => inDigitsFrom(0x0660, `${date}-${last}`),
  (_, date, last) => `${date}\uD800-${last}`,
];

const SPELLINGS: readonly Spelling[] = [
  ...UNMISTAKABLE,
  (_, date, last) => `${date}${last}`,
  (_, date, last) => `${date} ${last}`,
  (_, date, last) => `${date}  ${last}`,
  (_, date, last) => `${date}\u00A0\u2013\u00A0${last}`,
  (_, date, last) => `${date} -- ${last}`,
  (_, date, last) => `${date}/${last}`,
  (_, date, last) => `${date}.${last}`,
  (_, date, last) => `${date}_${last}`,
  (_, date, last) => `${date}:${last}`,
  (_, date, last) => `${date}\\${last}`,
  (_, date, last) => `${date}\u00B7${last}`,
  (_, date, last) => `(${date}) ${last}`,
  (_, date, last) => `${date}\uDC00${last}`,
  (_, date, last) => parts(date).join('-').concat('-', last),
  (_, date, last) => parts(date).join(' ').concat(' ', last),
  (century, date, last) => `${century}${date}${last}`,
  (century, date, last) => `${century}${date} ${last}`,
  (century, date, last) => `${century}${date}/${last}`,
  (century, date, last) => `${century}${date} - ${last}`,
  (century, date, last) => `${century}${parts(date).join('-')}-${last}`,
  (century, date, last) => `${century}${parts(date).join('-')} ${last}`,
  (century, date, last) => `${century}${parts(date).join('/')}-${last}`,
  (century, date, last) => `${century}${parts(date).join('.')}_${last}`,
  (century, date, last) => `${century}${parts(date).join(' ')} ${last}`,
  (century, date, last) => inDigitsFrom(0xff10, `${century}${date}${last}`),
  (_, date, last) => inDigitsFrom(0x0966, `${date}${last}`),
];

type Surrounding = (text: string) => string;

/** With a space, a letter or a bracket on either side. */
const APART: readonly Surrounding[] = [
  (text) => text,
  (text) => `Kim ${text}`,
  (text) => `${text} (barn)`,
  (text) => `född ${text}, Örebro`,
  (text) => `Ärende 12: ${text}; 2024`,
  (text) => `=${text}`,
  (text) => `(${text})`,
  (text) => `V 1 ${text}`,
  (text) => `2024 ${text}`,
  (text) => `${text} 12`,
  (text) => `Rum 5 ${text} 2024`,
];

/** With another number one sign away. */
const BESIDE: readonly Surrounding[] = [
  (text) => `1/${text}`,
  (text) => `${text}/24`,
  (text) => `3:${text}`,
  (text) => `${text}_7`,
  (text) => `5101-${text}`,
  (text) => `5.${text}.6`,
];

interface Written {
  readonly spelling: Spelling;
  readonly surrounding: Surrounding;
  /** Added to the check digit that it must have. */
  readonly wrong: number;
}

const ways: fc.Arbitrary<Written> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      spelling: fc.constantFrom(...SPELLINGS),
      surrounding: fc.constantFrom(...APART, ...BESIDE),
      wrong: fc.constant(0),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      spelling: fc.constantFrom(...UNMISTAKABLE),
      surrounding: fc.constantFrom(...APART),
      wrong: fc.integer({ min: 1, max: 9 }),
    }),
  },
);

/** By day of birth, or by its day and 60 (co-ordination numbers). */
const births = fc.record({
  century: fc.constantFrom('19', '20'),
  year: fc.nat({ max: 99 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  isCoordination: fc.boolean(),
  birth: fc.nat({ max: 999 }),
});

/** With the check digit that it must have, but where the way of writing alone tells what it is. */
export const writtenNumbers: fc.Arbitrary<WrittenNumber> = fc
  .tuple(births, ways)
  .map(([birth, { spelling, surrounding, wrong }]) => {
    const { century, date, three } = digitsOf(birth);
    const last = `${three}${(checkDigit(`${date}${three}`) + wrong) % 10}`;
    return { text: surrounding(spelling(century, date, last)), date, last, isRight: wrong === 0 };
  });

/** A personal number that somebody typed as a number, and how it is known again. */
export interface TypedNumber extends WrittenNumber {
  readonly value: number;
}

/** Ten or twelve digits, or the last four as decimals. Excel keeps no nought in front. */
export const typedNumbers: fc.Arbitrary<TypedNumber> = fc
  .tuple(
    births.filter(({ year }) => year >= 10),
    fc.constantFrom<Spelling>(
      (_, date, last) => `${date}${last}`,
      (century, date, last) => `${century}${date}${last}`,
      (_, date, last) => `-${date}${last}`,
      (_, date, last) => `${date}.${last}`,
    ),
  )
  .map(([birth, spelling]) => {
    const { century, date, three } = digitsOf(birth);
    const last = `${three}${checkDigit(`${date}${three}`)}`;
    const value = Number(spelling(century, date, last));
    return { text: String(value), date, last, value, isRight: true };
  });

function digitsOf({
  century,
  year,
  month,
  day,
  isCoordination,
  birth,
}: typeof births extends fc.Arbitrary<infer Birth> ? Birth : never): {
  readonly century: string;
  readonly date: string;
  readonly three: string;
} {
  const date = `${two(year)}${two(month)}${two(isCoordination ? day + 60 : day)}`;
  return { century, date, three: String(birth).padStart(3, '0') };
}

/** The digit that makes the sum end with a nought; the products' digits are added one by one. */
function checkDigit(nine: string): number {
  const digits = [...nine].flatMap((digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return [Math.floor(product / 10), product % 10];
  });
  return (10 - (digits.reduce((sum, digit) => sum + digit, 0) % 10)) % 10;
}

/** The digits of another script, by its nought. */
function inDigitsFrom(nought: number, text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(nought + Number(digit)));
}

function parts(date: string): readonly string[] {
  return [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
}

/** What a person would take for the number, whatever stands between its digits. */
export function isTold({ date, last }: WrittenNumber, told: string): boolean {
  const plain = told
    .normalize('NFKC')
    .replace(/\\u(?:200b|d800|dc00)|[\p{Default_Ignorable_Code_Point}\p{Cs}]/giu, '')
    .replace(/\\u00ad/gi, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u0966-\u096F]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
  const within = '[^0-9A-Za-z,;:|"\\n]{0,4}';
  const before = '[^0-9A-Za-z,;|"\\n]{0,4}';
  return new RegExp(parts(date).join(within) + before + last).test(plain);
}

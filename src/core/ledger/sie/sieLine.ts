/** One line of a SIE file, cut into its fields. */
export interface SieLine {
  /** In capitals, with its `#`; blank on a line that has none. */
  readonly label: string;
  /** The fields outside the object list. */
  readonly fields: readonly string[];
  /** What stands inside `{` and `}`; undefined where the line has no list. */
  readonly objects: readonly string[] | undefined;
  /** How many of `fields` come before the list. */
  readonly objectsAt: number;
  /** The list as it is written, for the checksum. */
  readonly objectsText: string;
  /** A brace that is opened and not closed. */
  readonly opens: boolean;
  /** A closing brace outside a list. */
  readonly closes: boolean;
  /** A quote that is never closed. */
  readonly strayQuote: boolean;
  /** What stands after a brace of its own. */
  readonly rest: string;
}

const SPACE = 0x20;
const TAB = 0x09;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * Reads spaces and tabs between fields, quoted fields with `\"`, and an object list (SIE 4B).
 *
 * A brace that stands first is a line of its own, and what comes after it is the rest. The last brace on a line may be
 * a voucher's.
 */
export function readSieLine(line: string): SieLine {
  const start = skipSpaces(line, 0);
  const first = line.charCodeAt(start);
  if (first === OPEN) return { ...NO_FIELDS, opens: true, rest: line.slice(start + 1).trim() };

  const fields: string[] = [];
  let objects: string[] | undefined;
  /** The list while it is open. */
  let openList: string[] | undefined;
  let objectsAt = 0;
  let objectsStart = 0;
  let objectsText = '';
  let closes = false;
  let strayQuote = false;
  let rest = '';
  let at = start;
  while (at < line.length) {
    const unit = line.charCodeAt(at);
    if (unit === SPACE || unit === TAB) at++;
    else if (unit === OPEN && objects === undefined) {
      objects = openList = [];
      objectsAt = fields.length;
      objectsStart = ++at;
    } else if (unit === CLOSE && openList !== undefined) {
      openList = undefined;
      objectsText = line.slice(objectsStart, at);
      at++;
    } else if (unit === CLOSE) {
      closes = true;
      rest = line.slice(at + 1).trim();
      break;
    } else {
      const target: string[] = openList ?? fields;
      if (unit === QUOTE) {
        const end = closingQuote(line, at);
        strayQuote = end === line.length;
        target.push(line.slice(at + 1, end).replaceAll('\\"', '"'));
        at = end + 1;
      } else {
        const end = endOfBareField(line, at, openList !== undefined);
        target.push(line.slice(at, end));
        at = end;
      }
    }
  }
  const label = (fields.shift() ?? '').toUpperCase();
  return {
    label,
    fields,
    objects,
    objectsAt: Math.max(0, objectsAt - 1),
    objectsText,
    opens: openList !== undefined,
    closes,
    strayQuote,
    rest,
  };
}

const NO_FIELDS: SieLine = {
  label: '',
  fields: [],
  objects: undefined,
  objectsAt: 0,
  objectsText: '',
  opens: false,
  closes: false,
  strayQuote: false,
  rest: '',
};

function skipSpaces(line: string, from: number): number {
  let at = from;
  while (line.charCodeAt(at) === SPACE || line.charCodeAt(at) === TAB) at++;
  return at;
}

/**
 * Where a quoted field ends, which is the line's end where no quote closes it. An escaped quote closes after all when no
 * other quote does, as after a folder's name.
 */
function closingQuote(line: string, open: number): number {
  let escapedAt = line.length;
  for (let at = open + 1; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit !== QUOTE) continue;
    if (line.charCodeAt(at - 1) !== BACKSLASH) return at;
    escapedAt = at;
  }
  return escapedAt;
}

function endOfBareField(line: string, from: number, inObjects: boolean): number {
  let at = from + 1;
  while (at < line.length) {
    const unit = line.charCodeAt(at);
    if (unit === SPACE || unit === TAB) break;
    if (inObjects && (unit === CLOSE || unit === QUOTE)) break;
    if (!inObjects && unit === OPEN && isDigits(line, from, at)) break;
    at++;
  }
  return at;
}

/** `1930{1 "51"}`: the list may follow its account without a space. */
function isDigits(line: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = line.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

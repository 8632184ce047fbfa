/**
 * Cuts a formula into tokens, so that references can be read and rewritten without touching texts.
 * Joining the tokens' texts gives the formula back, letter for letter.
 */
type TokenKind =
  'text' | 'number' | 'reference' | 'structured' | 'name' | 'function' | 'error' | 'operator' | 'space';

export interface Token {
  kind: TokenKind;
  text: string;
}

const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*(?::[\\p{L}_][\\p{L}\\p{N}_.]*)?)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}';
const COLUMNS = '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}';
const ROWS = '\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}';
const END = "(?![\\p{L}\\p{N}_.(\\['!])";
const NAME = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*';

interface Rule {
  kind: TokenKind;
  pattern: RegExp;
}

const rules: Rule[] = [
  { kind: 'space', pattern: /\s+/y },
  { kind: 'text', pattern: /"(?:[^"]|"")*"/y },
  { kind: 'error', pattern: /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/y },
  {
    kind: 'reference',
    pattern: new RegExp(`(?:${SHEET})?(?:${CELL}:${CELL}|${CELL}|${COLUMNS}|${ROWS})${END}`, 'uy'),
  },
  { kind: 'error', pattern: new RegExp(`${SHEET}#REF!`, 'uy') },
  { kind: 'number', pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y },
  { kind: 'function', pattern: new RegExp(`${NAME}(?=\\s*\\()`, 'uy') },
  { kind: 'name', pattern: new RegExp(`(?:${SHEET})?${NAME}`, 'uy') },
  { kind: 'operator', pattern: /<>|<=|>=|[-+*/^&=<>%(){},;:@!#]/y },
];

/** Undefined when the formula holds something that no formula may hold. */
export function tokenize(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = structuredAt(formula, position, tokens) ?? plainAt(formula, position);
    if (token === undefined) return undefined;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

export function join(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('');
}

function plainAt(formula: string, position: number): Token | undefined {
  for (const { kind, pattern } of rules) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match !== null && match[0] !== '') return { kind, text: match[0] };
  }
  return undefined;
}

const tableName = new RegExp(`${NAME}(?=\\[)`, 'uy');

/** `Table[Column]`, `Table[[#Totals],[Column]]` or, inside a table, `[Column]`. */
function structuredAt(formula: string, position: number, before: readonly Token[]): Token | undefined {
  tableName.lastIndex = position;
  const name = tableName.exec(formula)?.[0] ?? '';
  if (name === '' && formula[position] !== '[') return undefined;
  const end = closingBracket(formula, position + name.length);
  if (end === undefined || before.at(-1)?.kind === 'structured') return undefined;
  return { kind: 'structured', text: formula.slice(position, end + 1) };
}

function closingBracket(formula: string, opening: number): number | undefined {
  let depth = 0;
  for (let index = opening; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return index;
  }
  return undefined;
}

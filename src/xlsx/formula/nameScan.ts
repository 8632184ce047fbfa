type TokenKind = 'string' | 'quoted' | 'bracket' | 'word' | 'error' | 'other';

export interface FormulaToken {
  kind: TokenKind;
  text: string;
}

const PIECE =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|(#[A-Za-z/0-9_]+[!?]?)|([\p{L}\p{N}_.$\\?]+)|(\[)|([\s\S])/uy;

/** Enough of a formula's grammar to find references and names outside texts. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  PIECE.lastIndex = at;
  const match = PIECE.exec(formula);
  if (match === null) return { kind: 'other', text: formula.slice(at, at + 1) };
  const [whole, string, quoted, error, word, bracket] = match;
  if (string !== undefined) return { kind: 'string', text: whole };
  if (quoted !== undefined) return { kind: 'quoted', text: whole };
  if (error !== undefined) return { kind: 'error', text: whole };
  if (word !== undefined) return { kind: 'word', text: whole };
  if (bracket !== undefined) return { kind: 'bracket', text: formula.slice(at, bracketEnd(formula, at)) };
  return { kind: 'other', text: whole };
}

/** An apostrophe inside brackets escapes the character after it, also a bracket. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

export function joinTokens(tokens: FormulaToken[]): string {
  return tokens.map((token) => token.text).join('');
}

import { parseReference, type Reference } from './references';
import { parseStructured, type StructuredReference } from './structured';
import { tokenize, type Token } from './tokens';

/** What a formula names. */
export interface ReadFormula {
  readonly references: readonly Reference[];
  readonly structured: readonly StructuredReference[];
  readonly names: readonly string[];
  /** It may rest on cells, or on more, that its text does not name. */
  readonly isOpen: boolean;
}

const OPEN_FUNCTIONS = new Set('TODAY NOW RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT INFO CELL'.split(' '));
/** `A1:INDEX(…)` and `A1#` reach further than the cells that they name. */
const OPEN_OPERATORS = new Set(':#');

const NOTHING_KNOWN: ReadFormula = { references: [], structured: [], names: [], isOpen: true };

/** @param text with its leading `=` */
export function readFormula(text: string): ReadFormula {
  const tokens = tokenize(text.slice(1));
  if (tokens === undefined) return NOTHING_KNOWN;
  const references = textsOf(tokens, 'reference').flatMap((one) => parseReference(one) ?? []);
  return {
    references,
    structured: textsOf(tokens, 'structured').flatMap((one) => parseStructured(one) ?? []),
    names: textsOf(tokens, 'name'),
    isOpen: tokens.some(isOpenToken) || references.some(({ sheet }) => sheet?.includes(':') === true),
  };
}

function textsOf(tokens: readonly Token[], kind: Token['kind']): string[] {
  return tokens.filter((token) => token.kind === kind).map(({ text }) => text);
}

function isOpenToken({ kind, text }: Token): boolean {
  if (kind === 'function') return OPEN_FUNCTIONS.has(text.toUpperCase());
  return kind === 'operator' && OPEN_OPERATORS.has(text);
}

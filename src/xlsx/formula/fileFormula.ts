import type { Table } from '../../spreadsheet/model';
import { futureFunctionPrefix } from './futureFunctions';
import { formulaTokens, joinTokens, type FormulaToken } from './nameScan';

/**
 * A formula in a file differs from what Excel shows: newer functions carry a prefix, and `[@Column]`
 * is written out as `Table[[#This Row],[Column]]`.
 */
export function fromFileFormula(stored: string, table?: Table): string {
  // Some writers keep the equals sign, which Excel tolerates.
  const text = stored.replace(/^=/, '');
  if (!text.includes('_x') && !text.includes('#This Row')) return `=${text}`;
  const tokens = formulaTokens(text);
  return `=${joinTokens(tokens.map((token, index) => shownToken(tokens, index, token, table)))}`;
}

function shownToken(
  tokens: FormulaToken[],
  index: number,
  token: FormulaToken,
  table: Table | undefined,
): FormulaToken {
  if (token.kind === 'bracket') return { kind: 'bracket', text: showThisRow(token.text) };
  if (token.kind !== 'word') return token;
  const next = tokens[index + 1];
  const ownRow = next?.kind === 'bracket' && next.text !== showThisRow(next.text) && isTable(token, table);
  return {
    kind: 'word',
    text: ownRow ? '' : token.text.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\.|^_xludf\./, ''),
  };
}

function isTable(token: FormulaToken, table: Table | undefined): boolean {
  return table !== undefined && table.name.toLowerCase() === token.text.toLowerCase();
}

function showThisRow(bracket: string): string {
  if (bracket === '[#This Row]') return '[@]';
  const match = /^\[\[#This Row\],(\[.*\])\]$/s.exec(bracket);
  const columns = match?.[1];
  if (columns === undefined) return bracket;
  const simple = /^\[([\p{L}\p{N}_.]+)\]$/u.exec(columns);
  return simple === null ? `[@${columns}]` : `[@${simple[1] ?? ''}]`;
}

export function toFileFormula(formula: string, table?: Table): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  return joinTokens(tokens.map((token, index) => storedToken(tokens, index, token, table)));
}

function storedToken(
  tokens: FormulaToken[],
  index: number,
  token: FormulaToken,
  table: Table | undefined,
): FormulaToken {
  if (token.kind === 'word' && tokens[index + 1]?.text === '(') {
    return { kind: 'word', text: futureFunctionPrefix(token.text) + token.text };
  }
  if (token.kind !== 'bracket') return token;
  const stored = storeThisRow(token.text);
  const unqualified = isUnqualified(tokens, index) && table !== undefined;
  return { kind: 'bracket', text: unqualified ? table.name + stored : stored };
}

/** `[@Column]` on its own, which is neither `Table[…]` nor another workbook's `[Book.xlsx]Sheet!`. */
function isUnqualified(tokens: FormulaToken[], index: number): boolean {
  const next = tokens[index + 1]?.kind;
  return tokens[index - 1]?.kind !== 'word' && next !== 'word' && next !== 'quoted';
}

function storeThisRow(bracket: string): string {
  if (bracket === '[@]') return '[#This Row]';
  const rest = /^\[@([\s\S]*)\]$/.exec(bracket)?.[1];
  if (rest === undefined) return bracket;
  return `[[#This Row],${rest.startsWith('[') ? rest : `[${rest}]`}]`;
}

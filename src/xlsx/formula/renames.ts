import { formulaTokens, type FormulaToken } from './nameScan';

/** What became of sheets, tables and columns; one whose new name is `undefined` was deleted. */
export interface Renames {
  sheets: Map<string, string | undefined>;
  tables: Map<string, string>;
  /** By the table's old name. */
  columns: Map<string, Map<string, string | undefined>>;
}

/** Keys are in lower case: Excel compares these names without case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

export function hasRenames(renames: Renames): boolean {
  return renames.sheets.size > 0 || renames.tables.size > 0 || renames.columns.size > 0;
}

/** The formula as Excel itself would have left it after the renames and deletions. */
export function renameInFormula(formula: string, renames: Renames, ownTable?: string): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => renameToken(tokens, index, token, renames, ownTable)).join('');
}

function renameToken(
  tokens: FormulaToken[],
  index: number,
  token: FormulaToken,
  renames: Renames,
  ownTable: string | undefined,
): string {
  const next = tokens[index + 1];
  if (next?.text === '!') return renameSheet(token, renames);
  if (token.text === '!') return isDeleted(tokens[index - 1], renames) ? '' : '!';
  if (token.kind === 'bracket') return renameColumns(tokens[index - 1], token, renames, ownTable) ?? '';
  if (token.kind !== 'word' || next?.text === '(') return token.text;
  if (next?.kind === 'bracket' && renameColumns(token, next, renames, ownTable) === undefined) return '#REF!';
  return renames.tables.get(nameKey(token.text)) ?? token.text;
}

function renameSheet(token: FormulaToken, renames: Renames): string {
  const key = nameKey(sheetNameOf(token));
  if (!renames.sheets.has(key)) return token.text;
  const name = renames.sheets.get(key);
  return name === undefined ? '#REF!' : quoteSheetName(name);
}

function isDeleted(token: FormulaToken | undefined, renames: Renames): boolean {
  if (token === undefined) return false;
  const key = nameKey(sheetNameOf(token));
  return renames.sheets.has(key) && renames.sheets.get(key) === undefined;
}

const COLUMN = /(\[@?|@)((?:'[\s\S]|[^'[\]@#])(?:'[\s\S]|[^'[\]])*)(?=\])/g;

/** `undefined` when the brackets name a column that is gone. */
function renameColumns(
  before: FormulaToken | undefined,
  brackets: FormulaToken,
  renames: Renames,
  ownTable: string | undefined,
): string | undefined {
  const table = before?.kind === 'word' ? before.text : ownTable;
  const columns = table === undefined ? undefined : renames.columns.get(nameKey(table));
  if (columns === undefined) return brackets.text;
  let isGone = false;
  const text = brackets.text.replace(COLUMN, (whole, opening: string, column: string) => {
    const key = nameKey(column.replace(/'([\s\S])/g, '$1'));
    if (!columns.has(key)) return whole;
    const name = columns.get(key);
    if (name === undefined) isGone = true;
    return opening + (name ?? '').replace(/[[\]#'@]/g, "'$&");
  });
  return isGone ? undefined : text;
}

function sheetNameOf(token: FormulaToken): string {
  return token.kind === 'quoted' ? token.text.slice(1, -1).replace(/''/g, "'") : token.text;
}

function quoteSheetName(name: string): string {
  const looksLikeCell = /^(?:[A-Za-z]{1,3}[0-9]+|[rcRC][0-9]*([cC][0-9]*)?)$/.test(name);
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell;
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Two spellings of one formula, with and without needless quotes, are the same formula. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(formula: string): string {
  const tokens = formulaTokens(formula);
  const spelt = tokens.map((token, index) => {
    return tokens[index + 1]?.text === '!' ? quoteSheetName(sheetNameOf(token)) : token.text;
  });
  return spelt.join('');
}

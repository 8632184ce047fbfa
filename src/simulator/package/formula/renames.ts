import { formulaTokens, type FormulaToken } from './tokens';

/** What became of sheets and tables; a sheet whose new name is `undefined` was deleted. */
export interface Renames {
  sheets: Map<string, string | undefined>;
  tables: Map<string, string>;
}

/** Keys are in lower case: Excel compares these names without case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

export function hasRenames(renames: Renames): boolean {
  return renames.sheets.size > 0 || renames.tables.size > 0;
}

/** The formula as Excel itself would have left it after the renames and deletions. */
export function renameInFormula(formula: string, renames: Renames): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => renameToken(tokens, index, token, renames)).join('');
}

function renameToken(tokens: FormulaToken[], index: number, token: FormulaToken, renames: Renames): string {
  const next = tokens[index + 1]?.text;
  if (next === '!') return renameSheet(token, renames);
  if (token.text === '!') return isDeleted(tokens[index - 1], renames) ? '' : '!';
  if (token.kind !== 'word' || next === '(') return token.text;
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

function sheetNameOf(token: FormulaToken): string {
  return token.kind === 'quoted' ? token.text.slice(1, -1).replace(/''/g, "'") : token.text;
}

export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^(?:[A-Za-z]{1,3}[0-9]+|[rcRC][0-9]*([cC][0-9]*)?)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

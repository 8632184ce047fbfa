import { tokenize, type Token } from './tokens';

/** Whether Excel would take the text for a formula: known tokens, and every parenthesis closed. */
export function looksLikeFormula(formula: string): boolean {
  if (!formula.startsWith('=')) return false;
  const tokens = tokenize(formula.slice(1))?.filter((token) => token.kind !== 'space');
  if (tokens === undefined || tokens.length === 0) return false;
  return isBalanced(tokens) && !endsInOperator(tokens);
}

const opening: Record<string, string> = { ')': '(', '}': '{' };

function isBalanced(tokens: readonly Token[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== 'operator') continue;
    if (text === '(' || text === '{') open.push(text);
    else if (text in opening && open.pop() !== opening[text]) return false;
  }
  return open.length === 0;
}

function endsInOperator(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'operator' && !')}%#'.includes(last.text);
}

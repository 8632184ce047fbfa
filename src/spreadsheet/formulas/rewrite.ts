import type { Area } from '../model';
import {
  copiedReference,
  formatReference,
  parseReference,
  referenceArea,
  withArea,
  type Reference,
} from './references';
import { deleteColumnIn, renameColumnIn, renameTableIn, type NamedColumn } from './structured';
import { join, tokenize, type Token } from './tokens';

/** Rewrites the tokens of a formula; a formula that cannot be read stays as it is. */
function rewrite(formula: string, change: (token: Token) => string): string {
  const tokens = tokenize(formula.slice(1));
  if (tokens === undefined) return formula;
  return `=${join(tokens.map((token) => ({ kind: token.kind, text: change(token) })))}`;
}

function rewriteReferences(formula: string, change: (reference: Reference) => Reference | undefined): string {
  return rewrite(formula, ({ kind, text }) => {
    const reference = kind === 'reference' ? parseReference(text) : undefined;
    if (reference === undefined) return text;
    const changed = change(reference);
    if (changed === reference) return text;
    return changed === undefined ? '#REF!' : formatReference(changed);
  });
}

export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => copiedReference(reference, rows, columns));
}

/** Follows cells of `sheet` that were pushed by an insertion or a deletion. */
export function formulaAfterShift(
  formula: string,
  standsOn: string,
  sheet: string,
  shift: (area: Area) => Area | undefined,
): string {
  return rewriteReferences(formula, (reference) => {
    if ((reference.sheet ?? standsOn).toLowerCase() !== sheet.toLowerCase()) return reference;
    const area = shift(referenceArea(reference));
    return area && withArea(reference, area);
  });
}

export function formulaWithoutSheet(formula: string, sheet: string): string {
  return rewriteReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === sheet.toLowerCase() ? undefined : reference,
  );
}

export function formulaWithRenamedSheet(formula: string, from: string, to: string): string {
  return rewriteReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === from.toLowerCase() ? { ...reference, sheet: to } : reference,
  );
}

export function formulaWithRenamedTable(formula: string, from: string, to: string): string {
  return rewrite(formula, ({ kind, text }) =>
    kind === 'structured' || kind === 'name' ? renameTableIn(text, from, to) : text,
  );
}

export function formulaWithRenamedColumn(formula: string, named: NamedColumn, to: string): string {
  return rewrite(formula, ({ kind, text }) =>
    kind === 'structured' ? renameColumnIn(text, named, to) : text,
  );
}

/** A deleted column leaves `Table[#REF!]` where it was mentioned. */
export function formulaWithoutColumn(formula: string, named: NamedColumn): string {
  return rewrite(formula, ({ kind, text }) => (kind === 'structured' ? deleteColumnIn(text, named) : text));
}

/** A deleted table leaves `#REF!` where it was mentioned. */
export function formulaWithoutTable(formula: string, table: string): string {
  return rewrite(formula, ({ kind, text }) => {
    const owner = text.split('[')[0] ?? '';
    const mentions =
      (kind === 'structured' || kind === 'name') && owner.toLowerCase() === table.toLowerCase();
    return mentions ? '#REF!' : text;
  });
}

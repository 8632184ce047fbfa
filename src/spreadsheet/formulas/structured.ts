/** The inside of `Table[[#Totals],[Column]:[Other]]`, with `'` escapes undone. */
export interface StructuredReference {
  /** Empty when the formula stands in the table itself. */
  table: string;
  /** `#Data`, `#Headers`, `#Totals`, `#All` or `#This Row`; {@link LOST} for a column that was deleted. */
  items: string[];
  /** One column, or the first and last of several. */
  columns: string[];
}

const LOST = '#REF!';

/** True where a column that the formula named has been deleted: then it means no cells. */
export function isLost({ items }: StructuredReference): boolean {
  return items.includes(LOST);
}

export function parseStructured(text: string): StructuredReference | undefined {
  const opening = text.indexOf('[');
  if (opening < 0) return { table: text, items: [], columns: [] };
  const reference: StructuredReference = { table: text.slice(0, opening), items: [], columns: [] };
  const parts = readParts(text.slice(opening + 1, -1));
  for (const part of parts) {
    if (part.startsWith('#')) reference.items.push(part);
    else reference.columns.push(unescapeColumn(part));
  }
  return reference.columns.length > 2 ? undefined : reference;
}

/** `[#Totals],[Column]` → two parts; `Column` → one; `@Column` → `#This Row` and the column. */
function readParts(inside: string): string[] {
  const content = inside.trim();
  if (content === '') return [];
  if (content.startsWith('@')) {
    const rest = content.slice(1);
    return ['#This Row', ...(rest.startsWith('[') ? readParts(rest) : rest === '' ? [] : [rest])];
  }
  if (!content.startsWith('[')) return [content];
  return [...content.matchAll(/\[((?:'.|[^'\]])*)\]/g)].map((match) => match[1] ?? '');
}

function unescapeColumn(text: string): string {
  return text.replace(/'(.)/g, '$1');
}

/** `[`, `]`, `#`, `'` and `@` need an apostrophe inside brackets. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** The text of a structured reference with another table name or another column name. */
export function renameTableIn(text: string, from: string, to: string): string {
  const opening = text.indexOf('[');
  const table = opening < 0 ? text : text.slice(0, opening);
  return table.toLowerCase() === from.toLowerCase() ? to + text.slice(table.length) : text;
}

/** A column of a table; `within` is the table that a formula stands in, which a bare `[Column]` means. */
export interface NamedColumn {
  readonly table: string;
  readonly column: string;
  readonly within: string | undefined;
}

const COLUMN = /([[@])((?:'.|[^'[\]@])+)(?=\])/g;

export function renameColumnIn(text: string, named: NamedColumn, to: string): string {
  const opening = openingOf(text, named);
  if (opening < 0) return text;
  const renamed = text.slice(opening).replace(COLUMN, (whole, before: string, column: string) => {
    return isColumn(column, named) ? before + escapeColumn(to) : whole;
  });
  return text.slice(0, opening) + renamed;
}

/** As Excel leaves it; a span that has lost one of its ends is lost too. */
export function deleteColumnIn(text: string, named: NamedColumn): string {
  const opening = openingOf(text, named);
  const columns = opening < 0 ? [] : [...text.slice(opening).matchAll(COLUMN)];
  const isNamed = columns.some(([, , column = '']) => isColumn(column, named));
  return isNamed ? `${text.slice(0, opening)}[${LOST}]` : text;
}

/** Where the brackets begin; before the text where they are another table's. */
function openingOf(text: string, { table, within }: NamedColumn): number {
  const opening = text.indexOf('[');
  const owner = opening > 0 ? text.slice(0, opening) : (within ?? '');
  return owner.toLowerCase() === table.toLowerCase() ? opening : -1;
}

function isColumn(text: string, { column }: NamedColumn): boolean {
  return !text.startsWith('#') && unescapeColumn(text).toLowerCase() === column.toLowerCase();
}

/** The inside of `Table[[#Totals],[Column]:[Other]]`, with `'` escapes undone. */
export interface StructuredReference {
  /** Empty when the formula stands in the table itself. */
  table: string;
  /** `#Data`, `#Headers`, `#Totals`, `#All` or `#This Row`. */
  items: string[];
  /** One column, or the first and last of several. */
  columns: string[];
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

export function renameColumnIn(text: string, table: string, from: string, to: string): string {
  const opening = text.indexOf('[');
  const owner = text.slice(0, opening).toLowerCase();
  if (opening < 0 || (owner !== '' && owner !== table.toLowerCase())) return text;
  const pattern = /([[@])((?:'.|[^'[\]@])+)(?=\])/g;
  const renamed = text.slice(opening).replace(pattern, (whole, before: string, column: string) => {
    const isColumn = !column.startsWith('#') && unescapeColumn(column).toLowerCase() === from.toLowerCase();
    return isColumn ? before + escapeColumn(to) : whole;
  });
  return text.slice(0, opening) + renamed;
}

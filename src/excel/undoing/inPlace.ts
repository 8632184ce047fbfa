import { BlockReader } from '../reading/blockReader';
import type { FirstLook } from '../reading/inventory';
import { dataArea, takeInventory } from '../reading/inventory';
import { isSameName } from '../sameName';
import type { Manifest } from '../writing/manifest';

/**
 * Whether the result stands whole although nothing tells so. The staging sheet goes last of all in a swap, so where it
 * is gone only the answer may have been lost; but somebody else may have taken it away before.
 */
export async function isInPlace(
  context: Excel.RequestContext,
  look: FirstLook,
  { outputs }: Manifest,
): Promise<boolean> {
  const { tables } = await takeInventory(context, look);
  const reader = new BlockReader();
  const answers = outputs.map(({ finish }) => {
    const { headers, rows, headingRows, heading } = finish;
    const table = tables.find(({ name }) => isSameName(name, finish.table));
    const top = (table?.area.top ?? 0) - headingRows;
    if (table === undefined || dataArea(table).rows !== Math.max(1, rows)) return () => false;
    if (!headers.every((header) => table.headers.some((own) => isSameName(own, header)))) return () => false;
    // The user has deleted the rows for it.
    if (top < 0 || headingRows <= heading.length) return () => true;
    const place = { sheet: table.sheet, top, left: table.area.left, rows: heading.length, columns: 1 };
    const texts = reader.ask(place);
    return () => heading.every((text, row) => texts()[row]?.[0] === text);
  });
  await reader.read(context);
  return answers.every((isSame) => isSame());
}

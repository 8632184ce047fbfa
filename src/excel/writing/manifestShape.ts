import { SEVERITIES } from '../../core/findings/finding';
import type { OutputChart } from '../../workbook/outputs/outputSheet';
import type { Area } from '../area';
import type { CheckColumnChange } from '../flags/checkColumns';
import { EVERY_COLUMN, EVERY_ROW } from '../sheetLimits';
import type { Manifest, OutputBefore, OutputFinish, OutputRecord, SavedFormat } from './manifest';
import type { SpecialEntry } from './savedCells';
import type { Shape } from './shape';
import {
  count,
  either,
  finite,
  listOf,
  objectOf,
  oneOf,
  pair,
  row,
  shape,
  text,
  textLike,
  truth,
  where,
} from './shape';

const name = textLike('a name', /\S/);
const rows = count(EVERY_ROW);
const columns = count(EVERY_COLUMN);
const names = listOf(text);

const area: Shape<Area> = where(
  objectOf<Area>({ top: rows, left: columns, rows, columns }),
  'reaches off the sheet',
  (own) => own.top + own.rows <= EVERY_ROW && own.left + own.columns <= EVERY_COLUMN,
);

const empty = shape<''>('empty', (value) => value === '');

const chart = objectOf<OutputChart>({
  kind: oneOf(['ColumnStacked', 'ColumnClustered', 'BarClustered', 'Line']),
  name,
  title: text,
  header: names,
  colors: listOf(textLike('a colour', /^#[0-9A-Fa-f]{6}$/)),
  rows: listOf(row(either('a text or a number', text, finite), either('a number or empty', finite, empty))),
});

const finish = objectOf<OutputFinish>(
  {
    sheet: name,
    table: name,
    headers: names,
    summed: names,
    rows,
    headingRows: rows,
    heading: names,
    showTotals: truth,
    charts: listOf(chart),
    wrapped: names,
  },
  ['charts', 'wrapped'],
);

const before: Shape<OutputBefore> = where(
  objectOf<OutputBefore>(
    {
      area,
      headers: names,
      showTotals: truth,
      top: rows,
      left: columns,
      used: objectOf<OutputBefore['used']>({ rows, columns }),
      savedAt: rows,
      savedHash: textLike('a fingerprint', /^[0-9a-f]{64}$/),
      special: listOf(objectOf<SpecialEntry>({ row: rows, column: columns, entry: text })),
      formats: listOf(listOf(pair(text, rows))),
    },
    ['area'],
  ),
  'its cells do not lie within what was saved',
  isWithinSaved,
);

function isWithinSaved({ area: table, headers, used, savedAt, special, formats }: OutputBefore): boolean {
  const height = (table?.rows ?? 1) - 1;
  return (
    savedAt + used.rows <= EVERY_ROW &&
    special.every((own) => own.row < used.rows && own.column < used.columns) &&
    (table === undefined || (headers.length === table.columns && formats.length === table.columns)) &&
    formats.every((runs) => runs.reduce((sum, [, length]) => sum + length, 0) <= height)
  );
}

const output = objectOf<OutputRecord>({ finish, before }, ['before']);

const column: Shape<CheckColumnChange> = where(
  objectOf<CheckColumnChange>({
    table: name,
    sheet: name,
    cells: area,
    added: truth,
    header: text,
    hasHiddenRows: truth,
    tableArea: area,
    texts: listOf(objectOf<CheckColumnChange['texts'][number]>({ row: rows, before: text, after: text })),
  }),
  'its texts do not lie within its cells',
  ({ cells, texts }) => texts.every((own) => own.row < cells.rows),
);

const format = objectOf<SavedFormat>({
  sheetId: text,
  sheet: name,
  severity: oneOf(SEVERITIES),
  address: textLike('an address', /^[A-Z0-9$:,]*$/),
});

/** Every field of it, and no other, within what a sheet holds. */
export const isManifest: Shape<Manifest> = objectOf<Manifest>({
  outputs: listOf(output),
  columns: listOf(column),
  formats: listOf(format),
});

import type { Manifest } from '../../../src/excel/writing/manifest';
import { manifestCells, parseManifest, parsePhase } from '../../../src/excel/writing/manifestText';

const HASH = 'a'.repeat(64);

const MANIFEST: Manifest = {
  outputs: [
    {
      finish: {
        sheet: 'Fond',
        table: 'FondUt',
        headers: ['År', 'Belopp'],
        summed: ['Belopp'],
        rows: 2,
        headingRows: 4,
        heading: ['Fond', 'Skriv inte här', 'Underlag'],
        showTotals: false,
        charts: [
          {
            kind: 'Line',
            name: 'SI_fond',
            title: 'Fonden',
            header: ['År', 'Saldo'],
            colors: ['#2F6F4F'],
            rows: [
              ['2026', 12.5],
              ['2027', ''],
            ],
          },
        ],
        wrapped: ['År'],
      },
      before: {
        area: { top: 4, left: 0, rows: 3, columns: 2 },
        headers: ['År', 'Belopp'],
        showTotals: false,
        top: 4,
        left: 0,
        used: { rows: 7, columns: 2 },
        savedAt: 10,
        savedHash: HASH,
        special: [{ row: 3, column: 1, entry: '=SUM(1)' }],
        formats: [[['@', 2]], [['#,##0.00', 2]]],
      },
    },
  ],
  columns: [
    {
      table: 'Parter',
      sheet: 'Parter',
      cells: { top: 1, left: 7, rows: 3, columns: 1 },
      added: false,
      header: 'Kontroll',
      hasHiddenRows: false,
      tableArea: { top: 0, left: 0, rows: 4, columns: 8 },
      texts: [{ row: 2, before: '', after: 'Stopp OR-06: …' }],
    },
  ],
  formats: [{ sheetId: '{1}', sheet: 'Parter', severity: 'stop', address: 'C5,D7:D9' }],
};

/** The manifest with one thing in its text otherwise, under a fingerprint that is right. */
function changed(from: string, to: string): ReturnType<typeof parseManifest> {
  const text = JSON.stringify(MANIFEST);
  if (!text.includes(from)) throw new Error(`the test lacks ${from}`);
  const wrong: Manifest = JSON.parse(text.replace(from, to));
  return parseManifest(manifestCells(wrong));
}

test('a manifest is read as it was written', () => {
  expect(parseManifest(manifestCells(MANIFEST))).toEqual({ kind: 'read', manifest: MANIFEST });
});

test('a manifest longer than a cell is read from several', () => {
  const long = {
    ...MANIFEST,
    formats: Array.from({ length: 2000 }, (_, index) => ({
      sheetId: '{1}',
      sheet: 'Parter',
      severity: 'warn' as const,
      address: `C${index + 1}`,
    })),
  };
  const cells = manifestCells(long);
  expect([cells.length > 3, parseManifest(cells)]).toEqual([true, { kind: 'read', manifest: long }]);
});

test.each([
  ['"rows":2', '"rows":-1', 'manifest.outputs[0].finish.rows is not a count up to 1048576'],
  ['"rows":2', '"rows":1.5', 'manifest.outputs[0].finish.rows is not a count up to 1048576'],
  ['"rows":2', '"rows":1048577', 'manifest.outputs[0].finish.rows is not a count up to 1048576'],
  ['"rows":2', '"rows":"2"', 'manifest.outputs[0].finish.rows is not a count up to 1048576'],
  ['"rows":2,', '', 'manifest.outputs[0].finish.rows is missing'],
  ['"rows":2', '"rows":2,"mer":1', 'manifest.outputs[0].finish has 1 unknown fields'],
  ['"sheet":"Fond"', '"sheet":""', 'manifest.outputs[0].finish.sheet is not a name'],
  ['"summed":["Belopp"]', '"summed":"Belopp"', 'manifest.outputs[0].finish.summed is not a list'],
  ['"heading":["Fond"', '"heading":[1', 'manifest.outputs[0].finish.heading[0] is not a text'],
  ['"showTotals":false', '"showTotals":0', 'manifest.outputs[0].finish.showTotals is not true or false'],
  [
    '"kind":"Line"',
    '"kind":"Pie"',
    'manifest.outputs[0].finish.charts[0].kind is not one of ColumnStacked, ColumnClustered, BarClustered, Line',
  ],
  ['"#2F6F4F"', '"green"', 'manifest.outputs[0].finish.charts[0].colors[0] is not a colour'],
  ['["2027",""]', '["2027","x"]', 'manifest.outputs[0].finish.charts[0].rows[1][1] is not a number or empty'],
  ['["2027",""]', '[]', 'manifest.outputs[0].finish.charts[0].rows[1] is not a row'],
  ['"top":4', '"top":1048575', 'manifest.outputs[0].before.area: reaches off the sheet'],
  ['"columns":2}', '"columns":16385}', 'manifest.outputs[0].before.area.columns is not a count up to 16384'],
  [
    '"row":3,"column":1',
    '"row":7,"column":1',
    'manifest.outputs[0].before: its cells do not lie within what was saved',
  ],
  ['["@",2]', '["@",3]', 'manifest.outputs[0].before: its cells do not lie within what was saved'],
  ['[["@",2]]', '[["@"]]', 'manifest.outputs[0].before.formats[0][0] is not a pair'],
  [HASH, 'a', 'manifest.outputs[0].before.savedHash is not a fingerprint'],
  ['"row":2', '"row":3', 'manifest.columns[0]: its texts do not lie within its cells'],
  ['"severity":"stop"', '"severity":"bad"', 'manifest.formats[0].severity is not one of stop, warn, info'],
  ['"address":"C5,', '"address":"=C5,', 'manifest.formats[0].address is not an address'],
  ['"columns":[{', '"columns":[null,{', 'manifest.columns[0] is not an object'],
])('a manifest with %s as %s is refused with its place', (from, to, reason) => {
  expect(changed(from, to)).toEqual({ kind: 'unreadable', reason });
});

test.each([['null'], ['[]'], ['"ready"'], ['{}'], ['{"outputs":[],"columns":[],"formats":{}}']])(
  'the JSON %s is no manifest, whatever its fingerprint',
  (text) => {
    const wrong: Manifest = JSON.parse(text);
    expect(parseManifest(manifestCells(wrong)).kind).toBe('unreadable');
  },
);

describe('the cells of a manifest', () => {
  const [head = '', piece = ''] = manifestCells(MANIFEST);

  test.each([
    ['without its version', [piece], 'no version and fingerprint'],
    ['of another version', [head.replace(/^1/, '2'), piece], 'version 2'],
    [
      'with another text of the same shape',
      [head, piece.replace('"rows":2', '"rows":1')],
      'another fingerprint',
    ],
    ['cut short', [head, piece.slice(0, 100)], 'another fingerprint'],
    ['without anything', [], 'no version and fingerprint'],
  ])('%s are not believed', (_, cells, reason) => {
    expect(parseManifest(cells)).toEqual({ kind: 'unreadable', reason });
  });
});

test.each([
  ['staging:0', { phase: 'staging', cells: 0 }],
  ['staged:2', { phase: 'staged', cells: 2 }],
  ['ready:12', { phase: 'ready', cells: 12 }],
  ['written:3', { phase: 'written', cells: 3 }],
  ['almost:3', undefined],
  ['ready', undefined],
  ['ready:-1', undefined],
  ['ready:10001', undefined],
  ['ready:1048577', undefined],
  ['', undefined],
])('%j tells how far the write has come: %j', (text, phase) => {
  expect(parsePhase(text)).toEqual(phase);
});

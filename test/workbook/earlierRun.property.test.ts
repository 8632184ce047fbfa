import fc from 'fast-check';
import { reasonsOf } from '../../src/core/findings/finding';
import type { Finding } from '../../src/core/findings/finding';
import { inSwedish } from '../../src/core/text/inSwedish';
import { ALL_PARTS } from '../../src/workbook/resultParts';
import { resultText } from '../../src/workbook/json/resultText';
import type { RunResult } from '../../src/workbook/run';
import { run } from '../../src/workbook/run';
import type { CellValue, LastRun } from '../../src/workbook/snapshot';
import { day } from '../core/rules/askRule';
import { portfolios } from '../core/portfolioArbitrary';
import type { Rows, Tables } from '../core/workbookBuilder';
import { settledTables, snapshotOf, soundTables } from '../core/workbookBuilder';
import { writesOf } from './writesOf';

const SEED = 20201103;
const WITHOUT_RISK = { ...ALL_PARTS, payoff: false };
const TODAY = '2021-03-01';

/** The investment twice, each with RENs of its own, so that an edit of the one may reach the other. */
function twice(tables: Tables): Tables {
  const second = ([headers = [], ...rows]: Rows): Rows =>
    rows.filter((row) => row.includes('S1')).map((row) => row.map((cell, at) => renamed(cell, headers[at])));
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      name === 'Huvudbok'
        ? [
            ...rows,
            ...rows
              .slice(1)
              .map(([voucher = '', ...row]) => [
                `${voucher}b`,
                ...row.map((cell, at) => renamed(cell, rows[0]?.[at + 1])),
              ]),
          ]
        : [...rows, ...second(rows)],
    ]),
  );
}

function renamed(cell: CellValue, header: CellValue | undefined): CellValue {
  if (cell === 'S1') return 'S2';
  return String(header).includes('REN') && /^[56]\d{3}$/.test(String(cell)) ? `${cell}2` : cell;
}

const anyValue = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    'S1',
    'S2',
    's2',
    'S9',
    'VAN',
    'SOC',
    'GRN',
    '5101',
    51012,
    '#REF!',
    'snart',
    true,
  ),
  fc.constantFrom<CellValue>(
    'Pågår',
    'Ansökan',
    'Avslutad',
    'Genomför',
    'Återför',
    '2020-05-01',
    '2021-08-31',
  ),
  fc.constantFrom<CellValue>('811228-9874', 'tkr', 'RAR', 'Göteborg', 0.5, 0, -1, 1e14),
  fc.integer({ min: -100_000, max: 5_000_000 }).map((ore) => ore / 100),
);

const place = { table: fc.nat(40), row: fc.nat(40), column: fc.nat(14) };
/** What a user does between two checks. A cell is most often given what another cell of its column has. */
const anyEdit = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('copied' as const), ...place, from: fc.nat(40) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('typed' as const), ...place, value: anyValue }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rowRemoved' as const), ...place }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('rowRepeated' as const), ...place, from: fc.nat(40) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rowMoved' as const), ...place, from: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('columnRemoved' as const), ...place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tableRemoved' as const), ...place }) },
);
type Edit = typeof anyEdit extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function edited(tables: Tables, edit: Edit): Tables {
  const names = Object.keys(tables);
  const name = names[edit.table % Math.max(names.length, 1)] ?? '';
  const [headers = [], ...rows] = tables[name] ?? [];
  const copy = rows.map((row) => [...row]);
  const at = edit.row % Math.max(rows.length, 1);
  const column = edit.column % Math.max(headers.length, 1);
  const row = copy[at];
  switch (edit.kind) {
    case 'typed':
      if (row) row[column] = edit.value;
      break;
    case 'copied':
      if (row) row[column] = rows[edit.from % rows.length]?.[column] ?? '';
      break;
    case 'rowRemoved':
      copy.splice(at, 1);
      break;
    case 'rowRepeated':
      if (row) copy.splice(edit.from % rows.length, 0, [...row]);
      break;
    case 'rowMoved':
      copy.splice(edit.from % Math.max(rows.length, 1), 0, ...copy.splice(at, 1));
      break;
    case 'columnRemoved':
      return {
        ...tables,
        [name]: [headers, ...copy].map((cells) => cells.filter((_, index) => index !== column)),
      };
    case 'tableRemoved':
      return Object.fromEntries(Object.entries(tables).filter(([other]) => other !== name));
  }
  return { ...tables, [name]: [headers, ...copy] };
}

/** Everything that anybody is told of a run: its JSON, sheets, flags, reasons, states and fingerprint. */
function told(result: RunResult): unknown {
  const { inputHash, findings, accepted, states, reading, result: computed } = result;
  return {
    inputHash,
    json: [...resultText(result, WITHOUT_RISK)].join(''),
    writes: writesOf(result, reading.snapshot, [], WITHOUT_RISK),
    findings: findings.map(toldOf),
    accepted: accepted.map(({ finding }) => toldOf(finding)),
    states: [
      states.written,
      findings.map((finding) => states.of(finding)),
      states.solved,
      states.unclear.map(({ last, why }) => [last, inSwedish(why)]),
    ],
    couldNotCheck: computed.rules.couldNotCheck,
    payoffs: computed.investments.map(({ payoffs }) => payoffs),
    investments: result.portfolio.investments,
  };
}

function toldOf(finding: Finding): unknown {
  const { inputs = [], steps = [] } = reasonsOf(finding) ?? {};
  return { ...finding, why: { inputs, steps: steps.map(inSwedish) } };
}

describe('a run that uses an earlier one', () => {
  const lastRun = (result: RunResult): LastRun => ({
    inputHash: result.inputHash,
    findings: result.findings.slice(0, 5).map(({ rule, severity, investment, place: at, message }) => ({
      rule,
      severity,
      investment: investment ?? '',
      party: '',
      sheet: at?.sheet ?? '',
      cell: at?.cell ?? '',
      message,
      actual: '',
      limit: '',
      source: '',
      state: 'ny',
    })),
  });

  function holdsThrough(tables: Tables, edits: readonly Edit[], today: string): void {
    let now = tables;
    let earlier = run(snapshotOf(now), { today: day(today) });
    const last = lastRun(earlier);
    for (const edit of edits) {
      now = edited(now, edit);
      // Each run reads cells of its own, as from Excel.
      const incremental = run({ ...snapshotOf(copied(now)), lastRun: last }, { today: day(today) }, earlier);
      const whole = run({ ...snapshotOf(copied(now)), lastRun: last }, { today: day(today) });
      expect(told(incremental)).toEqual(told(whole));
      earlier = incremental;
    }
  }

  function copied(tables: Tables): Tables {
    return Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => [...row])]),
    );
  }

  it('tells the same as one that works everything out, whatever was edited of whole investments', () => {
    const bases = fc.constantFrom(twice(soundTables), twice(settledTables));
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    const property = fc.property(bases, edits, (tables, all) => holdsThrough(tables, all, TODAY));
    fc.assert(property, { seed: SEED, numRuns: Number(process.env.EDITS ?? 8) });
  });

  it('tells the same of random portfolios', () => {
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    const property = fc.property(portfolios, edits, ({ tables, today }, all) =>
      holdsThrough(tables, all, today),
    );
    fc.assert(property, { seed: SEED, numRuns: Number(process.env.EDITS ?? 8) });
  });

  it('knows the rows of an unchanged investment when another’s row of the ledger has changed', () => {
    const tables: Tables = {
      Satsningar: [
        ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Beviljat belopp', 'Beslutsdatum'],
        ['S1', 'En', 'Avslutad', '2016-01-01', '2017-12-31', 100, '2015-12-01'],
        ['S2', 'Två', 'Avslutad', '2016-01-01', '2017-12-31', 100, '2015-12-01'],
      ],
      Parter: [
        ['Satsning', 'Part', 'Typ', 'Uppdrag', 'REN'],
        ['S1', 'VAN', 'Nämnd', 'Genomför', '5101'],
        ['S2', 'SOC', 'Nämnd', 'Genomför', '5201'],
      ],
      // A date as text is read with its row, cell by cell.
      Huvudbok: [
        ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'],
        ['A1', '2016-02-01', '5010', '5101', '', 50],
        ['A2', '2016-02-01', '5010', '5201', '', 101],
      ],
    };
    holdsThrough(tables, [{ kind: 'typed', table: 2, row: 0, column: 0, value: 'A3' }], TODAY);
  });

  it.each([
    ['is given the other’s REN', '5201', ['S1', 'S2']],
    ['gets one of its own back', '5102', []],
  ])('tells whose RENs are shared when an investment %s', (_, ren, sharing) => {
    const tables: Tables = {
      Satsningar: [
        ['Satsning', 'Namn', 'Status', 'Startdatum', 'Slutdatum', 'Beviljat belopp', 'Beslutsdatum'],
        ['S1', 'En', 'Pågår', '2020-01-01', '2021-12-31', 100, '2019-12-01'],
        ['S2', 'Två', 'Pågår', '2020-01-01', '2021-12-31', 100, '2019-12-01'],
      ],
      Parter: [
        ['Satsning', 'Part', 'Typ', 'Uppdrag', 'REN'],
        ['S1', 'VAN', 'Nämnd', 'Genomför', ren === '5201' ? '5101' : '5201'],
        ['S2', 'SOC', 'Nämnd', 'Genomför', '5201'],
      ],
    };
    const before = run(snapshotOf(tables), { today: day(TODAY) });
    const edit: Edit = { kind: 'typed', table: 1, row: 0, column: 4, value: ren };
    const after = run(snapshotOf(edited(tables, edit)), { today: day(TODAY) }, before);
    const shared = after.findings.filter(({ rule, actual }) => rule === 'OR-42' && actual === '5201');
    expect(shared.map(({ investment }) => investment)).toEqual(sharing);
  });

  it('keeps the rows of a ledger and the investments that an edit has not touched', () => {
    const tables = twice(soundTables);
    const before = run(snapshotOf(tables), { today: day(TODAY) });
    const column = (tables.Huvudbok?.[0] ?? []).indexOf('Belopp');
    const edit: Edit = {
      kind: 'typed',
      table: Object.keys(tables).indexOf('Huvudbok'),
      row: 0,
      column,
      value: 1,
    };
    const after = run(snapshotOf(edited(copied(tables), edit)), { today: day(TODAY) }, before);
    const isKept = after.portfolio.ledger.map((row, index) => row === before.portfolio.ledger[index]);
    expect([isKept[0], isKept.slice(1).every(Boolean)]).toEqual([false, true]);
    expect(after.portfolio.investments.map((own, at) => own === before.portfolio.investments[at])).toEqual([
      true,
      true,
    ]);
  });

  it('gives rows that share their cells places of their own', () => {
    const [headers = [], first = [], ...rest] = soundTables.Budget ?? [];
    const tables = { ...soundTables, Budget: [headers, first, first, ...rest] };
    const told = (own: Tables): unknown => run(snapshotOf(own), { today: day(TODAY) }).portfolio.investments;
    expect(told(tables)).toEqual(told(copied(tables)));
  });
});

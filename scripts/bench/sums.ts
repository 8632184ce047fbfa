import { readFileSync } from 'node:fs';
import { contextOf } from '../../src/core/schedules/portfolioContext';
import { computeInvestment } from '../../src/core/schedules/investmentSchedules';
import { costAllocation } from '../../src/core/schedules/costAllocation';
import type { LedgerFile } from '../../src/core/ledger/ledgerFile';
import { straight } from '../../src/core/steps/steps';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { Exact } from '../../src/core/values/money';
import { openLedgerFile } from '../../src/headless/openLedgerFile';
import { readPortfolio } from '../../src/workbook/reading/readPortfolio';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { rens } from './ledgers';

/** Whole öre by REN, project, year and period: `520000;95400;2024;1`. */
export type Sums = ReadonlyMap<string, bigint>;

const TODAY = CalendarDate.of(2026, 3, 1);
const PERIODS = ['Delår 1', 'Delår 2', 'Helår'];

export async function openedLedger(path: string): Promise<LedgerFile> {
  const opened = await openLedgerFile(path);
  if ('refusal' in opened) throw new Error(opened.refusal);
  return opened.file;
}

/** One investment on each REN. */
export function snapshotWith(ledgerFile: LedgerFile): WorkbookSnapshot {
  const table = (
    name: string,
    headers: readonly string[],
    rows: readonly (readonly (string | number)[])[],
  ) => ({
    name,
    sheet: name,
    top: 0,
    left: 0,
    headers,
    rows,
  });
  return {
    date1904: false,
    tables: [
      table(
        'Satsningar',
        [
          'Satsning',
          'Namn',
          'Status',
          'Startdatum',
          'Slutdatum',
          'Ansökt belopp',
          'Beviljat belopp',
          'Beslutsdatum',
        ],
        rens.map((ren) => [`S${ren}`, ren, 'Pågår', '2024-01-01', '2026-12-31', 1e9, 1e9, '2023-10-01']),
      ),
      table(
        'Parter',
        ['Satsning', 'Part', 'Typ', 'Uppdrag', 'REN'],
        rens.map((ren) => [`S${ren}`, 'VAN', 'Nämnd', 'Genomför', ren]),
      ),
      table('Parametrar', ['Parameter', 'Värde', 'Källa'], [['projektnummer', '95400', 'KS']]),
    ],
    ledgerFile,
  };
}

/** As the add-in matches and sums: each row to an investment, its party and period. */
export function addInSums(file: LedgerFile): Sums {
  if (TODAY === undefined) throw new Error('no such day');
  const { portfolio } = straight(readPortfolio(snapshotWith(file), TODAY));
  const context = straight(contextOf(portfolio, TODAY));
  const sums = new Map<string, bigint>();
  for (const investment of portfolio.investments) {
    for (const { ren, project, period, amount } of costAllocation(computeInvestment(investment, context))) {
      sums.set(`${ren};${project ?? ''};${period.year};${PERIODS.indexOf(period.name) + 1}`, amount.ore);
    }
  }
  return sums;
}

/** Rows that have been read, in a Map of whole öre: as little as there is to do. */
export function mapSums({ rows }: LedgerFile): Sums {
  const wanted = new Set<string>(rens);
  const sums = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const ren = rows.codes[rows.renNumberAt(row)] ?? '';
    if (!wanted.has(ren)) continue;
    const date = rows.dates[rows.dateNumberAt(row)];
    const period = Math.ceil((date?.month ?? 0) / 4);
    const key = `${ren};${rows.codes[rows.projectNumberAt(row)] ?? ''};${date?.year ?? 0};${period}`;
    sums.set(key, (sums.get(key) ?? 0) + rows.oreAt(row));
  }
  return new Map([...sums].map(([key, ore]) => [key, BigInt(ore)]));
}

export function decimalSums({ rows }: LedgerFile): Sums {
  const wanted = new Set<string>(rens);
  const sums = new Map<string, InstanceType<typeof Exact>>();
  for (let row = 0; row < rows.length; row++) {
    const ren = rows.codes[rows.renNumberAt(row)] ?? '';
    if (!wanted.has(ren)) continue;
    const date = rows.dates[rows.dateNumberAt(row)];
    const key = `${ren};${rows.codes[rows.projectNumberAt(row)] ?? ''};${date?.year ?? 0};${Math.ceil((date?.month ?? 0) / 4)}`;
    const kronor = new Exact(rows.oreAt(row)).dividedBy(100);
    sums.set(key, (sums.get(key) ?? new Exact(0)).plus(kronor));
  }
  return new Map([...sums].map(([key, kronor]) => [key, BigInt(kronor.times(100).toFixed(0))]));
}

/** The file cut at its line breaks and semicolons, with no look at what it may hold else. */
export function plainFileSums(path: string): Sums {
  const wanted = new Set<string>(rens);
  const sums = new Map<string, number>();
  const lines = readFileSync(path, 'utf8').split('\r\n');
  for (let line = 1; line < lines.length - 1; line++) {
    const [, date = '', , ren = '', project = '', , amount = ''] = (lines[line] ?? '').split(';');
    const ore = Number(amount.replace(/[ ,]/g, ''));
    if (!wanted.has(ren)) continue;
    const key = `${ren};${project};${date.slice(0, 4)};${Math.ceil(Number(date.slice(5, 7)) / 4)}`;
    sums.set(key, (sums.get(key) ?? 0) + ore);
  }
  return new Map([...sums].map(([key, ore]) => [key, BigInt(ore)]));
}

/** The same in every group? */
export function isSame(a: Sums, b: Sums): boolean {
  return a.size === b.size && [...a].every(([key, ore]) => b.get(key) === ore);
}

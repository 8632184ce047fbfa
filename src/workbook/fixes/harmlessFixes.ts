import type { Finding } from '../../core/findings/finding';
import type { Investment } from '../../core/model/portfolio';
import { keyOf } from '../../core/values/ids';
import { valueOf } from '../../core/values/read';
import type { RunResult } from '../run';
import { run } from '../run';
import { tableSchemas } from '../schema';
import { headerText } from '../reading/tableReader';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Fix } from './fix';
import { fixedSnapshot } from './fixedSnapshot';

/**
 * Tries fixes on what the workbook says of one investment: a fix that leaves its finding, or that breaks another rule,
 * does not follow from the rules alone.
 */
export class HarmlessFixes {
  private readonly rowsByKey = new Map<TableSnapshot, ReadonlyMap<string, readonly number[]>>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly result: RunResult,
  ) {}

  mends(fix: Fix, finding: Finding, investment: Investment): boolean {
    const before = this.aboutOnly(investment, new Set(fix.changes.map(({ table }) => table)));
    const was = countByPlace(this.findingsOf(before));
    const is = countByPlace(this.findingsOf(fixedSnapshot(before, fix)));
    const key = keyOfFinding(finding);
    const isGone = (is.all.get(key) ?? 0) < (was.all.get(key) ?? 0);
    return isGone && [...is.stops].every(([stop, count]) => count <= (was.stops.get(stop) ?? 0));
  }

  private findingsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
    const { findings, accepted } = run(snapshot, { today: this.result.today });
    return [...findings, ...accepted.map(({ finding }) => finding)];
  }

  /** @param inPlace tables where the other rows are emptied instead of removed, so that each row stays where it is */
  private aboutOnly(investment: Investment, inPlace: ReadonlySet<string>): WorkbookSnapshot {
    const keys = [keyOf(investment.id), ...rensOf(investment)];
    return {
      date1904: this.snapshot.date1904,
      tables: this.snapshot.tables.map((table) => {
        const index = this.indexOf(table);
        if (index === undefined) return table;
        const own = new Set(keys.flatMap((key) => index.get(key) ?? []));
        const rows = inPlace.has(table.name)
          ? table.rows.map((row, place) => (own.has(place) ? row : EMPTY))
          : [...own].sort((a, b) => a - b).map((place) => table.rows[place] ?? EMPTY);
        return { ...table, rows };
      }),
    };
  }

  /** The rows by the investment that they name, or in the ledger by their REN; undefined where none is named. */
  private indexOf(table: TableSnapshot): ReadonlyMap<string, readonly number[]> | undefined {
    const known = this.rowsByKey.get(table);
    if (known) return known;
    const headers = table.headers.map((header) => keyOf(headerText(header)));
    const column = headers.findIndex((header) => ownerHeaders(table).includes(header));
    if (column < 0) return undefined;
    const index = new Map<string, number[]>();
    table.rows.forEach((row, place) => {
      const key = keyOf(String(row[column] ?? ''));
      const rows = index.get(key);
      if (rows) rows.push(place);
      else index.set(key, [place]);
    });
    this.rowsByKey.set(table, index);
    return index;
  }
}

const EMPTY: readonly CellValue[] = [];

function ownerHeaders(table: TableSnapshot): string[] {
  if (keyOf(table.name) !== keyOf('Huvudbok')) return [keyOf('Satsning')];
  const ren = tableSchemas.Huvudbok.columns.find(({ header }) => header === 'REN');
  return ['REN', ...(ren?.aliases ?? [])].map(keyOf);
}

function rensOf({ parties }: Investment): string[] {
  return parties.map(({ ren }) => keyOf(valueOf(ren) ?? '')).filter(Boolean);
}

interface Counts {
  readonly all: ReadonlyMap<string, number>;
  readonly stops: ReadonlyMap<string, number>;
}

function countByPlace(findings: readonly Finding[]): Counts {
  const [all, stops] = [new Map<string, number>(), new Map<string, number>()];
  for (const finding of findings) {
    const key = keyOfFinding(finding);
    for (const counts of finding.severity === 'stop' ? [all, stops] : [all]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { all, stops };
}

function keyOfFinding({ rule, party, place }: Finding): string {
  return JSON.stringify([rule, party ?? '', place?.sheet ?? '', place?.cell ?? '']);
}

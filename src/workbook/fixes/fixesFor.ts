import type { Finding } from '../../core/findings/finding';
import type { InputTable } from '../../core/model/inputTables';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { keyOf } from '../../core/values/ids';
import { flagsOf } from '../flags';
import type { RunResult } from '../run';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { checkColumn } from './checkColumn';
import { evaluationSum } from './evaluationSum';
import type { Fix } from './fix';
import { HarmlessFixes } from './harmlessFixes';
import { planToTheKrona } from './planToTheKrona';
import { projectNumber } from './projectNumber';
import { proposedPlanRows } from './proposedPlanRows';
import { TableCells } from './tableCells';

/**
 * Every fix that follows from the rules alone, at most one for a finding. Nothing is changed.
 *
 * @param roomFor tables with empty cells to their right, where a column `Kontroll` can be
 */
export function fixesFor(
  run: RunResult,
  snapshot: WorkbookSnapshot,
  roomFor: readonly string[] = [],
): readonly Fix[] {
  return [...findingFixes(run, snapshot), ...columnFixes(run, snapshot, roomFor)];
}

function findingFixes(run: RunResult, snapshot: WorkbookSnapshot): Fix[] {
  const harmless = new HarmlessFixes(snapshot, run);
  const schedules = new Map(run.result.investments.map((own) => [own.investment.id, own]));
  const ledger = TableCells.find(snapshot, 'Huvudbok');
  const codes = new Map<string, readonly CellValue[]>();
  const codesOf = (column: string): readonly CellValue[] => {
    const known = codes.get(column);
    if (known) return known;
    const index = ledger?.columnOf(column);
    const values = ledger && index !== undefined ? ledger.valuesIn(index) : [];
    codes.set(column, values);
    return values;
  };
  return run.findings.flatMap((finding): Fix[] => {
    if (finding.rule === 'OR-43') {
      const fix = ledger && projectNumber(finding, ledger, codesOf);
      return fix ? [fix] : [];
    }
    const own = finding.investment && schedules.get(finding.investment);
    const make = own && sumFix(finding);
    const cells = make && TableCells.find(snapshot, make.table);
    const fix = cells && make.fix(finding, own, cells, run);
    return fix && harmless.mends(fix, finding, own.investment) ? [fix] : [];
  });
}

interface SumFix {
  readonly table: InputTable;
  readonly fix: (
    finding: Finding,
    own: InvestmentSchedules,
    cells: TableCells,
    run: RunResult,
  ) => Fix | undefined;
}

function sumFix({ rule, limit }: Finding): SumFix | undefined {
  if (rule === 'OR-30') return { table: 'Budget', fix: evaluationSum };
  if (rule === 'OR-48') return { table: 'Aterforingsplan', fix: planToTheKrona };
  if (rule === 'OR-18' && limit === 'Aterforingsplan') return { table: limit, fix: proposedPlanRows };
  return undefined;
}

function columnFixes(
  { findings }: RunResult,
  { tables }: WorkbookSnapshot,
  roomFor: readonly string[],
): Fix[] {
  const { messages } = flagsOf(findings);
  return tables
    .filter(({ name }) => roomFor.some((other) => keyOf(other) === keyOf(name)))
    .flatMap((table) => {
      const fix = checkColumn(
        table,
        messages.filter((message) => message.table === table.name),
      );
      return fix ? [fix] : [];
    });
}

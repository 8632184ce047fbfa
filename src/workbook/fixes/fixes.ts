import type { Finding } from '../../core/findings/finding';
import { isNameOfMissing } from '../../core/findings/findingValue';
import type { InputTable } from '../../core/model/inputTables';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { keyOf } from '../../core/values/ids';
import { flagsOf } from '../flags';
import type { RunResult } from '../run';
import type { WorkbookSnapshot } from '../snapshot';
import { checkColumn } from './checkColumn';
import { evaluationSum } from './evaluationSum';
import type { Fix } from './fix';
import { HarmlessFixes } from './harmlessFixes';
import { planToTheKrona } from './planToTheKrona';
import { projectNumber } from './projectNumber';
import { proposedPlanRows } from './proposedPlanRows';
import type { CodeForm } from './tableCells';
import { TableCells } from './tableCells';

/** What follows from the rules alone, worked out as it is asked for: to try a fix costs a small run. */
export class Fixes {
  /** New columns `Kontroll`. */
  readonly columns: readonly Fix[];
  private readonly known = new Map<Finding, Fix | undefined>();
  private readonly schedules: ReadonlyMap<string, InvestmentSchedules>;
  private readonly harmless: HarmlessFixes;
  private readonly ledger: TableCells | undefined;
  private readonly forms = new Map<string, CodeForm>();

  /** @param roomFor tables with empty cells to their right, where a column `Kontroll` can be */
  constructor(
    private readonly run: RunResult,
    private readonly snapshot: WorkbookSnapshot,
    roomFor: readonly string[] = [],
  ) {
    this.schedules = new Map(run.result.investments.map((own) => [own.investment.id, own]));
    this.harmless = new HarmlessFixes(snapshot, run);
    this.ledger = TableCells.find(snapshot, 'Huvudbok');
    this.columns = columnFixes(run, snapshot, roomFor);
  }

  /** The fix of one of the run's findings; undefined where the rules leave more than one way, or none. */
  of(finding: Finding): Fix | undefined {
    if (!this.known.has(finding)) this.known.set(finding, this.workOut(finding));
    return this.known.get(finding);
  }

  /** The same fix of the same cell, as this workbook gives it. */
  sameAs({ id, finding }: Fix): Fix | undefined {
    if (finding === undefined) return this.columns.find((column) => column.id === id);
    return this.run.findings
      .filter(({ rule, investment, place }) => {
        if (rule !== finding.rule || investment !== finding.investment) return false;
        return place?.sheet === finding.place?.sheet && place?.cell === finding.place?.cell;
      })
      .map((own) => this.of(own))
      .find((own) => own?.id === id);
  }

  private workOut(finding: Finding): Fix | undefined {
    if (finding.rule === 'OR-43') {
      return this.ledger && projectNumber(finding, this.ledger, (column) => this.formOf(column));
    }
    const own = finding.investment && this.schedules.get(finding.investment);
    const kind = own && sumFix(finding);
    const cells = kind && TableCells.find(this.snapshot, kind.table);
    const fix = cells && kind.fix(finding, own, cells, this.run);
    return fix && this.harmless.mends(fix, finding, own.investment) ? fix : undefined;
  }

  /** Looked up once for the column, not once for each of its findings. */
  private formOf(column: string): CodeForm {
    const known = this.forms.get(column);
    if (known) return known;
    const index = this.ledger?.columnOf(column);
    const form = index === undefined ? 'text' : (this.ledger?.formOf(index) ?? 'text');
    this.forms.set(column, form);
    return form;
  }
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

const PLAN = 'Aterforingsplan';

function sumFix({ rule, limit }: Finding): SumFix | undefined {
  if (rule === 'OR-30') return { table: 'Budget', fix: evaluationSum };
  if (rule === 'OR-48') return { table: PLAN, fix: planToTheKrona };
  if (rule === 'OR-18' && isNameOfMissing(limit) && limit.missing === PLAN) {
    return { table: PLAN, fix: proposedPlanRows };
  }
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
      const own = messages.filter((message) => message.table === table.name);
      const fix = checkColumn(table, own);
      return fix ? [fix] : [];
    });
}

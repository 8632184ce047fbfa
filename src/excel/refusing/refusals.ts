import type { Sentence } from '../../core/text/sentence';
import { listed, say } from '../../core/text/sentence';
import { HEADER_ROW } from '../../workbook/outputs/outputSheet';
import { overlaps } from '../area';
import type { SheetState } from '../reading/inventory';
import type { Survey } from '../reading/survey';
import { isSameName } from '../sameName';
import { EVERY_COLUMN } from '../sheetLimits';
import { OfficeProblem } from '../officeProblem';
import type { OutputPlan, WritePlan } from '../writing/plan';

/** The protected sheets among those that would be touched. */
export function protectedAmong(sheets: readonly SheetState[], touched: readonly string[]): string[] {
  const names = new Set(touched);
  return sheets.filter(({ name, isProtected }) => isProtected && names.has(name)).map(({ name }) => name);
}

export function refuseProtected(locked: readonly string[]): void {
  if (locked.length === 0) return;
  throw new OfficeProblem(
    say`${areProtected(locked)} Ta bort skyddet under Granska och försök igen. Inget har ändrats.`,
    'worksheet protected',
  );
}

/** `Bladet Fond är skyddat.` */
export function areProtected(sheets: readonly string[]): Sentence {
  return sheets.length === 1
    ? say`Bladet ${listed(sheets)} är skyddat.`
    : say`Bladen ${listed(sheets)} är skyddade.`;
}

/** Stops a write that Excel would stop half-way, or that would take what is the user's own. */
export function refuseWhatCannotBeWritten(plan: WritePlan, survey: Survey): void {
  if (survey.structureProtected) {
    throw new OfficeProblem(
      say`Arbetsbokens struktur är skyddad, så tillägget kan inte lägga till blad. Ta bort skyddet under Granska och försök igen. Inget har ändrats.`,
      'workbook structure protected',
    );
  }
  refuseProtected(plan.protectedSheets);
  for (const output of plan.outputs) {
    refuseForeignSheet(output);
    refuseHiddenHeader(output);
    refuseTableInTheWay(output, survey);
  }
  refuseTakenNames(plan, survey);
}

function refuseForeignSheet({ state, output }: OutputPlan): void {
  if (state === undefined || state.isOwnSheet) return;
  throw new OfficeProblem(
    say`Tabellen ${output.table} står på bladet ${state.sheet}, som inte är tilläggets eget. Ta bort tabellen eller byt namn på den och försök igen. Inget har ändrats.`,
    'output table on a sheet of the user',
  );
}

function refuseHiddenHeader({ state, output }: OutputPlan): void {
  if (state?.table === undefined || state.table.showHeaders) return;
  throw new OfficeProblem(
    say`Rubrikraden i tabellen ${output.table} på bladet ${state.sheet} är dold. Visa den under Tabelldesign och försök igen. Inget har ändrats.`,
    'header row hidden',
  );
}

/** Another table beside or below, which a growing table would run into. */
function refuseTableInTheWay({ state, output, rows }: OutputPlan, { allTables }: Survey): void {
  if (state === undefined) return;
  const top = Math.max(0, state.top - HEADER_ROW);
  const oldRows = state.table?.area.rows ?? 0;
  const bottom = state.top + Math.max(oldRows, rows.length + 1) + 1;
  const zone = { top, left: state.left, rows: bottom - top, columns: EVERY_COLUMN };
  const other = allTables.find(({ name, sheet, area }) => {
    return sheet === state.sheet && name !== state.table?.name && overlaps(area, zone);
  });
  if (other === undefined) return;
  throw new OfficeProblem(
    say`Tabellen ${other.name} står i vägen för ${output.table} på bladet ${state.sheet}. Flytta den till ett annat blad och försök igen. Inget har ändrats.`,
    'another table on an output sheet',
  );
}

/** Excel gives no table the name of a defined name. */
function refuseTakenNames({ outputs }: WritePlan, { definedNames }: Survey): void {
  const taken = definedNames.filter((name) => outputs.some(({ output }) => isSameName(output.table, name)));
  if (taken.length === 0) return;
  throw new OfficeProblem(
    taken.length === 1
      ? say`Namnet ${listed(taken)} i Namnhanteraren står i vägen för en av tilläggets tabeller. Byt namn på det där och försök igen. Inget har ändrats.`
      : say`Namnen ${listed(taken)} i Namnhanteraren står i vägen för tilläggets tabeller. Byt namn på dem där och försök igen. Inget har ändrats.`,
    'defined name taken',
  );
}

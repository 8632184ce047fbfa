import type { PaneCommand } from './paneCommand';

/** What the pane knows of the workbook from its latest check. */
export interface WorkbookReadiness {
  /** The tables that a computation cannot do without are there. */
  readonly hasRequiredTables: boolean;
  /** There are ledger rows, in the workbook or from a file. */
  readonly hasLedger: boolean;
}

/** The commands whose buttons are off, in the manifest too, until a check has found what they need. */
export const STATEFUL_COMMANDS = ['write', 'reconcile'] as const satisfies readonly PaneCommand[];

export type StatefulCommand = (typeof STATEFUL_COMMANDS)[number];

export type RibbonState = Readonly<Record<StatefulCommand, boolean>>;

/**
 * Clearing, explaining and help are always on: they check by themselves what they need, and each change of the ribbon
 * empties the user's undo list.
 *
 * @param readiness none before the first check
 */
export function ribbonState(readiness: WorkbookReadiness | undefined): RibbonState {
  const canCompute = readiness?.hasRequiredTables ?? false;
  return { write: canCompute, reconcile: canCompute && (readiness?.hasLedger ?? false) };
}

export function isSameRibbonState(one: RibbonState, other: RibbonState): boolean {
  return STATEFUL_COMMANDS.every((command) => one[command] === other[command]);
}

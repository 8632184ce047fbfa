import type { Help } from '../help/useHelp';
import type { Workplace } from '../jobs/useWorkplace';
import { useChosenLedger } from '../ledger/LedgerDeskProvider';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { isTableMissing } from '../tables/requiredTables';
import { usePaneCommands, useRibbonState } from './paneCommands';

interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly place: Workplace;
  readonly help: Help;
  /** Moves the focus to the pane's heading. */
  readonly toHeading: () => void;
}

/** Does what Excel's ribbon, cell menu and keys ask for, and tells the ribbon what there is to do. */
export function useExcelCommands({ state, actions, place, help, toHeading }: Pane): void {
  const { checked } = state;
  const ledgerFile = useChosenLedger();
  usePaneCommands((command) => {
    if (command === 'help') return help.open();
    if (command === 'open') return toHeading();
    // What is asked for is to be seen.
    help.close();
    switch (command) {
      case 'check':
        return void actions.check();
      case 'write':
        return void actions.openPreview();
      case 'clear':
        return actions.openClear();
      case 'reconcile':
        place.openSection('reconciliation', 'reconcile');
        return checked ? undefined : void actions.check();
      case 'explain':
      case 'rule':
        return void actions.askOfCell(command);
    }
  });
  useRibbonState(
    checked && {
      hasRequiredTables: !isTableMissing(checked.tables),
      hasLedger:
        ledgerFile !== undefined ||
        checked.tables.some(
          ({ name, found }) => name === 'Huvudbok' && found !== undefined && found.rows > 0,
        ),
    },
  );
}

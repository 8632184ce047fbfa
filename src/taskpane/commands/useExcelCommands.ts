import type { Workplace } from '../jobs/useWorkplace';
import { useChosenLedger } from '../ledger/LedgerDeskProvider';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { isTableMissing } from '../tables/requiredTables';
import { usePaneCommands, useRibbonState } from './paneCommands';

/** Does what Excel's ribbon, cell menu and keys ask for, and tells the ribbon what there is to do. */
export function useExcelCommands({ checked }: PaneState, actions: PaneActions, place: Workplace): void {
  const ledgerFile = useChosenLedger();
  usePaneCommands((command) => {
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
      case 'open':
      case 'help':
        return;
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

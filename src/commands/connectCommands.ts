import { associateAction, enableButtons, showPane } from '../excel/office/officeCommands';
import type { CommandPort } from './commandPort';
import type { PaneCommand } from './paneCommand';
import { actionId, PANE_COMMANDS } from './paneCommand';
import type { RibbonState, StatefulCommand } from './ribbonState';
import { isSameRibbonState, ribbonState, STATEFUL_COMMANDS } from './ribbonState';

/** Turns the ribbon's buttons on and off. */
export type RibbonSwitch = (state: RibbonState) => Promise<void>;

const BUTTONS: Readonly<Record<StatefulCommand, string>> = {
  write: 'SocialaInvesteringar.Write',
  reconcile: 'SocialaInvesteringar.Reconcile',
};

/** Leads every command of the ribbon, the cell's menu and the keyboard to the pane. To be called when Office is ready. */
export function connectCommands(port: CommandPort): void {
  for (const command of PANE_COMMANDS) associateAction(actionId(command), () => void bring(port, command));
}

/** The buttons start as the manifest has them, and are told only when something has changed. */
export function createRibbonSwitch(): RibbonSwitch {
  let shown = ribbonState(undefined);
  return async (state) => {
    if (isSameRibbonState(state, shown)) return;
    shown = state;
    const buttons = STATEFUL_COMMANDS.map((command) => [BUTTONS[command], state[command]] as const);
    try {
      await enableButtons(Object.fromEntries(buttons));
    } catch {
      // The pane has the same buttons, and an update of the add-in needs Excel to be started again first.
    }
  };
}

async function bring(port: CommandPort, command: PaneCommand): Promise<void> {
  port.send(command);
  try {
    await showPane();
  } catch {
    // The command is under way; the user can open the pane from its own button.
  }
}

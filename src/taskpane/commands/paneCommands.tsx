import { createContext, useContext, useEffect, useRef } from 'react';
import type { CommandPort } from '../../commands/commandPort';
import { createCommandPort } from '../../commands/commandPort';
import type { RibbonSwitch } from '../../commands/connectCommands';
import type { PaneCommand } from '../../commands/paneCommand';
import type { WorkbookReadiness } from '../../commands/ribbonState';
import { ribbonState } from '../../commands/ribbonState';

/** Excel's own buttons, as the pane meets them. */
export interface ExcelCommands {
  readonly port: CommandPort;
  readonly ribbon: RibbonSwitch;
}

/** Where there is no Excel, no command comes and nothing is to be switched. */
const ExcelCommandsContext = createContext<ExcelCommands>({
  port: createCommandPort(),
  ribbon: () => Promise.resolve(),
});

export const ExcelCommandsProvider = ExcelCommandsContext.Provider;

/** Calls the latest handler with each command from the ribbon, the cell's menu and the keyboard. */
export function usePaneCommands(handler: (command: PaneCommand) => void): void {
  const { port } = useContext(ExcelCommandsContext);
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    return port.listen((command) => latest.current(command));
  }, [port]);
}

/** Turns the ribbon's buttons on and off by what the latest check has found; `undefined` before the first. */
export function useRibbonState(readiness: WorkbookReadiness | undefined): void {
  const { ribbon } = useContext(ExcelCommandsContext);
  const hasRequiredTables = readiness?.hasRequiredTables ?? false;
  const hasLedger = readiness?.hasLedger ?? false;
  useEffect(() => {
    void ribbon(ribbonState({ hasRequiredTables, hasLedger }));
  }, [ribbon, hasRequiredTables, hasLedger]);
}

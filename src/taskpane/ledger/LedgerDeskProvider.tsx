import type { ReactElement, ReactNode } from 'react';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { LedgerFile } from '../../core/ledger/ledgerFile';
import { confirmedMappings } from './confirmedMappings';
import type { LedgerDeskState } from './ledgerDesk';
import { LedgerDesk } from './ledgerDesk';
import type { LedgerFileReader } from './ledgerFileReader';

const DeskContext = createContext<LedgerDesk | undefined>(undefined);

interface Props {
  readonly reader: LedgerFileReader;
  readonly children: ReactNode;
}

/** Keeps the ledger file for as long as the pane is open, whichever page is looked at. */
export function LedgerDeskProvider({ reader, children }: Props): ReactElement {
  const desk = useMemo(
    () =>
      new LedgerDesk(
        reader,
        confirmedMappings(() => window.localStorage),
      ),
    [reader],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** Undefined where no files can be read. */
export function useLedgerDesk(): LedgerDesk | undefined {
  return useContext(DeskContext);
}

export function useLedgerState(): LedgerDeskState {
  const desk = useLedgerDesk();
  return useSyncExternalStore(desk?.subscribe ?? NOBODY, desk?.current ?? NOTHING);
}

/** The file that checks are to use instead of the table; undefined: the table. */
export function useChosenLedger(): LedgerFile | undefined {
  return useLedgerState().used?.ledger;
}

const EMPTY: LedgerDeskState = { stage: { kind: 'idle' }, used: undefined };
const NOTHING = (): LedgerDeskState => EMPTY;
const NOBODY = (): (() => void) => () => undefined;

import type { ReactElement } from 'react';
import type { RunResult } from '../../workbook/run';
import { useSentences } from '../shared/sentences';

/** On every page, as long as what is shown rests on a file and not on the table. */
export function UsedLedgerLine({ run }: { readonly run: RunResult }): ReactElement | null {
  const { ledger: words } = useSentences();
  if (run.ledgerFile === undefined) return null;
  return <p className="muted">{words.inUse(run.ledgerFile.name)}</p>;
}

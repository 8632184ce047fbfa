import { useEffect, useState } from 'react';
import type { InputTable } from '../../core/model/inputTables';
import type { SourceList, WorkbookSession } from '../../excel/workbookSession';
import type { FailureNotice } from '../state/paneState';
import { failureOf } from '../state/problem';

export interface SourceTables {
  /** Undefined until Excel has answered. */
  readonly sources: SourceList['sources'] | undefined;
  /** The contract's tables that the workbook has, or that something stands for. */
  readonly taken: readonly InputTable[];
  readonly failure: FailureNotice | undefined;
}

export function useSourceTables(session: WorkbookSession): SourceTables {
  const [list, setList] = useState<SourceList>();
  const [failure, setFailure] = useState<FailureNotice>();
  useEffect(() => {
    let isOver = false;
    session.listSources().then(
      (found) => !isOver && setList(found),
      (error: unknown) => !isOver && setFailure(failureOf(error, 'selecting')),
    );
    return () => {
      isOver = true;
    };
  }, [session]);
  return {
    sources: list?.sources,
    taken: list?.taken ?? [],
    failure,
  };
}

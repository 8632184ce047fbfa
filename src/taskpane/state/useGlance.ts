import { useEffect, useState } from 'react';
import type { WorkbookGlance, WorkbookSession } from '../../excel/workbookSession';
import { logFailure } from './problem';

/**
 * What the workbook is to begin with, before anybody has asked for anything.
 *
 * @param isWanted false once a check has told more
 * @param after looks anew when it changes
 */
export function useGlance(
  session: WorkbookSession,
  isWanted: boolean,
  after: unknown,
): WorkbookGlance | undefined {
  const [glance, setGlance] = useState<WorkbookGlance>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    session.glance().then(
      (seen) => {
        if (!isOver) setGlance(seen);
      },
      // Nobody has asked for it: it is logged, and the start says what it says of any workbook.
      logFailure,
    );
    return () => {
      isOver = true;
    };
  }, [session, isWanted, after]);
  return glance;
}

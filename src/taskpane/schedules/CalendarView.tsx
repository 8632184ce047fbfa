import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { calendarLines } from '../../workbook/calendarLines';
import type { RunResult } from '../../workbook/run';
import { useSentences } from '../shared/sentences';
import { DutyList } from './DutyList';

/** What is late, and what comes next. */
export function CalendarView({ run }: { readonly run: RunResult }): ReactElement {
  const { calendar } = useSentences();
  const { late, coming } = useMemo(() => {
    const lines = calendarLines(run);
    return {
      late: lines.filter(({ duty }) => duty.status === 'late'),
      coming: lines.filter(({ duty }) => duty.status !== 'late'),
    };
  }, [run]);
  if (late.length + coming.length === 0) return <p className="empty">{calendar.none}</p>;
  return (
    <>
      {late.length > 0 ? (
        <DutyList heading={calendar.late} lines={late} />
      ) : (
        <p className="muted">{calendar.nothingLate}</p>
      )}
      {coming.length > 0 ? (
        <DutyList heading={calendar.coming} lines={coming} />
      ) : (
        <p className="muted">{calendar.nothingComing}</p>
      )}
    </>
  );
}

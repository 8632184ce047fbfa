import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { CalendarLine } from '../../workbook/shown/calendarLines';
import { useSentences } from '../shared/sentences';
import { DutyList } from './DutyList';

interface Props {
  readonly lines: readonly CalendarLine[];
  /** Without any nothing is known of what is to be done. */
  readonly hasInvestments: boolean;
}

/** What is late, and what comes next. */
export function CalendarView({ lines, hasInvestments }: Props): ReactElement {
  const { calendar } = useSentences();
  const late = useMemo(() => lines.filter(({ duty }) => duty.status === 'late'), [lines]);
  const coming = useMemo(() => lines.filter(({ duty }) => duty.status !== 'late'), [lines]);
  if (late.length + coming.length === 0) {
    return <p className="empty">{hasInvestments ? calendar.none : calendar.noInvestments}</p>;
  }
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

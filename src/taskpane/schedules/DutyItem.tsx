import type { ReactElement } from 'react';
import type { CalendarLine } from '../../workbook/shown/calendarLines';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';

/** A duty's day, investment and state, what it is, who does it, and by which rule. */
export function DutyItem({ line }: { readonly line: CalendarLine }): ReactElement {
  const { calendar } = useSentences();
  const { amount } = useFigures();
  const said = useSaid();
  const { duty, unread, unseen } = line;
  const date = duty.date.toString();
  return (
    <>
      <p className="duty-head">
        <time dateTime={date}>{date}</time> <span>{duty.investment}</span>{' '}
        <span className={`duty-status duty-${duty.status}`}>{calendar.status[duty.status]}</span>
      </p>
      <p>
        {said.sentence(duty.what)}
        {duty.amount && <span className="unbroken">{calendar.amount(amount(duty.amount))}</span>}
      </p>
      <p className="muted">
        {calendar.who(said.sentence(duty.who))} <span className="rule-id">{duty.rule}</span>
      </p>
      {unseen !== undefined && <p className="muted">{calendar.unseen(said.sentence(unseen))}</p>}
      {unread.length > 0 && <p className="muted">{calendar.unread(unread)}</p>}
    </>
  );
}

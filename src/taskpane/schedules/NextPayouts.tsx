import type { ReactElement } from 'react';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { periodKey, periodLabel } from '../../core/schedules/calendar';
import type { CalendarDate } from '../../core/values/calendarDate';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { nextPayouts } from './nextPayouts';

const SHOWN = 5;

interface Props {
  readonly schedules: InvestmentSchedules;
  readonly today: CalendarDate;
}

export function NextPayouts({ schedules, today }: Props): ReactElement {
  const { amounts } = useSentences();
  const { amount } = useFigures();
  const said = useSaid();
  const payouts = nextPayouts(schedules, today);
  if (payouts.length === 0) return <p className="muted">{amounts.noPayouts}</p>;
  return (
    <ul className="payouts">
      {payouts.slice(0, SHOWN).map(({ ren, period, amount: sum, date, isPreliminary }) => (
        <li key={`${ren} ${periodKey(period)}`}>
          <span>
            <span className="payout-month">{date.toMonthString()}</span>{' '}
            {amounts.payout(ren, said.sentence(periodLabel(period)))}
            {isPreliminary && <em> ({amounts.preliminary})</em>}
          </span>
          <span className="number">{amount(sum)}</span>
        </li>
      ))}
      {payouts.length > SHOWN && <li className="muted">{amounts.morePayouts(payouts.length - SHOWN)}</li>}
    </ul>
  );
}

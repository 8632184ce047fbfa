import type { ReactElement } from 'react';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { periodKey, periodLabel } from '../../core/model/period';
import type { PayoutToMake } from '../../core/schedules/payoutsToMake';
import type { RunResult } from '../../workbook/run';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { nextPayouts } from './nextPayouts';

const SHOWN = 5;

interface Props {
  readonly schedules: InvestmentSchedules;
  readonly run: RunResult;
}

/** What is still to be paid out: what is late first, then what comes. */
export function NextPayouts({ schedules, run }: Props): ReactElement {
  const { amounts, calendar } = useSentences();
  const said = useSaid();
  const { late, coming, unknown, unseen, unread } = nextPayouts(schedules, run.result.context, run.today);
  if (unknown) return <p className="muted">{amounts.payoutsUnknown(said.sentence(unknown))}</p>;
  return (
    <>
      {late.length > 0 && <PayoutList payouts={late} isLate />}
      {coming.length > 0 && <PayoutList payouts={coming} isLate={false} />}
      {late.length + coming.length === 0 && <p className="muted">{amounts.noPayouts}</p>}
      {unseen && <p className="muted">{amounts.payoutsUnseen(said.sentence(unseen))}</p>}
      {unread.length > 0 && <p className="muted">{calendar.unread(unread)}</p>}
    </>
  );
}

function PayoutList({
  payouts,
  isLate,
}: {
  readonly payouts: readonly PayoutToMake[];
  readonly isLate: boolean;
}): ReactElement {
  const { amounts, calendar } = useSentences();
  const { amount } = useFigures();
  const said = useSaid();
  return (
    <ul className="payouts">
      {payouts.slice(0, SHOWN).map(({ ren, period, amount: sum, date, isPreliminary }) => (
        <li key={`${ren} ${periodKey(period)}`}>
          <span>
            <span className="payout-month">{date.toMonthString()}</span>{' '}
            {amounts.payout(ren, said.sentence(periodLabel(period)))}
            {isPreliminary && <em> ({amounts.preliminary})</em>}
            {isLate && <span className="duty-late"> {calendar.status.late}</span>}
          </span>
          <span className="number">{amount(sum)}</span>
        </li>
      ))}
      {payouts.length > SHOWN && <li className="muted">{amounts.morePayouts(payouts.length - SHOWN)}</li>}
    </ul>
  );
}

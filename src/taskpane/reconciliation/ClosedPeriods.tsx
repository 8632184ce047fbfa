import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { LedgerChange, PeriodClose } from '../../core/closing/closedPeriods';
import { latestCloses } from '../../core/closing/closedPeriods';
import { comparePeriods, periodLabel, periodTitle } from '../../core/model/period';
import type { RunResult } from '../../workbook/run';
import { ledgerSinceClosing } from '../../workbook/records/sinceClosing';
import type { Arrival } from '../jobs/useArrival';
import { useArrival } from '../jobs/useArrival';
import { StateIcon } from '../jobs/StateIcon';
import { LongList } from '../longList/LongList';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { Sentence } from '../shared/Sentence';
import { SeverityIcon } from '../shared/Severity';
import { useSentences } from '../shared/sentences';
import { Disclosure } from './Disclosure';

const ROW_HEIGHT = 110;
/** Enough of the fingerprint to tell it from another. */
const SHOWN_OF_HASH = 12;

interface Close {
  readonly close: PeriodClose;
  readonly changes: readonly LedgerChange[];
  readonly lost: readonly string[];
}

interface Props {
  readonly run: RunResult;
  readonly arrival: Arrival | undefined;
}

/** What has been signed as closed, and whether its ledger has changed since. */
export function ClosedPeriods({ run, arrival }: Props): ReactElement {
  const heading = useArrival(arrival, 'closed');
  const { closed: words } = useSentences().reconcile;
  const closes = useMemo(() => closesOf(run), [run]);
  return (
    <section className="investment" aria-label={words.heading}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {closes.length === 0 && <p className="muted">{words.none}</p>}
      <LongList items={closes} nameOf={nameOfClose} estimate={ROW_HEIGHT} className="closed-periods">
        {(own) => <ClosedPeriod own={own} hasLedger={isLedgerThere(run)} />}
      </LongList>
    </section>
  );
}

function ClosedPeriod({
  own,
  hasLedger,
}: {
  readonly own: Close;
  readonly hasLedger: boolean;
}): ReactElement {
  const { close, changes, lost } = own;
  const { closed: words } = useSentences().reconcile;
  const { amount } = useFigures();
  const said = useSaid();
  const [first] = close.rows;
  const accepted = [...new Set(close.rows.map((row) => row.accepted).filter((text) => text !== ''))];
  const isChanged = changes.length > 0;
  return (
    <>
      <p className="difference-head">
        <strong>{said.sentence(periodTitle(close.period))}</strong>
      </p>
      {first && (
        <p className="muted">
          <Sentence text={words.signed(first.date.toString(), first.by)} />{' '}
          {first.inputHash !== '' &&
            words.basis(first.inputHash.replace(/^\w+:/, '').slice(0, SHOWN_OF_HASH))}
        </p>
      )}
      <p className="verdict">
        {isChanged ? <SeverityIcon severity="warn" /> : <StateIcon tone={hasLedger ? 'done' : 'open'} />}{' '}
        {hasLedger ? (isChanged ? words.changed(changes.length) : words.unchanged) : words.unknown}
      </p>
      {isChanged && (
        <>
          <FigureTable
            label={words.table(said.sentence(periodLabel(close.period)))}
            columns={[
              { title: words.ren, isText: true },
              { title: words.before },
              { title: words.now },
              { title: words.change },
            ]}
            rows={changes.map(({ ren, before, now }) => ({
              key: ren,
              cells: [ren, amount(before), amount(now), amount(now.minus(before))],
            }))}
          />
          <p className="muted">{words.advice}</p>
        </>
      )}
      {lost.map((ren) => (
        <p key={ren}>{words.lost(ren)}</p>
      ))}
      {accepted.length > 0 && (
        <Disclosure title={words.accepted}>
          {() => (
            <ul className="reasons">
              {accepted.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}

function nameOfClose({ close: { period } }: Close): string {
  return `${period.year} ${period.name}`;
}

function isLedgerThere({ portfolio }: RunResult): boolean {
  return portfolio.tables.Huvudbok.unavailable === undefined;
}

/** The latest period first. */
function closesOf(run: RunResult): readonly Close[] {
  const { closings } = run.portfolio;
  const { changes, lost } = isLedgerThere(run) ? ledgerSinceClosing(run.result) : { changes: [], lost: [] };
  const isOf = (own: PeriodClose, other: PeriodClose): boolean =>
    comparePeriods(own.period, other.period) === 0;
  return latestCloses(closings)
    .map((close) => ({
      close,
      changes: changes.filter((change) => isOf(change.close, close)),
      lost: lost.filter((own) => isOf(own.close, close)).map(({ ren }) => ren),
    }))
    .reverse();
}

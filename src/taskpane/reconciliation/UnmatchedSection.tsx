import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { PlacedRow } from '../../core/reconciliation/placedRow';
import type { Reconciliation } from '../../core/reconciliation/reconcile';
import type { RowPlace } from '../../core/reconciliation/rowPlace';
import type { Arrival } from '../jobs/useArrival';
import { useArrival } from '../jobs/useArrival';
import { LongList } from '../longList/LongList';
import { placeLabel } from '../../core/values/place';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { Disclosure } from './Disclosure';
import { UnmatchedRow } from './UnmatchedRow';

const ROW_HEIGHT = 220;

/** What somebody has to look at first; what is as it should be last. */
const ORDER: readonly Exclude<RowPlace, 'matched'>[] = [
  'otherInvestment',
  'projectMissing',
  'projectForeign',
  'outsidePeriod',
  'outsideGrant',
  'duplicate',
  'unreadable',
  'unknownRen',
  'reversed',
  'payout',
  'repayment',
];

/** The rows that are not matched, by place: how many and how much, and each of them on request. */
export function UnmatchedSection({
  reconciliation: { unmatched, control },
  arrival,
}: {
  readonly reconciliation: Reconciliation;
  readonly arrival: Arrival | undefined;
}): ReactElement {
  const { unmatched: words, places } = useSentences().reconcile;
  const { amount } = useFigures();
  const heading = useArrival(arrival, 'unmatched');
  const listed = useMemo(() => byPlace(unmatched), [unmatched]);
  const groups = ORDER.flatMap((place) => {
    const own = control.places.get(place);
    return own && own.rows > 0 ? [{ place, ...own, listed: listed.get(place) ?? [] }] : [];
  });
  return (
    <section className="investment" aria-label={words.heading}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {groups.length === 0 && <p>{control.ledgerRows === 0 ? words.noRows : words.none}</p>}
      {groups.map(({ place, rows, sum, listed: own }) => (
        <Disclosure key={place} title={words.place(places[place], rows, amount(sum))}>
          {() => (
            <>
              <LongList items={own} nameOf={nameOfRow} estimate={ROW_HEIGHT} className="unmatched">
                {(placed) => <UnmatchedRow placed={placed} />}
              </LongList>
              {rows > own.length && <p className="muted">{words.notListed(rows - own.length)}</p>}
            </>
          )}
        </Disclosure>
      ))}
    </section>
  );
}

function nameOfRow({ at }: PlacedRow): string {
  return placeLabel(at);
}

function byPlace(rows: readonly PlacedRow[]): ReadonlyMap<RowPlace, readonly PlacedRow[]> {
  const places = new Map<RowPlace, PlacedRow[]>();
  for (const row of rows) {
    const own = places.get(row.place);
    if (own) own.push(row);
    else places.set(row.place, [row]);
  }
  return places;
}

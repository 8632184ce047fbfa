import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { PlacedRow } from '../../core/reconciliation/placedRow';
import type { Reconciliation } from '../../core/reconciliation/reconcile';
import type { RowPlace } from '../../core/reconciliation/rowPlace';
import type { Money } from '../../core/values/money';
import { placeLabel } from '../../core/values/place';
import type { Arrival } from '../jobs/useArrival';
import { useArrival } from '../jobs/useArrival';
import { LongList } from '../longList/LongList';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { Disclosure } from './Disclosure';
import { UnmatchedRow } from './UnmatchedRow';

const ROW_HEIGHT = 220;

type OtherPlace = Exclude<RowPlace, 'matched'>;

/** What somebody has to look at, the surest first. */
const UNMATCHED: readonly OtherPlace[] = [
  'otherInvestment',
  'projectMissing',
  'projectForeign',
  'outsidePeriod',
  'outsideGrant',
  'duplicate',
  'unreadable',
  'unknownRen',
];

/** What is as it should be, and no cost to match. */
const SETTLED: readonly OtherPlace[] = ['reversed', 'payout', 'repayment'];

interface Props {
  readonly reconciliation: Reconciliation;
  readonly arrival: Arrival | undefined;
}

/** The rows that are not matched, and then those that need not be, by place. */
export function UnmatchedSection({ reconciliation, arrival }: Props): ReactElement {
  const { unmatched: words } = useSentences().reconcile;
  const heading = useArrival(arrival, 'unmatched');
  const listed = useMemo(() => byPlace(reconciliation.unmatched), [reconciliation]);
  const { control } = reconciliation;
  const unmatched = groupsOf(UNMATCHED, control, listed);
  const settled = groupsOf(SETTLED, control, listed);
  return (
    <>
      <section className="investment" aria-label={words.heading}>
        <h2 ref={heading} tabIndex={-1}>
          {words.heading}
        </h2>
        {unmatched.length === 0 && <p>{control.ledgerRows === 0 ? words.noRows : words.none}</p>}
        <PlaceGroups groups={unmatched} />
      </section>
      {settled.length > 0 && (
        <section className="investment" aria-label={words.settled}>
          <h2>{words.settled}</h2>
          <PlaceGroups groups={settled} />
        </section>
      )}
    </>
  );
}

interface PlaceGroup {
  readonly place: OtherPlace;
  readonly rows: number;
  readonly sum: Money;
  /** Of a large ledger not all of them. */
  readonly listed: readonly PlacedRow[];
}

function groupsOf(
  places: readonly OtherPlace[],
  control: Reconciliation['control'],
  listed: ReadonlyMap<RowPlace, readonly PlacedRow[]>,
): readonly PlaceGroup[] {
  return places.flatMap((place) => {
    const own = control.places.get(place);
    return own && own.rows > 0 ? [{ place, ...own, listed: listed.get(place) ?? [] }] : [];
  });
}

/** How many and how much, and each of the rows on request. */
function PlaceGroups({ groups }: { readonly groups: readonly PlaceGroup[] }): ReactElement {
  const { unmatched: words, places } = useSentences().reconcile;
  const { amount } = useFigures();
  return (
    <>
      {groups.map(({ place, rows, sum, listed }) => (
        <Disclosure key={place} title={words.place(places[place], rows, amount(sum))}>
          {() => (
            <>
              <LongList items={listed} nameOf={nameOfRow} estimate={ROW_HEIGHT} className="unmatched">
                {(placed) => <UnmatchedRow placed={placed} />}
              </LongList>
              {rows > listed.length && <p className="muted">{words.notListed(rows - listed.length)}</p>}
            </>
          )}
        </Disclosure>
      ))}
    </>
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

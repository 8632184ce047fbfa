import { useMemo, useState } from 'react';

/** So many of the rows that were used last stay drawn, so that what was opened or typed in them stays. */
const KEPT = 12;

interface UsedRows {
  /** The row that Tab goes to: the one that was used last, or the one that has taken its place. */
  readonly current: number;
  /** Where they stand now; the current one is last. */
  readonly used: readonly number[];
  markUsed(key: string | undefined): void;
}

interface Used {
  /** The latest last. */
  readonly keys: readonly string[];
  /** Where the latest stood. */
  readonly place: number;
}

/** Which rows of a list have had the focus, through changes of the list. */
export function useUsedRows(keys: readonly string[]): UsedRows {
  const [used, setUsed] = useState<Used>({ keys: [], place: 0 });
  const places = useMemo(() => new Map(keys.map((key, place) => [key, place])), [keys]);
  const latest = used.keys.at(-1);
  const known = latest === undefined ? undefined : places.get(latest);
  const place = known ?? Math.max(0, Math.min(used.place, keys.length - 1));
  const key = keys[place];
  if (latest !== undefined && key !== undefined && (place !== used.place || key !== latest)) {
    setUsed({ keys: withLatest(used.keys, key), place });
  }
  return {
    current: place,
    used: used.keys.flatMap((own) => places.get(own) ?? []),
    markUsed: (wanted) => {
      if (wanted === undefined || wanted === latest) return;
      setUsed((former) => ({ keys: withLatest(former.keys, wanted), place: places.get(wanted) ?? 0 }));
    },
  };
}

function withLatest(keys: readonly string[], latest: string): readonly string[] {
  return [...keys.filter((key) => key !== latest), latest].slice(-KEPT);
}

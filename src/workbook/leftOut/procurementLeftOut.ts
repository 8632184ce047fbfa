import { placeLabel } from '../../core/values/place';
import type { RunResult } from '../run';

/** The cells whose rows are in no count, since they could not be read; undefined when there is none. */
export function procurementLeftOut({ portfolio: { tables } }: RunResult): string[] | undefined {
  const rows = [...tables.Upphandlingar.leftOut, ...tables.Placeringar.leftOut];
  return rows.length > 0 ? rows.map(({ at }) => placeLabel(at)) : undefined;
}

import type { Investment } from '../../core/model/portfolio';
import { isSame } from '../../core/reuse/isSame';
import { endInForce } from '../../core/schedules/amendments';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { moneyReaders, processReaders } from './inputReaders';
import type { InvestmentHead, PartyDirectory } from './readInvestments';
import type { RowsByField } from './rowsByField';

/** What the tables give of the investments. */
export interface InvestmentTables {
  readonly heads: ReadonlyMap<string, InvestmentHead>;
  readonly parties: PartyDirectory;
  readonly moneyRows: RowsByField<typeof moneyReaders>;
  readonly processRows: RowsByField<typeof processReaders>;
}

/** Those of an earlier reading. */
export interface EarlierInvestments {
  readonly heads: ReadonlyMap<string, InvestmentHead>;
  readonly investments: readonly Investment[];
}

/**
 * The investments, each with its rows, in the order of *Satsningar*. One that holds the same as before is the very same
 * object; most are, and they are not put together to find it out.
 */
export function assembleInvestments(
  tables: InvestmentTables,
  today: CalendarDate,
  earlier: EarlierInvestments | undefined,
): Investment[] {
  const { heads, parties, moneyRows, processRows } = tables;
  const before = new Map(earlier?.investments.map((own) => [own.id, own]));
  return [...heads].map(([key, head]) => {
    const same = before.get(head.id);
    const hasSameHead = head === earlier?.heads.get(key);
    return same && hasSameHead && hasSameRows(same, head) ? same : assembled(head, same);
  });

  function hasSameRows(same: Investment, { id, decidedEnd }: InvestmentHead): boolean {
    // Of the same amendments follows the same end, but for today's date.
    return (
      processRows.areThoseOf(same) &&
      moneyRows.areThoseOf(same) &&
      isSame(same.parties, parties.of(id)) &&
      isSame(same.end, endInForce(decidedEnd, same.amendments, today))
    );
  }

  function assembled(head: InvestmentHead, same: Investment | undefined): Investment {
    const { id, decidedEnd } = head;
    const process = processRows.allOf(id);
    const end = endInForce(decidedEnd, process.amendments, today);
    const own = { ...head, end, ...process, parties: parties.of(id), ...moneyRows.allOf(id) };
    return same && isSame(same, own) ? same : own;
  }
}

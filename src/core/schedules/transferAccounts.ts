import type { LedgerRow } from '../model/portfolio';
import type { CodeParameterName } from '../parameters/definitions';
import type { ParameterTable } from '../parameters/parameterTable';
import type { CalendarDate } from '../values/calendarDate';
import type { Code } from '../values/ids';

export type TransferKind = 'payout' | 'repayment';

type TransferCodes = Pick<LedgerRow, 'account' | 'date' | 'ren' | 'ore'>;

interface DayAccounts {
  /** Both kinds: most rows are on neither. */
  readonly all: ReadonlySet<Code | undefined>;
  readonly payout: ReadonlySet<Code | undefined>;
  readonly repayment: ReadonlySet<Code | undefined>;
  readonly fundRen: Code | undefined;
}

/**
 * The accounts of payouts and repayments (sum 3: rows on them are never consumption), as they stood on each day. Asked
 * once for each date, since a ledger may have a million rows.
 */
export class TransferAccounts {
  private readonly byDay = new Map<number, DayAccounts>();

  constructor(private readonly parameters: ParameterTable) {}

  /**
   * An account that the municipality uses for both is told apart by its REN and sign: the fund's REN is debited by a
   * payout and credited by a repayment, the others the other way round.
   */
  kindOf({ account, date, ren, ore }: TransferCodes): TransferKind | undefined {
    const { all, payout, repayment, fundRen } = this.on(date);
    if (!all.has(account)) return undefined;
    const isPayout = payout.has(account);
    const isRepayment = repayment.has(account);
    if (!isPayout) return isRepayment ? 'repayment' : undefined;
    if (!isRepayment) return 'payout';
    const isOnFund = ren !== undefined && ren === fundRen;
    return isOnFund === ore < 0 ? 'repayment' : 'payout';
  }

  private on(date: CalendarDate): DayAccounts {
    const day = date.dayNumber;
    const known = this.byDay.get(day);
    if (known) return known;
    const accounts = (...names: readonly CodeParameterName[]): ReadonlySet<Code | undefined> =>
      new Set(names.map((name) => this.parameters.get(name, date)));
    const payout = accounts('konto.utbetalning.debet', 'konto.utbetalning.kredit');
    const repayment = accounts('konto.återföring.debet', 'konto.återföring.kredit');
    const made: DayAccounts = {
      all: new Set([...payout, ...repayment]),
      payout,
      repayment,
      fundRen: this.parameters.get('fond.ren', date),
    };
    this.byDay.set(day, made);
    return made;
  }
}

import type { Rows, Tables } from '../workbookBuilder';
import { reconciled, row } from './reconciled';

/** A payout in the ledger: credited to VAN's REN, so negative. */
export function booked(voucher: string, date: string, amount: number, ren = '5101'): Rows[number] {
  return row(voucher, date, -amount, { account: '3995', ren, project: '' });
}

/** The reasons of the differences of what is compared: `D1: …` */
export function told(tables: Tables, compared: string): string[] {
  return reconciled(tables)
    .differences.filter((own) => own.compared === compared)
    .flatMap(({ period, reasons }) =>
      reasons.map(({ reason }) => `${period}: ${reason}`.replace(/\u00A0/g, ' ')),
    );
}

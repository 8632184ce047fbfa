import type { Tables } from '../workbookBuilder';
import { reconciled } from './reconciled';

/** `V2: V8 2020-06-01`: each row that is not matched, and the row that it is told with. */
export function toldWith(tables: Tables): string[] {
  return reconciled(tables).unmatched.map(
    ({ voucher, reason }) =>
      `${voucher}: ${/(?:tas ut av verifikat|redan i) (.*)\.$/.exec(reason)?.[1] ?? ''}`,
  );
}

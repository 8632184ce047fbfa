import type { Read } from '../../core/values/read';
import { valueOf } from '../../core/values/read';
import type { RowReader } from './rowReader';

/** The value; an empty cell is told, since the row is nothing without it. */
export function needed<T>(row: RowReader, header: string, read: Read<T>): T | undefined {
  if (read.kind === 'blank') row.missing(header);
  return valueOf(read);
}

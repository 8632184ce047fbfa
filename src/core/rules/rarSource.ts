import type { Source } from '../findings/finding';

/** The year from which the governance is proposed to hold (RAR, Ledning och styrning, p. 1). */
export const RAR_BEGAN = '2010-01-01';

/** The document has one page. */
export function rar(quote: string): Source {
  return { document: 'RAR, Ledning och styrning', page: '1', quote };
}

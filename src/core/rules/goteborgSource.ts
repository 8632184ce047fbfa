import type { Source } from '../findings/finding';

/** The plan has no date of its own: the work on it began in 2013. */
export const GOTEBORG_BEGAN = '2013-01-01';

export function goteborg(page: string, quote: string): Source {
  return { document: 'Göteborg, Projektplan social hänsyn', page, quote };
}

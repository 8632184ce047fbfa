import type { Source } from '../findings/finding';

/** The evaluation of the project that made the model (RAR i Sörmland, 2014); pages as in the file. */
export function ekusia(page: string, quote: string): Source {
  return { document: 'EKUSIA, Utvärdering 2014', page, quote };
}

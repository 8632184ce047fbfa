import type { Source } from '../findings/finding';

/** The day on which Kommunstyrelsen decided the guidelines (Örebro Ks 954/2016, p. 2). */
export const OREBRO_DECIDED = '2016-09-20';

export function orebro(page: string, quote: string): Source {
  return { document: 'Örebro Ks 954/2016', page, quote };
}

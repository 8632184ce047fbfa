import type { Source } from '../findings/finding';
import { shippedRuleSets } from '../parameters/ruleSets';

export function orebro(page: string, quote: string): Source {
  return { document: shippedRuleSets['Örebro 2016'].document, page, quote };
}

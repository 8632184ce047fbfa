import type { Source } from '../findings/finding';
import { shippedRuleSets } from '../parameters/ruleSets';

export function goteborg(page: string, quote: string): Source {
  return { document: shippedRuleSets.Göteborg.document, page, quote };
}

import type { Source } from '../findings/finding';
import { shippedRuleSets } from '../parameters/ruleSets';

/** The document has one page. */
export function rar(quote: string): Source {
  return { document: shippedRuleSets.RAR.document, page: '1', quote };
}

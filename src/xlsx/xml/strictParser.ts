import type { SaxesParser } from 'saxes';
import { damaged } from '../packageError';

/** Deeper than any office document nests. */
export const DEEPEST = 1000;

/**
 * Refuses what is not XML, and what Excel refuses of it: a document type, which could name other text as its own, and
 * elements nested without end.
 */
export function refuseBadXml(parser: Pick<SaxesParser, 'on'>, part: string): void {
  parser.on('error', (error) => {
    throw damaged(`${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw damaged(`${part}: there is a document type.`);
  });
}

/** Counts how deep a document nests as its tags are opened and closed. */
export class Depth {
  private depth = 0;

  constructor(private readonly part: string) {}

  opened(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw damaged(`${this.part}: its elements nest too deep.`);
  }

  closed(): void {
    this.depth -= 1;
  }
}

import { SaxesParser } from 'saxes';
import { Depth, refuseBadXml } from './strictParser';

/** The tree and the editor trust their text; this is where text that is not XML is refused. */
export function requireWellFormed(text: string, part: string): void {
  const parser = new SaxesParser({ xmlns: true });
  const depth = new Depth(part);
  refuseBadXml(parser, part);
  // Before its prefixes are looked up, which takes the longer the deeper it lies.
  parser.on('opentagstart', () => depth.opened());
  parser.on('closetag', () => depth.closed());
  parser.write(text).close();
}

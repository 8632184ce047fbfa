import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { nextTag } from './scan';
import { Depth, refuseBadXml } from './strictParser';

export type Attributes = Record<string, string>;

/** Elements of the main vocabulary come with their local name, whatever prefix the file uses. */
interface StreamHandlers {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

interface StreamOptions {
  part: string;
  /** The prefix of the main vocabulary in this part, with its colon; `""` when it is the default. */
  prefix: string;
}

/** Reads one part from start to end without building it up in memory; bad XML is refused here too. */
export function streamXml(text: string, options: StreamOptions, handlers: StreamHandlers): void {
  const parser = new SaxesParser();
  const local = localNames(options.prefix);
  const depth = new Depth(options.part);
  refuseBadXml(parser, options.part);
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth.opened();
    handlers.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth.closed();
    handlers.close(local(tag.name));
  });
  parser.on('text', (value) => {
    handlers.text(value);
  });
  parser.on('cdata', (value) => {
    handlers.text(value);
  });
  parser.write(text).close();
}

function localNames(prefix: string): (name: string) => string {
  if (prefix === '') return (name) => name;
  return (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : `${OTHER}${name}`);
}

/** Keeps a foreign element without prefix apart from a main one. */
const OTHER = '?';

/** The root tag's own prefix, with its colon. */
export function rootPrefix(text: string): string {
  const name = nextTag(text, 0)?.name ?? '';
  return name.slice(0, name.indexOf(':') + 1);
}

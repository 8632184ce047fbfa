type TagKind = 'open' | 'close' | 'empty';

/** A tag's place in the text; `end` is just after its `>`. */
export interface Tag {
  kind: TagKind;
  name: string;
  start: number;
  end: number;
}

/**
 * The next tag at or after `from`. Comments, processing instructions and CDATA sections are passed over. Text that is
 * not well-formed gives wrong tags, but comes to an end.
 */
export function nextTag(xml: string, from: number): Tag | undefined {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    const after = skipNonTag(xml, at);
    if (after === at) return readTag(xml, at);
    at = xml.indexOf('<', after);
  }
  return undefined;
}

function skipNonTag(xml: string, at: number): number {
  const code = xml.charCodeAt(at + 1);
  if (code === 0x3f) return endOf(xml, '?>', at);
  if (code !== 0x21) return at;
  if (xml.startsWith('<!--', at)) return endOf(xml, '-->', at);
  if (xml.startsWith('<![CDATA[', at)) return endOf(xml, ']]>', at);
  return endOf(xml, '>', at);
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}

function readTag(xml: string, start: number): Tag {
  const closing = xml.charCodeAt(start + 1) === 0x2f;
  const nameStart = closing ? start + 2 : start + 1;
  const nameEnd = endOfName(xml, nameStart);
  const end = endOfTag(xml, nameEnd);
  const kind = closing ? 'close' : xml.charCodeAt(end - 2) === 0x2f ? 'empty' : 'open';
  return { kind, name: xml.slice(nameStart, nameEnd), start, end };
}

function endOfName(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code <= 0x20 || code === 0x3e || code === 0x2f) return at;
  }
  return at;
}

function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code !== 0x22 && code !== 0x27) continue;
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) return xml.length;
  }
  return xml.length;
}

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface AttributePlace {
  name: string;
  raw: string;
  /** With the white space before it, so that removing it leaves nothing behind. */
  start: number;
  end: number;
}

export function attributePlaces(xml: string, tag: Tag): AttributePlace[] {
  const text = xml.slice(tag.start, tag.end);
  const from = 1 + tag.name.length;
  const places: AttributePlace[] = [];
  for (const match of text.slice(from).matchAll(ATTRIBUTE)) {
    const end = from + match.index + match[0].length;
    let start = from + match.index;
    while (text.charCodeAt(start - 1) <= 0x20) start -= 1;
    places.push({
      name: match[1] ?? '',
      raw: match[2] ?? match[3] ?? '',
      start: tag.start + start,
      end: tag.start + end,
    });
  }
  return places;
}

import { damaged } from '../packageError';
import { decodeXml, encodeXml, hasByteOrderMark } from '../xml/decode';
import { parseTree, type XmlNode } from '../xml/tree';
import { requireWellFormed } from '../xml/wellFormed';
import { unpack } from '../zip/unpack';
import { packEntry, writeZip } from '../zip/writeZip';
import type { ZipEntry } from '../zip/zipEntry';
import { normalizePartName, partKey } from './partNames';

export interface XmlPart {
  xml: string;
  root: XmlNode;
}

interface StoredPart {
  name: string;
  /** As it came; absent for a part that is new. */
  entry?: ZipEntry;
  /** As it is to be written, when that differs. */
  text?: string;
  /** Whether it came with a byte order mark, which is then written again. */
  hasMark?: boolean;
}

/** A package's parts by name. Parts that are never written stay as the bytes they came as. */
export class Parts {
  private readonly stored = new Map<string, StoredPart>();
  private changed = false;

  constructor(entries: ZipEntry[]) {
    for (const entry of entries) this.stored.set(partKey(entry.name), { name: entry.name, entry });
  }

  has(part: string): boolean {
    return this.stored.has(partKey(part));
  }

  names(): string[] {
    return [...this.stored.values()].map((part) => normalizePartName(part.name));
  }

  get isChanged(): boolean {
    return this.changed;
  }

  text(part: string): string {
    const stored = this.stored.get(partKey(part));
    if (stored?.text !== undefined) return stored.text;
    if (stored?.entry === undefined) throw damaged(`${part} is missing.`);
    const bytes = unpack(stored.entry);
    stored.hasMark = hasByteOrderMark(bytes);
    return decodeXml(bytes);
  }

  /** The part as a tree, once it is known to be XML. */
  xml(part: string): XmlPart {
    const xml = this.text(part);
    requireWellFormed(xml, part);
    return { xml, root: parseTree(xml) };
  }

  xmlIfPresent(part: string): XmlPart | undefined {
    return this.has(part) ? this.xml(part) : undefined;
  }

  /** `before` is the part's present text, for callers that have it at hand. */
  write(part: string, text: string, before?: string): void {
    const stored = this.stored.get(partKey(part));
    if (stored !== undefined && (before ?? this.text(part)) === text) return;
    this.stored.set(partKey(part), { ...(stored ?? { name: part }), text });
    this.changed = true;
  }

  remove(part: string): void {
    if (this.stored.delete(partKey(part))) this.changed = true;
  }

  /** `xl/tables/table3.xml` when 1 and 2 are taken. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      if (!this.has(name)) return name;
    }
  }

  toZip(): Uint8Array {
    return writeZip([...this.stored.values()].map(packed));
  }
}

function packed({ name, entry, text, hasMark }: StoredPart): ZipEntry {
  if (text !== undefined) return packEntry(name, encodeXml(text, hasMark === true));
  if (entry === undefined) throw new Error(`${name} has no content.`);
  return entry;
}

import { damaged } from '../packageError';
import { decodeXml, encodeXml } from '../xml/decode';
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

/** A package's parts by name. Parts that are never written stay as the bytes they came as. */
export class Parts {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly written = new Map<string, string>();
  private changed = false;

  constructor(entries: ZipEntry[]) {
    for (const entry of entries) this.entries.set(partKey(entry.name), entry);
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  names(): string[] {
    return [...this.entries.values()].map((entry) => normalizePartName(entry.name));
  }

  get isChanged(): boolean {
    return this.changed;
  }

  bytes(part: string): Uint8Array {
    const entry = this.entries.get(partKey(part));
    if (entry === undefined) throw damaged(`${part} is missing.`);
    return unpack(entry);
  }

  text(part: string): string {
    return this.written.get(partKey(part)) ?? decodeXml(this.bytes(part));
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

  write(part: string, text: string): void {
    const key = partKey(part);
    const existing = this.entries.get(key);
    if (existing !== undefined && this.text(part) === text) return;
    const original = existing === undefined || this.written.has(key) ? undefined : unpack(existing);
    this.entries.set(key, packEntry(existing?.name ?? part, encodeXml(text, original)));
    this.written.set(key, text);
    this.changed = true;
  }

  remove(part: string): void {
    const key = partKey(part);
    this.written.delete(key);
    if (this.entries.delete(key)) this.changed = true;
  }

  /** `xl/tables/table3.xml` when 1 and 2 are taken. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      if (!this.has(name)) return name;
    }
  }

  toZip(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

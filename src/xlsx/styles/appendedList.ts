import type { XmlEditor } from '../xml/editor';
import { element, namesLike } from '../xml/build';
import { childNamed, rawText, type XmlNode } from '../xml/tree';
import { insertChild } from '../xml/schemaOrder';

/** One of the style part's lists: what it holds is referred to by position, so it only ever grows. */
export class AppendedList {
  private readonly texts: string[];
  private readonly existing: number;

  constructor(
    private readonly root: XmlNode,
    private readonly name: string,
    xml: string,
    items: XmlNode[],
    reserved: string[] = [],
  ) {
    this.texts = items.map((item) => rawText(xml, item));
    this.existing = items.length;
    while (this.texts.length < reserved.length) this.texts.push(reserved[this.texts.length] ?? '');
  }

  at(index: number): string | undefined {
    return this.texts[index];
  }

  /** Where the text stands, after adding it if it is not there yet. */
  indexOf(text: string): number {
    const found = this.texts.indexOf(text);
    if (found >= 0) return found;
    return this.texts.push(text) - 1;
  }

  writeTo(editor: XmlEditor): void {
    const added = this.texts.slice(this.existing);
    if (added.length === 0) return;
    const container = childNamed(this.root, this.name);
    const count = String(this.texts.length);
    if (container === undefined) {
      const text = element(namesLike(this.root)(this.name), { count }, added.join(''));
      insertChild(editor, this.root, this.name, text);
      return;
    }
    editor.append(container, added.join(''));
    if (container.attributes.has('count')) editor.setAttributes(container, { count });
  }
}

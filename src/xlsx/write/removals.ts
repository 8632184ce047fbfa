import type { XmlEditor } from '../xml/editor';
import type { XmlNode } from '../xml/tree';

const EMPTY_IS_POINTLESS = new Set([
  'conditionalFormatting',
  'conditionalFormattings',
  'dataValidations',
  'tableParts',
  'ext',
  'extLst',
]);

/** Elements to take away. A container that is left with nothing goes with them. */
export class Removals {
  private readonly nodes = new Set<XmlNode>();

  add(node: XmlNode): void {
    this.nodes.add(node);
  }

  /** Containers in `kept` get new content and stay. */
  apply(editor: XmlEditor, kept: Set<XmlNode>): void {
    for (const node of [...this.nodes]) this.addEmptied(node.parent, kept);
    for (const node of this.nodes) {
      if (node.parent === undefined || !this.nodes.has(node.parent)) editor.remove(node);
    }
  }

  has(node: XmlNode): boolean {
    return this.nodes.has(node);
  }

  private addEmptied(node: XmlNode | undefined, kept: Set<XmlNode>): void {
    if (node === undefined || kept.has(node) || !EMPTY_IS_POINTLESS.has(node.local)) return;
    const content = node.children.filter((child) => child.local !== 'sqref' && !this.nodes.has(child));
    if (content.length > 0) return;
    this.nodes.add(node);
    this.addEmptied(node.parent, kept);
  }
}

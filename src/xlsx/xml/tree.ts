import { damaged } from '../packageError';
import { unescapeXml } from './escape';
import { attributePlaces, nextTag, type Tag } from './scan';
import { DEEPEST } from './strictParser';

/** An element with its place in the text, so that it can be read and also edited where it stands. */
export interface XmlNode {
  local: string;
  namespace: string;
  prefix: string;
  attributes: Map<string, string>;
  children: XmlNode[];
  parent: XmlNode | undefined;
  openTag: Tag;
  /** Start of the end tag; the tag's own end when the element is empty. */
  contentEnd: number;
  end: number;
}

interface Scope {
  node: XmlNode;
  namespaces: Map<string, string>;
}

/** Each element that declares a prefix has all of those around it too, so that many of them would be copied on and on. */
const MOST_PREFIXES = 1000;

/** `sheetData` is left without children: a sheet's cells are read as a stream instead. */
export function parseTree(xml: string, options: { leaf?: string } = {}): XmlNode {
  const stack: Scope[] = [];
  let root: XmlNode | undefined;
  for (let tag = nextTag(xml, 0); tag !== undefined;) {
    if (tag.kind === 'close') closeNode(stack, tag);
    else {
      const scope = openNode(xml, tag, stack[stack.length - 1]);
      root ??= scope.node;
      if (tag.kind === 'open') stack.push(scope);
      if (stack.length > DEEPEST) throw damaged('A part nests too deep.');
      if (tag.kind === 'open' && scope.node.local === options.leaf) {
        tag = findClose(xml, tag);
        continue;
      }
    }
    tag = nextTag(xml, tag.end);
  }
  if (root === undefined) throw damaged('A part has no root element.');
  return root;
}

function findClose(xml: string, open: Tag): Tag | undefined {
  const at = xml.lastIndexOf(`</${open.name}`);
  return nextTag(xml, at < open.end ? open.end : at);
}

function closeNode(stack: Scope[], tag: Tag): void {
  const node = stack.pop()?.node;
  if (node === undefined) return;
  node.contentEnd = tag.start;
  node.end = tag.end;
}

function openNode(xml: string, tag: Tag, parent: Scope | undefined): Scope {
  const attributes = readAttributes(xml, tag);
  const namespaces = extendNamespaces(parent?.namespaces ?? new Map<string, string>(), attributes);
  const colon = tag.name.indexOf(':');
  const prefix = colon < 0 ? '' : tag.name.slice(0, colon);
  const node: XmlNode = {
    local: tag.name.slice(colon + 1),
    namespace: namespaces.get(prefix) ?? '',
    prefix,
    attributes,
    children: [],
    parent: parent?.node,
    openTag: tag,
    contentEnd: tag.end,
    end: tag.end,
  };
  parent?.node.children.push(node);
  return { node, namespaces };
}

function readAttributes(xml: string, tag: Tag): Map<string, string> {
  return new Map(attributePlaces(xml, tag).map(({ name, raw }) => [name, attributeValue(raw)]));
}

function extendNamespaces(outer: Map<string, string>, attributes: Map<string, string>): Map<string, string> {
  let own = outer;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if (own === outer) own = new Map(outer);
    own.set(name.slice(6), value);
    if (own.size > MOST_PREFIXES) throw damaged('A part has too many prefixes.');
  }
  return own;
}

/** A child of the same vocabulary as its parent. */
export function childNamed(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((child) => child.local === local && child.namespace === node.namespace);
}

export function childrenNamed(node: XmlNode | undefined, local: string): XmlNode[] {
  if (node === undefined) return [];
  return node.children.filter((child) => child.local === local && child.namespace === node.namespace);
}

export function descendants(node: XmlNode, local: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendants(child, local),
  ]);
}

export function rawText(xml: string, node: XmlNode): string {
  return xml.slice(node.openTag.start, node.end);
}

/** The text directly inside a node without child elements. */
export function textOf(xml: string, node: XmlNode): string {
  const inner = xml.slice(node.openTag.end, node.contentEnd).replace(/\r\n?/g, '\n');
  if (!inner.includes('<')) return unescapeXml(inner);
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/)
    .map((piece) => plainText(piece))
    .join('');
}

function plainText(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
  return piece.startsWith('<') ? '' : unescapeXml(piece);
}

/** `r:id`, whatever its prefix is. */
export function relationshipId(node: XmlNode): string | undefined {
  for (const [name, value] of node.attributes) {
    if (name.endsWith(':id')) return value;
  }
  return undefined;
}

export function flag(node: XmlNode | undefined, name: string, fallback = false): boolean {
  const value = node?.attributes.get(name);
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const value = node?.attributes.get(name);
  return value === undefined || value.trim() === '' || Number.isNaN(Number(value))
    ? undefined
    : Number(value);
}

function attributeValue(raw: string): string {
  return unescapeXml(raw.replace(/\r\n|[\t\r\n]/g, ' '));
}

import { escapeAttribute } from './escape';

export type AttributeValues = Record<string, string | number | undefined>;

/** Text for one element; attributes that are `undefined` are left out. */
export function element(name: string, attributes: AttributeValues = {}, content = ''): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const open = `<${name}${pairs.join('')}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Gives names the prefix that a part uses for its vocabulary. */
export function namesLike(node: { prefix: string }): (local: string) => string {
  return node.prefix === '' ? (local) => local : (local) => `${node.prefix}:${local}`;
}

/** `r:id`, with the prefix declared on the spot unless the root already declares it. */
export function relationshipLink(
  root: { attributes: Map<string, string> },
  namespace: string,
  id: string | undefined,
): AttributeValues {
  return root.attributes.get('xmlns:r') === namespace ? { 'r:id': id } : { 'xmlns:r': namespace, 'r:id': id };
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

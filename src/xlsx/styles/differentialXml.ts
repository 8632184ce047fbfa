import { element } from '../xml/build';
import { childNamed, rawText, type XmlNode } from '../xml/tree';
import { colorElement } from './fontXml';
import type { DifferentialStyle } from './styleSheet';

/** A conditional format's style; what `base` says beyond fill and font colour is kept. */
export function differentialXml(
  xml: string,
  base: XmlNode | undefined,
  style: DifferentialStyle,
  named: (local: string) => string,
): string {
  const kept = (base?.children ?? []).filter((child) => child.local !== 'font' && child.local !== 'fill');
  const numbers = kept.filter((child) => child.local === 'numFmt').map((child) => rawText(xml, child));
  const rest = kept.filter((child) => child.local !== 'numFmt').map((child) => rawText(xml, child));
  const font = fontXml(xml, childNamed(base, 'font'), style.fontColor, named);
  return element(named('dxf'), {}, [font, ...numbers, fillXml(style.fill, named), ...rest].join(''));
}

function fontXml(
  xml: string,
  base: XmlNode | undefined,
  color: string | undefined,
  named: (local: string) => string,
): string {
  const before = 'b i strike condense extend outline shadow u vertAlign sz'.split(' ');
  const kept = (base?.children ?? []).filter((child) => child.local !== 'color');
  const text = (nodes: XmlNode[]): string => nodes.map((node) => rawText(xml, node)).join('');
  const content =
    text(kept.filter((child) => before.includes(child.local))) +
    (color === undefined ? '' : colorElement(named('color'), color)) +
    text(kept.filter((child) => !before.includes(child.local)));
  return content === '' ? '' : element(named('font'), {}, content);
}

function fillXml(fill: string | undefined, named: (local: string) => string): string {
  if (fill === undefined || fill === '') return '';
  const pattern = element(named('patternFill'), {}, colorElement(named('bgColor'), fill));
  return element(named('fill'), {}, pattern);
}

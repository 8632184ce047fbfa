import { element } from '../xml/build';
import type { FullStyle } from './wantedStyle';

const ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** Child elements by local name, as text. */
export type FontPieces = Map<string, string>;

/** The font that goes without saying. */
interface NormalPieces {
  color: string;
  pieces: FontPieces;
}

/** A font like `base` in all that the model does not know, and like `wanted` in what it does. */
export function fontPieces(
  base: FontPieces,
  normal: NormalPieces,
  wanted: FullStyle,
  changed: (keyof FullStyle)[],
  named: (local: string) => string,
): FontPieces {
  const pieces = new Map(base);
  if (changed.includes('bold')) setFlag(pieces, 'b', wanted.bold, named);
  if (changed.includes('italic')) setFlag(pieces, 'i', wanted.italic, named);
  if (changed.includes('fontSize')) pieces.set('sz', element(named('sz'), { val: wanted.fontSize }));
  if (changed.includes('fontColor')) setColor(pieces, normal, wanted.fontColor, named);
  if (changed.includes('fontName')) setName(pieces, wanted.fontName, named);
  return pieces;
}

function setFlag(pieces: FontPieces, name: string, on: boolean, named: (local: string) => string): void {
  if (on) pieces.set(name, element(named(name)));
  else pieces.delete(name);
}

/** The normal colour mostly comes from the theme, and should go on doing so. */
function setColor(
  pieces: FontPieces,
  normal: NormalPieces,
  color: string,
  named: (local: string) => string,
): void {
  const standard = color === normal.color ? normal.pieces.get('color') : colorElement(named('color'), color);
  if (standard === undefined) pieces.delete('color');
  else pieces.set('color', standard);
}

/** A theme font would win over the name. */
function setName(pieces: FontPieces, name: string, named: (local: string) => string): void {
  pieces.set('name', element(named('name'), { val: name }));
  pieces.delete('scheme');
  pieces.delete('family');
}

export function joinFont(pieces: FontPieces, named: (local: string) => string): string {
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const sorted = [...pieces].sort(([one], [other]) => rank(one) - rank(other));
  return element(named('font'), {}, sorted.map(([, text]) => text).join(''));
}

export function colorElement(name: string, color: string): string {
  return element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

import type { XmlNode } from '../xml/tree';
import { childNamed, descendants, flag, numberAttribute } from '../xml/tree';

export interface Palette {
  /** In the order of a colour's `theme` attribute. */
  theme: string[];
  indexed: string[];
}

const OFFICE_THEME =
  '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72'.split(
    ' ',
  );

const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';

const INDEXED = (
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF ` +
  '660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF ' +
  'CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF'
)
  .split(' ')
  .map((code) => `#${code}`);

export const DEFAULT_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/** A theme states dark before light; colours count light before dark. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

export function readThemeColors(theme: XmlNode | undefined): string[] {
  const scheme = theme === undefined ? undefined : descendants(theme, 'clrScheme')[0];
  if (scheme === undefined) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const color = scheme.children.find((child) => child.local === name)?.children[0];
    const code = color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? '';
    return toHex(code) ?? OFFICE_THEME[index] ?? '#000000';
  });
}

export function readIndexedColors(styleSheet: XmlNode): string[] {
  const own = childNamed(childNamed(styleSheet, 'colors'), 'indexedColors')?.children ?? [];
  const colors = [...INDEXED];
  own.forEach((node, index) => {
    colors[index] = toHex(node.attributes.get('rgb') ?? '') ?? colors[index] ?? '#000000';
  });
  return colors;
}

/** `#RRGGBB`, or `undefined` for no colour and for "automatic". */
export function readColor(node: XmlNode | undefined, palette: Palette): string | undefined {
  if (node === undefined || flag(node, 'auto')) return undefined;
  const color = baseColor(node, palette);
  const tint = numberAttribute(node, 'tint') ?? 0;
  return color === undefined || tint === 0 ? color : applyTint(color, tint);
}

function baseColor(node: XmlNode, palette: Palette): string | undefined {
  const rgb = node.attributes.get('rgb');
  if (rgb !== undefined) return toHex(rgb);
  const theme = numberAttribute(node, 'theme');
  if (theme !== undefined) return palette.theme[theme];
  const indexed = numberAttribute(node, 'indexed');
  return indexed === undefined ? undefined : palette.indexed[indexed];
}

function toHex(code: string): string | undefined {
  return /^(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(code) ? `#${code.slice(-6).toUpperCase()}` : undefined;
}

/** Lightens or darkens in the HSL space, as the format prescribes. */
function applyTint(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const reach = (high - low) / (1 - Math.abs(2 * light - 1) || 1);
  const spread = (1 - Math.abs(2 * target - 1)) * reach;
  const tinted = channels.map((channel) => {
    const share = high === low ? 0 : (channel - light) / (high - low);
    return Math.round((target + share * spread) * 255);
  });
  return `#${tinted.map((value) => byteHex(value)).join('')}`;
}

function byteHex(value: number): string {
  return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0').toUpperCase();
}

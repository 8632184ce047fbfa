import { ExcelError } from './excelError';

const named: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  lime: '#00FF00',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
  olive: '#808000',
  pink: '#FFC0CB',
  gold: '#FFD700',
  lightgray: '#D3D3D3',
  lightyellow: '#FFFFE0',
  darkred: '#8B0000',
};

/** `#RRGGBB` in capitals; an HTML colour name is read too. */
export function readColor(text: string): string {
  const color =
    named[text.toLowerCase()] ?? (/^#?[0-9A-Fa-f]{6}$/.test(text) ? `#${text.replace('#', '')}` : undefined);
  if (color === undefined) throw new ExcelError('InvalidArgument', `not a colour: ${text}`);
  return color.toUpperCase();
}

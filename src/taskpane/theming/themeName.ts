/** The pane's themes: for Office's Colorful and White, for its Dark Gray, and for its Black. */
export type ThemeName = 'light' | 'dark' | 'black';

/** Between Black's grounds and Dark Gray's, of all versions of Office so far. */
const DARKEST_GRAY = 0.03;
/** What white and black text stand out against equally well. */
const MIDDLE = 0.18;

/**
 * @param ground the colour behind the text in Office, as `#363636`; undefined where Office does not tell
 * @param isDarkPreferred what the browser is set to, for where Office does not tell
 */
export function themeName(ground: string | undefined, isDarkPreferred: boolean): ThemeName {
  const light = ground === undefined ? undefined : luminance(ground);
  if (light === undefined) return isDarkPreferred ? 'dark' : 'light';
  if (light >= MIDDLE) return 'light';
  return light < DARKEST_GRAY ? 'black' : 'dark';
}

/** Relative luminance (WCAG 2.2), from 0 for black to 1 for white. */
function luminance(color: string): number | undefined {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(color.trim()) ?? [];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(parseInt(digits.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

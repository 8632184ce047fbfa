/** Stated outright: a package without a theme leaves some viewers without colours to choose from. */
const SERIES_COLORS = '1F4E79 C55A11 548235 BF9000 7030A0 7F7F7F'.split(' ');

/** `RRGGBB` for a series that nobody has chosen a colour for. */
export function defaultColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? '1F4E79';
}

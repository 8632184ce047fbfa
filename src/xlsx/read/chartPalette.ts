/** Stated outright: a package without a theme leaves some viewers without colours to choose from. */
const SERIES_COLORS = '4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47'.split(' ');

/** `RRGGBB` for a series that nobody has chosen a colour for. */
export function defaultColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? '4472C4';
}

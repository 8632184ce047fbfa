import { formatCorners, parseArea } from '../spreadsheet/address';
import type { Area } from '../spreadsheet/model';

/** A `sqref`: areas with spaces between. What is no area on the sheet is left out. */
export function parseAreas(sqref: string | undefined): Area[] {
  const pieces = (sqref ?? '').trim().split(/[\s,]+/);
  return pieces.map(parseArea).filter((area) => area !== undefined);
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatCorners).join(' ');
}

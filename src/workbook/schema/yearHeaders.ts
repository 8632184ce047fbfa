/** The header of a year's column is the year alone, in four digits. */
export function isYearHeader(header: string): boolean {
  return /^[1-9]\d{3}$/.test(header);
}

/** The year that a header tells, alone or among words: `2024`, `År 2024`; none where it tells two. */
export function yearIn(header: string): string | undefined {
  const years = header.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

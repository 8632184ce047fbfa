/** Where a link to a heading leads: `Rätta med ett klick` is `ratta-med-ett-klick`. */
export function headingAnchor(heading) {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replace(/ +/g, '-');
}

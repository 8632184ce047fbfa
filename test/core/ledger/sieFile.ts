const HEAD = [
  '#FLAGGA 0',
  '#PROGRAM "Test" 1.0',
  '#FORMAT PC8',
  '#GEN 20240501',
  '#SIETYP 4',
  '#FNAMN "Kommunen"',
];
/** A voucher on lines of its own. */
export const VOUCHER = [
  '#VER A 12 20240301 "Hyra"',
  '{',
  '#TRANS 5010 {1 "5101" 6 "70001"} 100.00 20240302 "Lokal"',
  '#TRANS 1930 {} -100.00',
  '}',
];
/** Its rows in short. */
export const READ = [
  'A12 2024-03-02 5010 5101 70001 - 100.00 Lokal',
  'A12 2024-03-01 1930 - - - -100.00 Hyra',
];

/** A whole file of the lines. */
export function sie(...lines: readonly string[]): string {
  return `${[...HEAD, ...lines].join('\r\n')}\r\n`;
}

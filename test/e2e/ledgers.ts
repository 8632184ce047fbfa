/** Ledger files as systems export them, on the RENs of the sound portfolio: 5101 and 6101, project 70001. */

const HEADER = 'Vernr;Bokföringsdatum;Konto;Ansvar;Projekt;Text;Belopp';

/** A report with its preamble and totals, a copied voucher, a row without project, and rows of other RENs. */
export const REPORT = text(
  'Huvudbok 2020',
  'Utskriven 2021-02-01',
  HEADER,
  'A1;2020-02-10;5010 Lön;5101;70001;Lön;100 000,00',
  ';;5010;;;Summa konto;100 000,00',
  'A2;2020-06-10;5010 Lön;6101;70001;Lön;60 000,50',
  'A3;2020-07-10;5010 Lön;6101;;Lön;4 000,00',
  'A4;2020-07-11;6150;6101;70001;Lokal;1 250,00',
  'A4;2020-07-11;6150;6101;70001;Lokal;1 250,00',
  'A5;2020-07-12;6150;88888;;Annat;700,00',
  'A6;2020-02-28;5010 Lön;5101;70001;Sent;3 000,00',
  ';;;;;Totalt;170 200,50',
);

export const SIE = text(
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#SIETYP 4',
  '#DIM 1 "REN"',
  '#DIM 6 "Projekt"',
  '#VER A 1 20200210 "Lon"',
  '{',
  '#TRANS 5010 {1 5101 6 70001} 100000.00',
  '#TRANS 2710 {} -100000.00',
  '}',
  '#VER A 2 20200610 "Lon"',
  '{',
  '#TRANS 5010 {1 6101 6 70001} 60000.50',
  '#TRANS 2710 {} -60000.50',
  '}',
);

export function manyRows(rows: number): string {
  const own = text(
    HEADER,
    'A1;2020-02-10;5010;5101;70001;Lön;100000,00',
    'A2;2020-06-10;5010;6101;70001;Lön;60000,50',
  );
  const others = Array.from(
    { length: rows - 2 },
    (_, row) => `B${row >> 1};2020-03-01;6150;${80000 + (row % 500)};;Övrigt ${row};${row % 1000},25\r\n`,
  );
  return own + others.join('');
}

function text(...lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`;
}

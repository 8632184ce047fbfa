/** Files with something of most that a ledger file may have: totals, quotes, rows added and removed, sums of its own. */
export const CSV = [
  'Huvudbok',
  'Vernr;Datum;Konto;Ansvar;Projekt;Motpart;Text;Debet;Kredit',
  ';;;;;;Ingående balans;1 000,00;',
  'A1;2024-03-01;5010 Hyra;5101;70001;111;"Hyra ""Ängen""; mars\r\nforts";1 234,50;',
  '2;20240229;6010;5101;;;På Ön;;500,25-',
  ';;Summa 5010;;;;;734,25;',
  'Totalt;;;;;;;734,25;',
].join('\r\n');

export const SIE = [
  '#FLAGGA 0',
  '#FORMAT PC8',
  '#KSUMMA',
  '#SIETYP 4',
  '#DIM 1 "Kostnadsställe"',
  '#RAR 0 20240101 20241231',
  '#IB 0 1930 500.00',
  '#RES 0 5010 100.00',
  '#VER A 1 20240301 "Hyra \\"Ängen\\""',
  '{',
  '#TRANS 5010 {1 "5101" 6 "70001"} 100.00 20240302 "Lokal"',
  '#RTRANS 6010 {} 5.00',
  '#TRANS 6010 {} 5.00',
  '#BTRANS 5010 {} 7.00',
  '#TRANS 1930 {} -105.00',
  '}',
  '#KSUMMA 12345',
].join('\r\n');

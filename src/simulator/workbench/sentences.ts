import type { RefusalReason } from '../../xlsx';
import type { ExcelLanguage, OfficeThemeName } from './officeLook';

/** Every sentence of the workbench. */
export const sentences = {
  title: 'Arbetsbänk',
  about: 'Simulerat Excel med det riktiga Office.js. Filen lämnar inte datorn.',
  open: 'Öppna arbetsbok …',
  openHint: 'eller släpp en .xlsx här',
  save: 'Ladda ner',
  widths: 'Panelens bredd',
  theme: 'Tema i Office',
  themes: { colorful: 'Färgstark', darkGray: 'Mörkgrå', black: 'Svart' } satisfies Record<
    OfficeThemeName,
    string
  >,
  language: 'Språk i Excel',
  languages: { 'sv-SE': 'Svenska', 'en-US': 'English' } satisfies Record<ExcelLanguage, string>,
  pane: 'Åtgärdsfönster',
  sheets: 'Blad',
  sheetMenu: (name: string) => `Bladet ${name}`,
  cell: 'Cell',
  content: 'Cellens innehåll',
  hiddenSheets: (count: number) => (count === 1 ? '1 dolt blad' : `${count} dolda blad`),
  protectedSheet: 'skyddat',
  opened: (name: string) => `${name} är öppnad.`,
  notRead: 'Filen gick inte att läsa. Försök igen.',
  notSaved: 'Arbetsboken gick inte att spara.',
  newWorkbook: 'Arbetsbok1.xlsx',
  refused: {
    'not-a-workbook': 'Filen är inte en Excel-arbetsbok. Välj en fil som slutar på .xlsx.',
    encrypted: 'Arbetsboken är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.',
    'legacy-xls': 'Arbetsboken är i det äldre formatet .xls. Spara den som .xlsx i Excel och försök igen.',
    damaged: 'Arbetsboken är skadad och går inte att öppna.',
    'too-large': 'Arbetsboken är för stor för arbetsbänken.',
    empty: 'Filen är tom.',
  } satisfies Record<RefusalReason, string>,
} as const;

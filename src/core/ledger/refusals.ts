import { say } from '../text/sentence';
import type { FileSentence } from './fileNotes';

/** Why a file is not read: one sentence that says what it is and what to do. */
export const refusals = {
  empty: say`Filen är tom; exportera huvudboken på nytt.`,
  binary: say`Filen är inte en textfil; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.`,
  workbook: say`Filen är en arbetsbok eller ett zip-arkiv; öppna den i Excel och spara huvudbokens blad som CSV-fil.`,
  pdf: say`Filen är en PDF; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.`,
  sie5: say`Filen är SIE 5 (XML), som inte läses; exportera huvudboken som SIE-fil av typ 4 i stället.`,
  xml: say`Filen är XML eller en webbsida, som inte läses; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.`,
  noTable: say`Filen har inga rader med flera kolumner; exportera huvudboken som CSV-fil med en rubrikrad.`,
  sieWithoutVouchers: (type: string): FileSentence =>
    /^[1-3]$/.test(type)
      ? say`SIE-filen är av typ ${type} och har inga verifikationer; exportera en fil av typ 4 i stället.`
      : say`SIE-filen har inga verifikationer; exportera en fil av typ 4 för perioden.`,
} as const;

/** Why a file is not read: one sentence that says what it is and what to do. */
export const refusals = {
  empty: 'Filen är tom; exportera huvudboken på nytt.',
  binary: 'Filen är inte en textfil; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.',
  workbook:
    'Filen är en arbetsbok eller ett zip-arkiv; öppna den i Excel och spara huvudbokens blad som CSV-fil.',
  pdf: 'Filen är en PDF; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.',
  sie5: 'Filen är SIE 5 (XML), som inte läses; exportera huvudboken som SIE-fil av typ 4 i stället.',
  xml: 'Filen är XML eller en webbsida, som inte läses; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.',
  noTable: 'Filen har inga rader med flera kolumner; exportera huvudboken som CSV-fil med en rubrikrad.',
  sieWithoutVouchers: (type: string): string =>
    /^[1-3]$/.test(type)
      ? `SIE-filen är av typ ${type} och har inga verifikationer; exportera en fil av typ 4 i stället.`
      : 'SIE-filen har inga verifikationer; exportera en fil av typ 4 för perioden.',
} as const;

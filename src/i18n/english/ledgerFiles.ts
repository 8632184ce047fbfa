/** Of ledger files, by the Swedish words. */
export const ledgerFiles: Readonly<Record<string, string>> = {
  'Filen är tom; exportera huvudboken på nytt.': 'The file is empty; export the ledger again.',
  'Filen är inte en textfil; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.':
    'The file is not a text file; export the ledger as a CSV file or a SIE file of type 4.',
  'Filen är en arbetsbok eller ett zip-arkiv; öppna den i Excel och spara huvudbokens blad som CSV-fil.':
    'The file is a workbook or a zip archive; open it in Excel and save the ledger’s sheet as a CSV file.',
  'Filen är en PDF; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.':
    'The file is a PDF; export the ledger as a CSV file or a SIE file of type 4.',
  'Filen är SIE 5 (XML), som inte läses; exportera huvudboken som SIE-fil av typ 4 i stället.':
    'The file is SIE 5 (XML), which is not read; export the ledger as a SIE file of type 4 instead.',
  'Filen är XML eller en webbsida, som inte läses; exportera huvudboken som CSV-fil eller SIE-fil av typ 4.':
    'The file is XML or a web page, which is not read; export the ledger as a CSV file or a SIE file of type 4.',
  'Filen har inga rader med flera kolumner; exportera huvudboken som CSV-fil med en rubrikrad.':
    'The file has no rows with several columns; export the ledger as a CSV file with a header row.',
  'SIE-filen är av typ {0} och har inga verifikationer; exportera en fil av typ 4 i stället.':
    'The SIE file is of type {0} and has no vouchers; export a file of type 4 instead.',
  'SIE-filen har inga verifikationer; exportera en fil av typ 4 för perioden.':
    'The SIE file has no vouchers; export a file of type 4 for the period.',

  'rad {0}': 'line {0}',
  Raden: 'The line',
  'En kod': 'A code',
  '{0}, rad {1}: {2}': '{0}, line {1}: {2}',
  '{0}, rad {1}, kolumnen {2}: {3}': '{0}, line {1}, the column {2}: {3}',
  'datumet går inte att läsa; rätta det i ekonomisystemets export och läs in filen igen.':
    'the date cannot be read; correct it in the accounting system’s export and read the file again.',
  'kontot går inte att läsa; rätta raden och läs in filen igen.':
    'the account cannot be read; correct the line and read the file again.',
  'cellen visar ett felvärde från Excel; rätta det och läs in filen igen.':
    'the cell shows an error value from Excel; correct it and read the file again.',
  'beloppet går inte att läsa i hela ören; rätta raden och läs in filen igen.':
    'the amount cannot be read in whole öre; correct the line and read the file again.',
  'beloppet saknas; fyll i det och läs in filen igen.':
    'the amount is missing; fill it in and read the file again.',
  'flera av datum, konto och belopp går inte att läsa; kontrollera kolumnvalet eller rätta raden.':
    'more than one of date, account and amount cannot be read; check the choice of columns or correct the line.',
  'raden har fler kolumner än rubrikraden; sätt text med skiljetecken inom citattecken.':
    'the line has more columns than the header row; put text that contains the separator in quotation marks.',
  'raden är orimligt lång; kontrollera att filen är en huvudbok och har radslut.':
    'the line is unreasonably long; check that the file is a ledger and has line ends.',
  'objektlistan går inte att läsa; rätta den så att varje dimension har ett objekt inom { och }.':
    'the object list cannot be read; correct it so that each dimension has an object within { and }.',
  'transaktionen står utanför en verifikation; rätta filen så att en #VER står före den.':
    'the transaction is outside any voucher; correct the file so that a #VER precedes it.',

  'Rad {0}: {1}': 'Line {0}: {1}',
  '{0}: ytterligare {1} av samma slag visas inte.': '{0}: another {1} of the same kind are not shown.',
  Citattecken: 'Quotation marks',
  Delsummor: 'Subtotals',
  Slutsummor: 'Grand totals',
  'Text som börjar som en summa': 'Text that begins as a total',
  'Debet och kredit': 'Debit and credit',
  Tecken: 'Signs',
  KSUMMA: 'KSUMMA',
  Saldon: 'Balances',
  'Saldon som skiljer': 'Balances that differ',
  'Text efter klammer': 'Text after a brace',
  Klammer: 'Braces',
  FLAGGA: 'FLAGGA',
  VALUTA: 'VALUTA',
  RTRANS: 'RTRANS',
  'Obalanserade verifikationer': 'Unbalanced vouchers',
  'Okända rader i verifikationer': 'Unknown lines in vouchers',
  'Filen är UTF-8 men har 1 trasigt tecken; det visas som \uFFFD.':
    'The file is UTF-8 but has 1 broken character; it is shown as \uFFFD.',
  'Filen är UTF-8 men har {0} trasiga tecken; de visas som \uFFFD.':
    'The file is UTF-8 but has {0} broken characters; they are shown as \uFFFD.',
  'ett citattecken stängs aldrig; det lästes som vanlig text.':
    'a quotation mark is never closed; it was read as ordinary text.',
  'delsumman stämmer inte med raderna före den; kontrollera att inga rader saknas i filen.':
    'the subtotal does not agree with the lines before it; check that no lines are missing from the file.',
  'totalsumman stämmer med raderna före den.': 'the grand total agrees with the lines before it.',
  'totalsumman stämmer inte med raderna före den; kontrollera att inga rader saknas eller är oläsliga.':
    'the grand total does not agree with the lines before it; check that no lines are missing or unreadable.',
  'raden saknar verifikat, och dess text börjar som en summa eller balans. Den räknas inte, eftersom beloppet är summan av rader före den; kontrollera att den inte är en bokföringsrad.':
    'the line has no voucher, and its text begins as a total or a balance. It is not counted, since the amount is the sum of lines before it; check that it is not a posting.',
  'raden saknar verifikat, och dess text börjar som en summa eller balans. Den räknas som bokföringsrad, eftersom beloppet inte är summan av rader före den; kontrollera att den är en bokföringsrad.':
    'the line has no voucher, and its text begins as a total or a balance. It is counted as a posting, since the amount is not the sum of lines before it; check that it is a posting.',
  'raden har varken debet eller kredit i kolumnen för det; beloppet lästes som det står. Kontrollera det.':
    'the line has neither debit nor credit in the column for it; the amount was read as it stands. Check it.',
  'raden är kredit men lästes som debet, eftersom tecknet är ett annat än på filens övriga kreditrader; kontrollera beloppet.':
    'the line is a credit but was read as a debit, since its sign is another than on the file’s other credits; check the amount.',
  'Kolumnen för debet och kredit ger tecknet: belopp på rader med kredit läses med omvänt tecken.':
    'The column of debit and credit gives the sign: amounts on lines of credit are read with the opposite sign.',
  'Beloppen har redan tecken, så kolumnen för debet och kredit ändrar dem inte.':
    'The amounts have their signs already, so the column of debit and credit does not change them.',
  'Filens egna saldon (#RES och #UB) stämmer med transaktionerna på {0}.':
    'The file’s own balances (#RES and #UB) agree with the transactions on {0}.',
  '1 konto': '1 account',
  '{0} konton': '{0} accounts',
  '{0}\u00A0kr': 'SEK\u00A0{0}',
  'minst en miljard kronor': 'at least a billion kronor',
  'kontots saldo är inte summan av dess transaktioner i filen; skillnaden är {0}.':
    'the account’s balance is not the sum of its transactions in the file; the difference is {0}.',
  'Filen börjar med #KSUMMA men slutar utan den; den kan vara avkortad.':
    'The file begins with #KSUMMA but ends without it; it may be cut short.',
  'texten efter klammern lästes inte.': 'the text after the brace was not read.',
  'raden har för många klamrar; dess slut lästes inte.':
    'the line has too many braces; its end was not read.',
  'raden står i en verifikation men är ingen av dess transaktioner (#TRANS); den lästes inte. Exportera filen på nytt.':
    'the line stands in a voucher but is none of its transactions (#TRANS); it was not read. Export the file again.',
  'ett citattecken stängs aldrig; fältet lästes till radens slut.':
    'a quotation mark is never closed; the field was read to the end of the line.',
  'filen är märkt som redan inläst i ett system.': 'the file is marked as already imported into a system.',
  'filens belopp är i en annan valuta än kronor; de lästes som kronor.':
    'the file’s amounts are in another currency than kronor; they were read as kronor.',
  'kontrollsumman (#KSUMMA) saknar sin början, så den prövades inte.':
    'the checksum (#KSUMMA) has no beginning, so it was not verified.',
  'kontrollsumman (#KSUMMA) är inget tal, så den prövades inte.':
    'the checksum (#KSUMMA) is not a number, so it was not verified.',
  'kontrollsumman (#KSUMMA) stämmer.': 'the checksum (#KSUMMA) is right.',
  'kontrollsumman (#KSUMMA) stämmer inte; filen kan ha ändrats efter exporten. Exportera den på nytt.':
    'the checksum (#KSUMMA) is wrong; the file may have been changed after the export. Export it again.',
  'verifikationens inledande klammer saknas; raderna lästes ändå.':
    'the voucher’s opening brace is missing; its lines were read all the same.',
  'verifikationens avslutande klammer saknas; raderna före nästa post lästes.':
    'the voucher’s closing brace is missing; the lines before the next record were read.',
  'den tillagda raden (#RTRANS) saknar sin #TRANS; {0}.': 'the added line (#RTRANS) has no #TRANS; {0}.',
  'den räknas': 'it is counted',
  'den räknas inte, eftersom verifikationen går jämnt ut utan den':
    'it is not counted, since the voucher balances without it',
  'verifikationen går inte jämnt ut; skillnaden är {0}.{1}':
    'the voucher does not balance; the difference is {0}.{1}',
  ' Rader i den är oläsliga.': ' Some of its lines are unreadable.',
};

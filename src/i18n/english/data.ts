/** Of the data in the tables, by the Swedish words. */
export const data: Readonly<Record<string, string>> = {
  'Inga personnummer eller samordningsnummer i tabellerna':
    'No personal identity numbers or coordination numbers in the tables',
  'Gäller varje cell i arbetsbokens alla tabeller, också i egna kolumner och egna tabeller. Tio eller tolv siffror räknas när de är en dag som finns (eller en dag plus 60) och kontrollsiffran stämmer, med eller utan bindestreck; organisationsnummer och OCR-nummer räknas inte, och inte belopp i tilläggets egna beloppskolumner.':
    'Asked of every cell in all the workbook’s tables, also in columns and tables of your own. Ten or twelve digits count when they are a day that exists (or a day plus 60) and the check digit is right, with or without a hyphen; organisation numbers and OCR numbers do not count, nor amounts in the add-in’s own columns of amounts.',
  'Ta bort numret ur cellen och skriv något som inte pekar ut en person, till exempel ett löpnummer eller en befattning.':
    'Remove the number from the cell and write something that does not point to a person, such as a serial number or a position.',
  'Excel har inte räknat ut eller hämtat cellen {0} än':
    'Excel has not worked out or fetched the cell {0} yet',
  'en tabell': 'a table',
  'tabellen {0}': 'the table {0}',
  '{0} på bladet {1} är för stor: från och med rad {2} har den inte lästs':
    '{0} on the sheet {1} is too large: from row {2} it has not been read',
  'Cell {0} på bladet {1}{2} innehåller ett personnummer eller samordningsnummer. Det visas inte här; ta bort det ur arbetsboken.':
    'Cell {0} on the sheet {1}{2} holds a personal identity number or coordination number. It is not shown here; remove it from the workbook.',
  Cellen: 'The cell',
  'visas inte': 'not shown',
  'Siffrorna är en dag som finns, eller en dag plus 60': 'The digits are a day that exists, or a day plus 60',
  'Kontrollsiffran stämmer': 'The check digit is right',
  'Ett typfall är så många personer att ingen kan pekas ut':
    'A case group is so many people that nobody can be pointed out',
  'En grupp är de rader i Typfall som har samma satsning och namn, och är så många som det största Antal på dem. Gränsen är typfall.minAntal; en mindre grupp visas inte per typfall i något resultat, bara i satsningens summor.':
    'A group is the rows of Typfall with the same investment and name, and is as many as the largest Antal on them. The limit is typfall.minAntal; a smaller group is shown by itself in no result, only in the investment’s sums.',
  'Slå ihop gruppen med en som liknar den, så att varje typfall är minst så många som gränsen.':
    'Put the group together with one like it, so that every case group is at least as many as the limit.',
  'Ett typfall i {0}, i cell {1} på bladet {2}, är färre än {3}. Slå ihop det med ett annat; det visas inte för sig.':
    'A case group in {0}, in cell {1} on the sheet {2}, is fewer than {3}. Put it together with another; it is not shown by itself.',
  Antal: 'Number',
  'färre än {0}': 'fewer than {0}',
  'Gruppens största antal är mindre än {0}': 'The group’s largest number is less than {0}',
  'Alla årskolumner är i samma enhet, kr eller tkr': 'All year columns are in the same unit, kr or tkr',
  'Varje årskolumn i Budget, Effekter och Aterforingsplan jämförs med de andra: medianen av dess belopp (utan tecken, utan nollor) mot medianen av de andras medianer. Ungefär tusen gånger är 316–3 162 gånger: en halv tiopotens åt vardera hållet, närmare tusen än hundra och tiotusen. Är det lika många åt båda håll är det de mindre som anges.':
    'Each year column of Budget, Effekter and Aterforingsplan is compared with the others: the median of its amounts (without sign, without noughts) with the median of the others’ medians. About a thousand times is 316–3,162 times: half a power of ten either way, nearer a thousand than a hundred and ten thousand. Where as many are off both ways, the smaller ones are told of.',
  'Skriv om kolumnens belopp i samma enhet som de andra, den som parametern beloppsenhet anger.':
    'Rewrite the column’s amounts in the same unit as the others, the one that the parameter beloppsenhet gives.',
  'Kolumnen {0} i tabellen {1} på bladet {2} har belopp kring {3}, medan de andra årskolumnerna ligger kring {4}. Det är ungefär tusen gånger {5}; skriv alla belopp i samma enhet.':
    'The column {0} in the table {1} on the sheet {2} has amounts around {3}, while the other year columns are around {4}. That is about a thousand times {5}; write all amounts in the same unit.',
  mindre: 'less',
  mer: 'more',
  'Första beloppet i kolumnen {0}': 'The first amount in the column {0}',
  'Medianen av kolumnens {0} belopp: {1}': 'The median of the column’s {0} amounts: {1}',
  'Medianen av de andra årskolumnernas medianer: {0}': 'The median of the other year columns’ medians: {0}',
  '{0} / {1} är ungefär {2}, mellan {3} och {4}': '{0} / {1} is about {2}, between {3} and {4}',
};

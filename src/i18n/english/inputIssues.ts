/** Of what is wrong with the input, by the Swedish words. */
export const inputIssues: Readonly<Record<string, string>> = {
  'Tabellerna Satsningar och Parter måste finnas.': 'The tables Satsningar and Parter must be there.',
  'Lägg till tabellen, till exempel från mallen, och fyll i den.':
    'Add the table, for instance from the template, and fill it in.',
  'En tabell har de kolumner som den måste ha.': 'A table has the columns that it must have.',
  'Lägg till kolumnen i tabellen, med det namn som står under Underlag i panelen.':
    'Add the column to the table, with the name that stands under Basis in the pane.',
  'En kolumn finns en gång i sin tabell.': 'A column is once in its table.',
  'Ta bort eller byt namn på den ena kolumnen.': 'Remove or rename one of the columns.',
  'En cell som läses har inget felvärde.': 'A cell that is read has no error value.',
  'Rätta formeln eller skriv in värdet, så att cellen inte visar ett fel.':
    'Correct the formula or write the value, so that the cell shows no error.',
  'Belopp, datum, andelar och årtal går att läsa.': 'Amounts, dates, shares and years can be read.',
  'Skriv värdet så att det går att läsa: belopp och andelar som tal, datum som ÅÅÅÅ-MM-DD, årtal med fyra siffror.':
    'Write the value so that it can be read: amounts and shares as numbers, dates as YYYY-MM-DD, years with four digits.',
  'En valcell har något av de val som finns för kolumnen.':
    'A cell with choices has one of those that its column has.',
  'Välj något av de val som står för tabellen under Underlag i panelen.':
    'Choose one of those that stand for the table under Basis in the pane.',
  'En satsning som nämns finns i tabellen Satsningar.':
    'An investment that is named is in the table Satsningar.',
  'Rätta beteckningen, eller lägg till satsningen i tabellen Satsningar.':
    'Correct its id, or add the investment to the table Satsningar.',
  'En part som nämns finns i tabellen Parter för satsningen.':
    'A party that is named is in the table Parter for the investment.',
  'Rätta namnet, eller lägg till parten i tabellen Parter.':
    'Correct the name, or add the party to the table Parter.',
  'Tal är inlagda som tal, annars räknar Excel inte med dem.':
    'Numbers are entered as numbers, or Excel does not count with them.',
  'Gör om texten till ett tal: markera cellen och välj Konvertera till tal. Är texten i kronor och tabellens tal i tusental kronor, skriv i stället talet i tusental.':
    'Make the text a number: select the cell and choose Convert to Number. If the text is in kronor and the table’s numbers are in thousands of kronor, write the number in thousands instead.',
  'En satsning, ett år i Reservation, och en parameter från en dag, står på en rad.':
    'An investment, a year in Reservation, and a parameter from one day, is on one row.',
  'Ge varje satsning en egen beteckning, och varje år och parameter en egen rad.':
    'Give each investment an id of its own, and each year and parameter a row of its own.',
  'De celler som raden behöver är ifyllda.': 'The cells that the row needs are filled in.',
  'Fyll i cellen; saknas kolumnen, lägg till den först.':
    'Fill in the cell; if the column is missing, add it first.',
  'Koder och konton som konteringen behöver är ifyllda.':
    'Codes and accounts that the accounting entries need are filled in.',
  'Fyll i koden, i Parametrar eller Parter.': 'Fill in the code, in Parametrar or Parter.',
  'Kostnader efter slutdatum räknas med och visas.': 'Costs after the end date are counted and shown.',
  'Kontrollera att kostnaden hör till satsningen, och ändra annars bokföringen.':
    'See that the cost belongs to the investment, or else change the bookkeeping.',
  'Parametrar har namn som tillägget känner till.': 'Parameters have names that the add-in knows.',
  'Rätta stavningen, eller ta bort raden.': 'Correct the spelling, or remove the row.',
  'Beteckningar och koder är inga personnummer.': 'Ids and codes are no personal identity numbers.',
  'Ta bort personnumret och skriv en beteckning i stället.':
    'Remove the personal identity number and write an id instead.',
  'Ett regelverk som en satsning följer finns i tillägget eller i tabellen Parametrar.':
    'A rule set that an investment follows is in the add-in or in the table Parametrar.',
  'Rätta regelverkets namn, eller lägg till dess parametrar i tabellen Parametrar.':
    'Correct the rule set’s name, or add its parameters to the table Parametrar.',
  'Ett värde som ändrar en regel eller en läsart har en källa.':
    'A value that changes a rule or a reading has a source.',
  'Skriv i kolumnen Källa vilket beslut eller dokument som värdet kommer från.':
    'Write in the column Källa which decision or document the value comes from.',
  'Projektnummer och fondens REN har ett värde under hela den tid som en satsning pågår, och kommunens eget regelverk den dag som en satsning bedöms efter.':
    'The project number and the fund’s REN have a value all the time that an investment runs, and the municipality’s own rule set on the day that an investment is judged by.',
  'Lägg till en rad i Parametrar med det värde som gäller från den dag som saknar ett.':
    'Add a row to Parametrar with the value that holds from the day that lacks one.',
  'En omfördelning flyttar medel mellan parter och går jämnt upp.':
    'A redistribution moves money between parties and comes out even.',
  'Skriv en rad för varje part, med minus för den som lämnar, så att beloppen blir noll ihop.':
    'Write a row for each party, with a minus for the one that gives, so that the amounts are nothing together.',
  'En upphandling som nämns finns i tabellen Upphandlingar.':
    'A procurement that is named is in the table Upphandlingar.',
  'Rätta beteckningen, eller lägg till upphandlingen i tabellen Upphandlingar.':
    'Correct its id, or add the procurement to the table Upphandlingar.',
  'Huvudboken för ett stängt delår är som när det stängdes.':
    'The ledger for a closed period is as when it was closed.',
  'Ta reda på vad som bokförts efter avslutet, och stäng delåret på nytt om det ska vara så.':
    'Find out what was booked after the closing, and close the period again if it is to be so.',
  'En kod på {0} i {1} ser ut som ett personnummer. Det visas inte och raden är inte med; rätta den i ekonomisystemet.':
    'A code on {0} in {1} looks like a personal identity number. It is not shown and the row is not counted; correct it in the accounting system.',
  '{0} har 1 rad till som inte går att läsa.': '{0} has 1 more row that cannot be read.',
  'Huvudbok har 1 rad som är summa eller balans, {0}. Den räknas inte med.':
    'Huvudbok has 1 row that is a total or a balance, {0}. It is not counted.',
  'Huvudbok har {0} rader som är summor eller balanser, den första {1}. De räknas inte med.':
    'Huvudbok has {0} rows that are totals or balances, the first {1}. They are not counted.',
  'Huvudbok har 1 rad utan verifikat som börjar som en summa eller balans, {0}. Den räknas som post, eftersom beloppet inte är summan av rader före den.':
    'Huvudbok has 1 row without a voucher that begins as a total or a balance, {0}. It is counted as a posting, since the amount is not the sum of rows before it.',
  'Huvudbok har {0} rader utan verifikat som börjar som summor eller balanser, den första {1}. De räknas som poster, eftersom beloppen inte är summor av rader före dem.':
    'Huvudbok has {0} rows without a voucher that begin as totals or balances, the first {1}. They are counted as postings, since the amounts are not sums of rows before them.',
  'Huvudbok har en rad för varje post; summor och balanser räknas inte med.':
    'Huvudbok has one row for each posting; totals and balances are not counted.',
  'Delår 1 slutar {0}, delår 2 {1} och helåret {2} enligt tabellen Parametrar. De ska sluta i den ordningen; tills dess räknas kostnader till fel period.':
    'Delår 1 ends {0}, delår 2 {1} and the year {2} by the table Parametrar. They are to end in that order; until then costs are counted to the wrong period.',
  'Fonden går in i ett år med det som den gick ut ur året före med.':
    'The fund goes into a year with what it came out of the year before with.',
  'Lägg till de utbetalningar, fakturor eller tillskott som saknas, eller rätta det ingående beloppet i Reservation.':
    'Add the payouts, invoices or additions that are missing, or correct the opening amount in Reservation.',
  'Fonden går in i {0} med {1} enligt Reservation, men ut ur {2} med {3} enligt beräkningen. {4} är varken tillfört, utbetalt eller återfört; fonden räknas vidare från det ingående beloppet.':
    'The fund goes into {0} with {1} by Reservation, but comes out of {2} with {3} by the sums. {4} is neither added, paid out nor repaid; the fund goes on from the opening amount.',
  'Delår 1, delår 2 och helåret slutar i den ordningen.': 'Delår 1, delår 2 and the year end in that order.',
  'Rätta kalender.delår1, kalender.delår2 eller kalender.helår i tabellen Parametrar.':
    'Correct kalender.delår1, kalender.delår2 or kalender.helår in the table Parametrar.',
  'En rad i Parametrar som har ett regelverk används: parametern hör till regelverket, och en satsning följer det.':
    'A row in Parametrar that has a rule set is used: the parameter belongs to the set, and an investment follows it.',
  'Töm Regelverk om raden gäller hela kommunen, eller rätta regelverkets namn.':
    'Empty Regelverk if the row is for the whole municipality, or correct the name of the rule set.',
  'Låt raderna stå, eller ta bort summorna. Är en rad som inte räknas en kostnad, ge den ett verifikat; är en som räknas en summa, ta bort den.':
    'Let the rows stand, or remove the totals. If a row that is not counted is a cost, give it a voucher; if one that is counted is a total, remove it.',
  '{0} har {1} rader till som inte går att läsa.': '{0} has {1} more rows that cannot be read.',
  '{0} i cell {1} på bladet {2} behöver kolumnen {3}, som saknas eller är dubbel i tabellen {4}. Raden är inte med i beräkningarna förrän kolumnen finns och cellen är ifylld.':
    '{0} in cell {1} on the sheet {2} needs the column {3}, which is missing or double in the table {4}. The row is not counted until the column is there and the cell is filled in.',
  'Satsningen {0} står på mer än en rad i Satsningar. Bara den första raden har lästs; ge varje satsning en egen beteckning.':
    'The investment {0} is on more than one row in Satsningar. Only the first row has been read; give each investment an id of its own.',
  'Parten {0} i cell {1} på bladet {2} finns inte i tabellen Parter för satsningen {3}. Raden är inte med i beräkningarna; rätta namnet eller lägg till parten.':
    'The party {0} in cell {1} on the sheet {2} is not in the table Parter for the investment {3}. The row is not counted; correct the name or add the party.',
  'Parten {0} i cell {1} på bladet {2} finns inte i tabellen Parter för satsningen {3}, så det går inte att se vem som bär kostnaderna. Rätta namnet eller lägg till parten.':
    'The party {0} in cell {1} on the sheet {2} is not in the table Parter for the investment {3}, so who bears the costs cannot be seen. Correct the name or add the party.',
  'Satsningen {0} i cell {1} på bladet {2} finns inte i tabellen Satsningar. Raden är inte med i beräkningarna; rätta beteckningen eller lägg till satsningen.':
    'The investment {0} in cell {1} on the sheet {2} is not in the table Satsningar. The row is not counted; correct the id or add the investment.',
  'Parametern {0} har i cell {1} på bladet {2} ett värde som inte går att läsa. Skriv {3}. Tills dess gäller {4}, och det som vilar på parametern är inte kontrollerat.':
    'The parameter {0} has a value in cell {1} on the sheet {2} that cannot be read. Write {3}. Until then {4} holds, and what rests on the parameter has not been checked.',
  'Parametern {0} har i cell {1} på bladet {2} felvärdet {3}. Rätta formeln, eller skriv {4}. Tills dess gäller {5}, och det som vilar på parametern är inte kontrollerat.':
    'The parameter {0} shows the error value {3} in cell {1} on the sheet {2}. Correct the formula, or write {4}. Until then {5} holds, and what rests on the parameter has not been checked.',
  'inget värde från raden': 'no value from the row',
  'inget värde': 'no value',
  'standardvärdet {0}': 'the default {0}',
  'Parametern {0} har i cell {1} på bladet {2} ett annat värde än i cell {3}, från samma dag. Värdet i cell {4} gäller; ta bort den rad som är fel.':
    'The parameter {0} has in cell {1} on the sheet {2} another value than in cell {3}, from the same day. The value in cell {4} holds; remove the row that is wrong.',
  'Parametern {0} har i cell {1} på bladet {2} ett annat värde än standardvärdet, men ingen källa. Skriv i kolumnen Källa vilket beslut eller dokument det kommer från.':
    'The parameter {0} has in cell {1} on the sheet {2} another value than the default, but no source. Write in the column Källa which decision or document it comes from.',
  'Parametern {0} gäller upphandlingar, som bara regelverket {1} har regler för. Raden används inte; skriv {2} i Regelverk, eller töm cellen.':
    'The parameter {0} is about procurements, which only the rule set {1} has rules for. The row is not used; write {2} in Regelverk, or empty the cell.',
  'Parametern {0} har ett värde för hela kommunen, inte ett för varje regelverk. Raden används inte; töm cellen Regelverk om värdet ska gälla, eller ta bort raden.':
    'The parameter {0} has one value for the whole municipality, not one for each rule set. The row is not used; empty the cell Regelverk if the value is to hold, or remove the row.',
  'Regelverket {0} har rader i tabellen Parametrar, men ingen satsning följer det, så raderna används inte. Kontrollera att namnet är skrivet likadant här och i Satsningar.':
    'The rule set {0} has rows in the table Parametrar, but no investment follows it, so the rows are not used. See that the name is written alike here and in Satsningar.',
  'Parametern {0} känns inte igen och har ingen verkan. Kontrollera stavningen.':
    'The parameter {0} is not known and has no effect. Check the spelling.',
  'Året {0} står på mer än en rad i Reservation. Bara den första raden har lästs.':
    'The year {0} is on more than one row in Reservation. Only the first row has been read.',
  'Tabellen {0} saknas. Lägg till den, till exempel från mallen; utan den kan de flesta regler inte kontrolleras.':
    'The table {0} is missing. Add it, for instance from the template; without it most rules cannot be checked.',
  '{0} i cell {1} på bladet {2} är inte ett helt antal personer. Skriv till exempel 3.':
    '{0} in cell {1} on the sheet {2} is not a whole number of people. Write for example 3.',
  'Upphandlingen {0} i cell {1} på bladet {2} finns inte i tabellen Upphandlingar. Rätta beteckningen, eller lägg till upphandlingen; raden är inte med i någon enhet.':
    'The procurement {0} in cell {1} on the sheet {2} is not in the table Upphandlingar. Correct the id, or add the procurement; the row is not in any unit.',
  '{0} i cell {1} på bladet {2} är talet {3}, som Excel visar som {4}. Skriv hela datumet som ÅÅÅÅ-MM-DD.':
    '{0} in cell {1} on the sheet {2} is the number {3}, which Excel shows as {4}. Write the whole date as YYYY-MM-DD.',
  '{0} i cell {1} på bladet {2} går inte att läsa som datum. Skriv det som ÅÅÅÅ-MM-DD.':
    '{0} in cell {1} on the sheet {2} cannot be read as a date. Write it as YYYY-MM-DD.',
  '{0} i cell {1} på bladet {2} går inte att läsa som årtal. Skriv det med fyra siffror.':
    '{0} in cell {1} on the sheet {2} cannot be read as a year. Write it with four digits.',
  '{0} i cell {1} på bladet {2} går inte att läsa som en andel mellan 0 och 100 %. Skriv till exempel 25 %.':
    '{0} in cell {1} on the sheet {2} cannot be read as a share between 0 and 100%. Write for example 25%.',
  '{0} i cell {1} på bladet {2} går inte att läsa som ett tal. Skriv till exempel 12 eller 12,5.':
    '{0} in cell {1} on the sheet {2} cannot be read as a number. Write for example 12 or 12.5.',
  '{0} saknas i cell {1} på bladet {2}. Raden är inte med i beräkningarna förrän cellen är ifylld.':
    '{0} is missing in cell {1} on the sheet {2}. The row is not counted until the cell is filled in.',
  '{0} i cell {1} på bladet {2} går inte att läsa som belopp. Skriv ett tal, till exempel 1234,50.':
    '{0} in cell {1} on the sheet {2} cannot be read as an amount. Write a number, for example 1234.50.',
  '{0} i cell {1} på bladet {2} är större än tio tusen miljarder. Rätta beloppet.':
    '{0} in cell {1} on the sheet {2} is more than ten trillion. Correct the amount.',
  '{0} i cell {1} på bladet {2} är ett tal som skrivits som text. Tillägget läser det, men Excel summerar det inte; gör om det till ett tal.':
    '{0} in cell {1} on the sheet {2} is a number written as text. The add-in reads it, but Excel does not add it up; make it a number.',
  '{0} i cell {1} på bladet {2} är text i kronor, men tabellens tal är i tusental kronor. Tillägget läser {3}, men Excel summerar det inte; skriv talet {4} i stället.':
    '{0} in cell {1} on the sheet {2} is text in kronor, but the table’s numbers are in thousands of kronor. The add-in reads {3}, but Excel does not add it up; write the number {4} instead.',
  'Cell {0} på bladet {1} ({2}) visar felvärdet {3}. Rätta formeln eller skriv värdet.':
    'Cell {0} on the sheet {1} ({2}) shows the error value {3}. Correct the formula or write the value.',
  'Formeln i cell {0} på bladet {1} ({2}) har inget resultat. Öppna filen i Excel, vänta tills cellen visar ett värde och spara.':
    'The formula in cell {0} on the sheet {1} ({2}) has no result. Open the file in Excel, wait until the cell shows a value, and save.',
  '{0} i cell {1} på bladet {2} ser ut som ett personnummer. Det visas inte och raden är inte med; skriv något annat där.':
    '{0} in cell {1} on the sheet {2} looks like a personal identity number. It is not shown and the row is not counted; write something else there.',
  '{0} i cell {1} på bladet {2} ser ut som ett personnummer. Värdet visas inte och räknas inte; skriv något annat där.':
    '{0} in cell {1} on the sheet {2} looks like a personal identity number. The value is not shown and not counted; write something else there.',
  Innehållet: 'What stands',
  '{0} i cell {1} på bladet {2} är inget val för {3}. Välj något av {4}.':
    '{0} in cell {1} on the sheet {2} is no choice for {3}. Choose one of {4}.',
  'tabellen {0} saknas': 'the table {0} is missing',
  'kolumnen {0} saknas eller är dubbel i tabellen {1}':
    'the column {0} is missing or double in the table {1}',
  'Kolumnen {0} saknas i tabellen {1}. Lägg till den; det som behöver den har inte kontrollerats.':
    'The column {0} is missing in the table {1}. Add it; what needs it has not been checked.',
  'tabellen {0} har ingen kolumn med bara ett årtal som rubrik':
    'the table {0} has no column with only a year as its header',
  'Ingen kolumn är kopplad till ett år i tabellen {0}. Koppla en för varje år; det som behöver dem har inte kontrollerats.':
    'No column is linked to a year in the table {0}. Link one for each year; what needs them has not been checked.',
  'Tabellen {0} har ingen kolumn för ett år. Ge varje år en kolumn med bara årtalet som rubrik, till exempel 2024; det som behöver dem har inte kontrollerats.':
    'The table {0} has no column for a year. Give each year a column with only the year as its header, such as 2024; what needs them has not been checked.',
  'Tabellen {0} har ingen kolumn med bara ett årtal som rubrik. Rubriken ”{1}” läses inte som ett år; gäller den ett år ska den vara bara {2}. Det som behöver årens kolumner har inte kontrollerats.':
    'The table {0} has no column with only a year as its header. The header “{1}” is not read as a year; if it is of one, it must be {2} alone. What needs the years’ columns has not been checked.',
  'En satsning som har fått utbetalningar eller fakturerats är beviljad.':
    'An investment that has had payouts or invoices has been granted.',
  'Ändra Status till den som gäller, eller flytta raderna till rätt satsning.':
    'Change Status to the one that holds, or move the rows to the right investment.',
  '{0} har utbetalningar eller fakturor men status {1}. Beloppen räknas med som för en beviljad satsning. Ändra Status, eller rätta raderna om de gäller en annan satsning.':
    '{0} has payouts or invoices but the status {1}. The amounts are counted as for a granted investment. Change Status, or correct the rows if they belong to another investment.',
  'Ett godkännande gäller en regel, en satsning och en cell som finns, från sitt datum.':
    'An acceptance is of a rule, an investment and a cell that are there, from its date.',
  'Rätta raden i tabellen Godkanda så att den är som avvikelsen, eller ta bort den.':
    'Correct the row in the table Godkanda so that it is as the finding, or remove it.',
  'Godkännandet i cell {0} på bladet {1} gäller inte för någon avvikelse: {2}. Rätta raden eller ta bort den.':
    'The acceptance in cell {0} on the sheet {1} holds for no finding: {2}. Correct the row or remove it.',
  'regeln {0} finns inte': 'there is no rule {0}',
  'det är daterat {0}, efter i dag': 'it is dated {0}, after today',
  'satsningen {0} finns inte': 'there is no investment {0}',
  'avvikelsen i cellen hör inte till någon satsning': 'the finding in the cell belongs to no investment',
  'avvikelsen i cellen hör till {0}': 'the finding in the cell belongs to {0}',
  'kolumnerna Ark och Cell är tomma': 'the columns Ark and Cell are empty',
  'kolumnen Ark är tom': 'the column Ark is empty',
  'kolumnen Cell är tom': 'the column Cell is empty',
  'bladet i kolumnen Ark har ingen tabell': 'the sheet in the column Ark has no table',
  'kolumnen Cell har ingen cell, till exempel G12': 'the column Cell has no cell, such as G12',
  'Kolumnerna {0} och {1} i tabellen {2} betyder båda {3}. Byt namn på den som inte gäller; ingen av dem har lästs.':
    'The columns {0} and {1} in the table {2} both mean {3}. Rename the one that does not hold; neither has been read.',
  'Kolumnen {0} finns mer än en gång i tabellen {1}. Behåll en; ingen av dem har lästs.':
    'The column {0} is more than once in the table {1}. Keep one; none of them has been read.',
  'Kolumnen {0} finns mer än en gång i tabellen {1}. Behåll en; ingen av dem har lästs, och rader som har något i dem är inte med i beräkningarna.':
    'The column {0} is more than once in the table {1}. Keep one; none of them has been read, and rows that have something in them are not counted.',
};

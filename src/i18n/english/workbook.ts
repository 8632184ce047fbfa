/** Of fixes, closings and settings of the workbook, by the Swedish words. */
export const workbook: Readonly<Record<string, string>> = {
  'Kunde inte kontrolleras nu: {0}.': 'Could not be checked now: {0}.',
  'Skriv varför differensen på REN {0} godtas.': 'Write why the difference on REN {0} is accepted.',
  'Skälet för REN {0} är längre än {1} tecken. Korta det.':
    'The reason for REN {0} is longer than {1} characters. Shorten it.',
  'Ett skäl ser ut att innehålla ett personnummer. Skriv något annat, till exempel verifikatets nummer.':
    'A reason looks as if it contains a personal identity number. Write something else, such as the voucher’s number.',
  'Skriv vem som stänger delåret.': 'Write who closes the period.',
  'Det som är skrivet ser ut som ett personnummer. Skriv något annat, till exempel befattningen.':
    'What is written looks like a personal identity number. Write something else, such as the position.',
  '{0} slutar {1} och kan inte stängas den {2}. Välj en period som är slut.':
    '{0} ends {1} and cannot be closed on {2}. Choose a period that has ended.',
  'Tabellen Huvudbok saknas eller går inte att läsa, så det finns inget att stänga på. Lägg in huvudboken och kontrollera igen.':
    'The table Huvudbok is missing or cannot be read, so there is nothing to close on. Put in the ledger and check again.',
  'Rader som förbrukningen räknas ur kunde inte läsas, till exempel {0}. Rätta dem och kontrollera igen innan delåret stängs.':
    'Rows that the consumption is worked out from could not be read, such as {0}. Correct them and check again before the period is closed.',
  'Lägg till kolumnen {0} i tabellen {1}.': 'Add the column {0} to the table {1}.',
  'I kolumnen står det vad som är fel på varje rad, så att det går att läsa, sortera och skriva ut.':
    'The column tells what is wrong on each row, so that it can be read, sorted and printed.',
  'Gör utvärderingen i {0} till {1}.': 'Make the evaluation in {0} {1}.',
  'Budgetens rader för utvärdering är {0}. De ska vara {1} av ansökt belopp, {2}. Skillnaden läggs på det sista beloppet.':
    'The budget’s rows for evaluation are {0}. They are to be {1} of the amount applied for, {2}. The difference is put on the last amount.',
  'Räkna om återföringsplanen för {0} till {1}.': 'Recalculate the repayment plan for {0} to {1}.',
  'Planen är {0} och ska vara det beviljade. Fakturerade och passerade omgångar står kvar; de andra behåller sina proportioner och blir hela kronor.':
    'The plan is {0} and is to be the granted sum. Rounds that are invoiced or past stay; the others keep their proportions and become whole kronor.',
  'Planen är {0} och ska vara det beviljade. Beloppen behåller sina proportioner och blir hela kronor.':
    'The plan is {0} and is to be the grant. The amounts keep their proportions and become whole kronor.',
  'Skriv projektnummer {0} på raden.': 'Write project number {0} on the row.',
  'Alla kostnader på satsningens REN ska bära det kommungemensamma projektnumret.':
    'All costs on the investment’s REN are to bear the municipal project number.',
  'Lägg in den föreslagna återföringsplanen för {0}.': 'Put in the proposed repayment plan for {0}.',
  'Planen delar {0} mellan {1} efter deras väntade effekter. Den börjar så sent som riktlinjerna tillåter. Parterna behöver vara överens om den.':
    'The plan splits {0} between {1} by their expected effects. It begins as late as the guidelines allow. The parties need to agree on it.',
  'REN {0} har samma summa men andra rader': 'REN {0} has the same sum but other rows',
  '{0} {1} på REN {2}': '{0} {1} on REN {2}',
  ' Rader som inte kunde läsas är inte med: {0}.': ' Rows that could not be read are not counted: {0}.',
  'Huvudboken för {0} har ändrats sedan avslutet {1}: {2} ({3} då, {4} nu).{5} Ta reda på varför, och stäng delåret på nytt om det ska vara så.':
    'The ledger for {0} has changed since it was closed {1}: {2} ({3} then, {4} now).{5} Find out why, and close the period again if it is to be so.',
  'Förbrukat {0} vid avslutet': 'Consumed {0} when it was closed',
  'Förbrukat {0} enligt huvudboken': 'Consumed {0} according to the ledger',
  'Stängt av {0} {1}': 'Closed by {0} {1}',
  'REN {0} stängdes för {1} den {2} med {3}, men tillhör inte längre någon satsning. Det går inte att se om huvudboken har ändrats; rätta REN i Parter eller stäng delåret på nytt.':
    'REN {0} was closed for {1} on {2} with {3}, but no longer belongs to any investment. Whether the ledger has changed cannot be seen; correct REN in Parter or close the period again.',
  'Omfördelningen i {0} den {1} går inte jämnt upp: beloppen blir {2} ihop i stället för 0. Den är inte med i fördelningen per part; skriv en rad för varje part, med minus för den som lämnar.':
    'The redistribution in {0} on {1} does not come out even: the amounts are {2} together instead of 0. It is not counted in the split by party; write a row for each party, with a minus for the one that gives.',
  'Regelverket {0}, som {1} följer, finns varken i tillägget eller i tabellen Parametrar. Reglerna i Örebro 2016 används; rätta namnet eller lägg till regelverkets parametrar.':
    'The rule set {0}, which {1} follows, is neither in the add-in nor in the table Parametrar. The rules of Örebro 2016 are used; correct the name or add the rule set’s parameters.',
  'Regelverket {0} börjar gälla först den {1} enligt tabellen Parametrar, men {2}, som följer det, bedöms efter vad som gällde den {3}. Det som gäller för {4} används i stället; rätta Gäller från, eller lägg till de rader som gällde då.':
    'The rule set {0} begins on {1} according to the table Parametrar, but {2}, which follows it, is judged by what held on {3}. What holds for {4} is used instead; correct Gäller från, or add the rows that held then.',
  'Regelverket {0} har inget värde för regelverk.grund före den {1}, men {2}, som följer det, bedöms efter vad som gällde den {3}. Reglerna i {4} används i stället; rätta Gäller från i tabellen Parametrar, eller lägg till en rad som gällde då.':
    'The rule set {0} has no value for regelverk.grund before {1}, but {2}, which follows it, is judged by what held on {3}. The rules of {4} are used instead; correct Gäller från in the table Parametrar, or add a row that held then.',
  'Parametern {0} har inget värde den {1}, den första dagen för {2}. Lägg till en rad i tabellen Parametrar med det värde som gällde då.':
    'The parameter {0} has no value on {1}, the first day of {2}. Add a row to the table Parametrar with the value that held then.',
  'Parametern {0} har inget värde från och med {1}, medan {2} pågår. Skriv det värde som gäller från den dagen, eller ta bort raden.':
    'The parameter {0} has no value from {1}, while {2} runs. Write the value that holds from that day, or remove the row.',
  'Parametern {0} saknas i tabellen Parametrar. Konteringen lämnar den koden tom tills den är ifylld.':
    'The parameter {0} is missing in the table Parametrar. The accounting entries leave that code empty until it is filled in.',
  'Parametern {0} har inget värde för alla dagar som Konteringen gäller. Den koden är tom för de dagarna tills ett värde är ifyllt.':
    'The parameter {0} has no value for all the days that Kontering is about. The code is empty for those days until a value is filled in.',
  'REN {0} i Utbetalningar hör inte till någon part i {1}. Konteringen lämnar motparten tom; rätta REN, eller lägg till den på partens rad i Parter.':
    'REN {0} in Utbetalningar belongs to no party of {1}. The accounting entries leave the counterparty empty; correct the REN, or add it to the party’s row in Parter.',
  '{0} saknas för {1} i {2}. Konteringen lämnar den koden tom tills den är ifylld.':
    '{0} is missing for {1} in {2}. The accounting entries leave that code empty until it is filled in.',
  'Kostnaden {0} den {1} ligger efter slutdatum för {2}. Den räknas med.':
    'The cost {0} on {1} is after the end date of {2}. It is counted.',
  '{0}, vars avvikelser bara står här, har ingen text i kolumnen Kontroll: Excel tar inte emot så mycket på en gång.':
    '{0}, whose findings are told only here, have no text in the column Kontroll: Excel does not take that much at once.',
  'Kolumnen Kontroll har eget innehåll i {0}. Det står kvar, och avvikelserna där står bara på det här bladet. Flytta det till en annan kolumn, så skrivs meddelandena i Kontroll nästa gång.':
    'The column Kontroll has contents of your own in {0}. They stay, and the findings there are told only on this sheet. Move them to another column, and the messages are written in Kontroll the next time.',
};

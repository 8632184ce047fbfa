/** Of the fund and its payouts, by the Swedish words. */
export const payingOut: Readonly<Record<string, string>> = {
  'Minst två procent av kommunens budget är avsatta':
    'At least two per cent of the municipality’s budget is set aside',
  'Avsatt är fondens utgående belopp för året, det som tabellen FondUt delar med kommunens budget. Bedöms för varje år med en budget till och med innevarande år, efter den andel som gäller vid årets slut; har satsningarna olika regelverk räknas den högsta andelen. Har inget av åren en budget går regeln inte att kontrollera.':
    'Set aside is the fund’s closing amount for the year, which the table FondUt divides by the municipality’s budget. Judged for each year with a budget up to and including the current one, by the share that holds at the end of the year; where the investments have different rule sets the highest share counts. Without a budget for any of the years the rule cannot be checked.',
  'Tillför medel till reservationen, eller rätta det ingående beloppet och budgeten i Reservation.':
    'Add money to the reserve, or correct the opening amount and the budget in Reservation.',
  'kommunens budget saknas i tabellen Reservation':
    'the municipality’s budget is missing in the table Reservation',
  'ingående reservation saknas för {0}': 'the opening reserve is missing for {0}',
  'kommunens budget för {0} är inte mer än noll':
    'the municipality’s budget for {0} is not more than nothing',
  'Reservationen är {0} vid slutet av {1}. Ambitionen är {2} av kommunens budget, {3}; det saknas {4}.':
    'The reserve is {0} at the end of {1}. The ambition is {2} of the municipality’s budget, {3}; {4} is missing.',
  'Utbetalt {0}': 'Paid out {0}',
  'Återfört {0}': 'Repaid {0}',
  '{0} är {1} mindre än {2}': '{0} is {1} less than {2}',
  'Medel betalas i efterskott, efter det som varje REN har förbrukat':
    'Money is paid in arrears, after what each REN has consumed',
  'Jämförs per REN och ackumulerat, på ett öre när. För lite utbetalt är ett brott bara i den senast betalda perioden. En kredit efter en riktig utbetalning gör den inte fel; den dras av från nästa.':
    'Compared by REN and cumulated, to within one öre. Too little paid out is a breach only in the period paid last. A credit after a right payout does not make it wrong; it is deducted from the next.',
  'Betala ut eller dra av skillnaden vid nästa utbetalning, eller rätta raden i Utbetalningar.':
    'Pay or deduct the difference at the next payout, or correct the row in Utbetalningar.',
  'Förbrukat till och med {0}: {1}': 'Consumed up to and including {0}: {1}',
  'Utbetalt till och med {0}: {1}': 'Paid out up to and including {0}: {1}',
  '{0} − {1} = {2}, mer än ett öre fel': '{0} − {1} = {2}, more than one öre wrong',
  'REN {0} i {1} har till och med {2} fått {3} och förbrukat {4}':
    'REN {0} in {1} has up to and including {2} been paid {3} and consumed {4}',
  '{0}. Utbetalningen får inte gå före förbrukningen.': '{0}. The payout may not go before the consumption.',
  '{0}. Resten ska betalas ut.': '{0}. The rest is to be paid out.',
  '{0}. Skillnaden ska ha rättats i nästa utbetalning.':
    '{0}. The difference is to have been put right in the next payout.',
  'Förbrukat {0}, enligt huvudboken': 'Consumed {0}, according to the ledger',
  'Utbetalning sker efter delår 1, delår 2 och helår: i april, september och januari':
    'Payouts are made after interim periods 1 and 2 and the full year: in April, September and January',
  'Datumet ligger i den angivna månaden eller den följande.':
    'The date lies in the given month or the one after.',
  'Rätta datumet i Utbetalningar om det är fel; en utbetalning vid annan tid behöver godkännas.':
    'Correct the date in Utbetalningar if it is wrong; a payout at another time needs to be accepted.',
  'Utbetalningen för {0} till REN {1} är daterad {2}. Den ska göras mellan {3} och {4}.':
    'The payout for {0} to REN {1} is dated {2}. It is to be made between {3} and {4}.',
  'Utbetalningens datum': 'The date of the payout',
  '{0} slutar {1} och betalas {2}': '{0} ends {1} and is paid {2}',
  'Den månaden och nästa: {0}–{1}': 'That month and the next: {0}–{1}',
  '{0} ligger {1} den tiden': '{0} is {1} that time',
  'Förbrukningen ryms inom det beviljade': 'The consumption is within the grant',
  'Ackumulerad förbrukning mot beviljat. Prognosen är förbrukat plus det som är kvar av budgeten för huvudbokens sista år och åren därefter; den är en varning när den passerar det beviljade.':
    'Cumulated consumption against the grant. The forecast is what is consumed and what is left of the budget for the ledger’s last year and the years after; it is a warning when it passes the grant.',
  'Håll tillbaka kostnader eller sök tillskott; ett beslut om tillskott skrivs i Andringar.':
    'Hold back costs or apply for an addition; a decision on an addition is written in Andringar.',
  '{0} har förbrukat {1} av beviljade {2}. {3} saknar finansiering.':
    '{0} has consumed {1} of the granted {2}. {3} has no funding.',
  'Förbrukat: {0}': 'Consumed: {0}',
  '{0} − {1} = {2} utan finansiering': '{0} − {1} = {2} without funding',
  '{0} har förbrukat {1} och har {2} kvar av budgeten. Prognosen {3} är mer än beviljade {4}.':
    '{0} has consumed {1} and has {2} left of the budget. The forecast {3} is more than the granted {4}.',
  'Budget {0} {1}': 'Budget {0} {1}',
  'Kvar av budgeten från huvudbokens sista år: {0}': 'Left of the budget from the ledger’s last year: {0}',
  'Prognos: {0} + {1} = {2}': 'Forecast: {0} + {1} = {2}',
  '{0} − {1} = {2} mer än det beviljade': '{0} − {1} = {2} more than the grant',
  'Beviljat, med senare beslut': 'Granted, with later decisions',
  'Fördelningen mellan åren är fri: årets avvikelse från budget visas':
    'The split between years is free: the year’s deviation from the budget is shown',
  'För varje kalenderår som är slut: årets kostnader i huvudboken, efter bokföringsdatum, mot årets budget med utvärderingen inräknad. Skiljer de mer än en krona visas båda. Det är aldrig ett brott.':
    'For each calendar year that has ended: the year’s costs in the ledger, by the date of booking, against the year’s budget with the evaluation. Where they differ by more than one krona both are shown. It is never a breach.',
  'Inget behöver rättas; se till att det som är kvar av det beviljade räcker för de år som återstår.':
    'Nothing needs correcting; see that what is left of the grant is enough for the years that remain.',
  '{0} förbrukade {1} under {2} mot budgeterade {3}, {4} {5}. Fördelningen mellan åren är fri så länge det beviljade räcker.':
    '{0} consumed {1} in {2} against {3} budgeted, {4} {5}. The split between years is free as long as the grant is enough.',
  'Förbrukat {0}, {1} i Huvudbok': 'Consumed {0}, {1} in Huvudbok',
  'Budget {0}: {1}': 'Budget {0}: {1}',
  'Förbrukat {0}: {1}': 'Consumed {0}: {1}',
  'Fonden har en egen kommungemensam REN, som ingen satsning använder':
    'The fund has a municipal REN of its own, which no investment uses',
  'Fondens REN är parametern fond.ren. Ingen part har den som REN eller som betalande REN.':
    'The fund’s REN is the parameter fond.ren. No party has it as its REN or as its paying REN.',
  'Ge parten en egen REN i Parter, eller rätta parametern fond.ren.':
    'Give the party a REN of its own in Parter, or correct the parameter fond.ren.',
  '{0} i {1} använder fondens REN {2}. Ge parten en egen REN.':
    '{0} in {1} uses the fund’s REN {2}. Give the party a REN of its own.',
  '{0} för {1}': '{0} for {1}',
  'REN {0} är fondens (parametern fond.ren), och får inte användas av en satsning':
    'REN {0} is the fund’s (the parameter fond.ren), and may not be used by an investment',
  'Varje förvaltning som genomför har en egen REN för satsningen':
    'Each board that carries the investment out has a REN of its own for it',
  'En nämnd som genomför behöver en REN. En REN hör till en part i en satsning: delas den av flera som genomför märks alla.':
    'A board that carries out needs a REN. A REN belongs to one party in one investment: where several that carry out share one, all are marked.',
  'Upprätta en egen REN för parten i den här satsningen och skriv den i Parter.':
    'Set up a REN of its own for the party in this investment and write it in Parter.',
  'REN för {0} går inte att läsa': 'the REN of {0} cannot be read',
  'kolumnen REN saknas i tabellen Parter': 'the column REN is missing in the table Parter',
  'satsningen har ingen rad i tabellen Parter': 'the investment has no row in the table Parter',
  '{0} genomför {1} men har ingen REN för satsningen. Upprätta en och skriv den här.':
    '{0} carries out {1} but has no REN for the investment. Set one up and write it here.',
  'REN för {0}': 'REN of {0}',
  'En nämnd som genomför behöver en egen REN; cellen är tom':
    'A board that carries out needs a REN of its own; the cell is empty',
  'REN {0} för {1} i {2} används också av {3}. Varje part ska ha en egen REN för varje satsning.':
    'REN {0} of {1} in {2} is also used by {3}. Each party is to have a REN of its own for each investment.',
  'REN {0} används också av {1}': 'REN {0} is also used by {1}',
  'Alla kostnader i satsningar bär det kommungemensamma projektnumret, och inga andra gör det':
    'All costs of investments bear the municipal project number, and no others do',
  'Gäller varje rad för sig. Utbetalningar och återföringar bär inte numret, annars blir uppföljningen noll (projekt.påUtbetalning).':
    'Asked of each row by itself. Payouts and repayments do not bear the number, or else the follow-up would be nothing (projekt.påUtbetalning).',
  'Skriv det kommungemensamma projektnumret på satsningens kostnader, och ta bort det från andra rader.':
    'Write the municipal project number on the investment’s costs, and remove it from other rows.',
  'Kostnaden på REN {0} den {1} {2}. Alla kostnader i {3} ska bära projektnummer {4}.':
    'The cost on REN {0} on {1} {2}. All costs in {3} are to bear project number {4}.',
  'REN {0} är satsningens, så raden ska bära {1}': 'REN {0} is the investment’s, so the row is to bear {1}',
  'saknar projektnummer': 'lacks a project number',
  'bär projektnummer {0}': 'bears project number {0}',
  Projekt: 'Project',
  REN: 'REN',
  Belopp: 'Amount',
  'En kostnad utan REN den {0} bär satsningarnas projektnummer {1}. Skriv satsningens REN, eller rätta projektnumret.':
    'A cost without a REN on {0} bears the investments’ project number {1}. Enter the investment’s REN, or correct the project number.',
  'En kostnad på REN {0} den {1} bär satsningarnas projektnummer {2}, men ingen satsning har den REN:en. Rätta projektnumret eller REN.':
    'A cost on REN {0} on {1} bears the investments’ project number {2}, but no investment has that REN. Correct the project number or the REN.',
  'Raden har ingen REN, så den är ingen satsnings och ska inte bära satsningarnas projektnummer':
    'The row has no REN, so it is no investment’s and is not to bear the investments’ project number',
  'Ingen satsning har REN:en, så raden ska inte bära satsningarnas projektnummer':
    'No investment has the REN, so the row is not to bear the investments’ project number',
  'Raden på konto {0} den {1} är en utbetalning eller återföring och ska inte bära projektnummer {2}; annars blir uppföljningen av kostnaderna fel.':
    'The row on account {0} on {1} is a payout or repayment and is not to bear project number {2}; otherwise the follow-up of the costs goes wrong.',
  'Konto {0} är ett av kontona för utbetalning och återföring':
    'Account {0} is one of the accounts for payouts and repayments',
};

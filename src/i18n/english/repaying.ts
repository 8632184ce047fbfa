/** Of repayment, by the Swedish words. */
export const repaying: Readonly<Record<string, string>> = {
  'De väntade effekterna för kommunen är minst lika stora som kostnaden':
    'The effects expected for the municipality are at least as large as the cost',
  'Effekter på nivån Kommun för hela tiden, i löpande kronor, mot det beviljade med utvärderingen inräknad.':
    'Effects on the level Kommun for the whole time, in current kronor, against the grant with the evaluation.',
  'Visa större effekter för kommunen, eller sök ett lägre belopp.':
    'Show larger effects for the municipality, or apply for a lower amount.',
  'De väntade effekterna för kommunen av {0} är {1}. De ska vara minst kostnaden, {2}.':
    'The effects that the municipality expects of {0} are {1}. They are to be at least the cost, {2}.',
  'Beviljat, med utvärderingen': 'Granted, with the evaluation',
  'Effekter för kommunen': 'Effects for the municipality',
  'Ett överskott stannar hos verksamheterna: återföringen är högst kostnaden':
    'A surplus stays with the services: the repayment is at most the cost',
  'När alla parter i planen har en bedömning: de bedömda effekterna tillsammans mot satsningens kostnad. Är de större visas överskottet; återföringen stannar vid kostnaden.':
    'When all parties of the plan have a judgement: the judged effects together against the investment’s cost. Where they are larger the surplus is shown; the repayment stops at the cost.',
  'Inget behöver rättas; överskottet budgeteras där det uppstår.':
    'Nothing needs correcting; the surplus is budgeted where it arises.',
  'De bedömda effekterna av {0} är {1} och kostnaden {2}. Överskottet, {3}, stannar hos verksamheterna; {4} återförs.':
    'The judged effects of {0} are {1} and the cost {2}. The surplus, {3}, stays with the services; {4} is repaid.',
  Effekter: 'Effects',
  'Återföringsplanen summerar till det beviljade': 'The repayment plan adds up to the grant',
  'Planens alla belopp mot det beviljade, på en krona när.':
    'All the plan’s amounts against the grant, to within one krona.',
  'Rätta planens belopp så att de tillsammans blir det beviljade, på kronan.':
    'Correct the plan’s amounts so that they together are the grant, to the krona.',
  'Återföringsplanen för {0} är {1}. Den ska vara det beviljade, {2}; skillnaden är {3}.':
    'The repayment plan for {0} is {1}. It is to be the grant, {2}; the difference is {3}.',
  'Planens belopp': 'The plan’s amounts',
  'Bara nämnder och majoritetsägda bolag återför': 'Only boards and majority-owned companies repay',
  'Gäller den som har ett belopp i återföringsplanen och den som har uppdraget Återför.':
    'Asked of whoever has an amount in the repayment plan and whoever has the assignment Återför.',
  'Låt en nämnd eller ett majoritetsägt bolag återföra i stället, och flytta beloppet i planen dit.':
    'Let a board or a majority-owned company repay instead, and move the amount in the plan there.',
  'typ eller ägarandel för {0} saknas': 'the type or owned share of {0} is missing',
  'ett bolag som inte är majoritetsägt': 'a company that is not majority-owned',
  'av typen {0}': 'of the type {0}',
  '{0} ska återföra i {1} men är {2}. Bara nämnder och majoritetsägda bolag kan återföra.':
    '{0} is to repay in {1} but is {2}. Only boards and majority-owned companies can repay.',
  'Ägarandel för {0}': 'Owned share of {0}',
  '{0} är {1}, och kan därför inte återföra': '{0} is {1}, and can therefore not repay',
  'Återföringen sker i den grad som effekter uppkommer, och i tid':
    'Repayment is made in the degree that effects arise, and in time',
  'De omgångar som förfallit ska vara fakturerade enligt planen (finns ingen: enligt förslaget), eller efter senaste bedömning enligt den; ackumulerat per part, på en krona när.':
    'The rounds that are due are to be invoiced by the plan (without one: by the proposal), or after the last judgement by that; cumulated by party, to within one krona.',
  'Fakturera det som återstår av de förfallna omgångarna, och skriv fakturan i Fakturor.':
    'Invoice what is left of the rounds that are due, and enter the invoice in Fakturor.',
  '{0} har till och med {1} fakturerats {2} för {3}. Förfallna omgångar är {4}; {5} återstår från {6}.':
    '{0} has up to and including {1} been invoiced {2} for {3}. Rounds due are {4}; {5} is left from {6}.',
  'Fakturerat {0}': 'Invoiced {0}',
  '{0} förföll {1}: {2}': '{0} was due {1}: {2}',
  'Förfallet: {0}': 'Due: {0}',
  '{0} − fakturerat {1} = {2}': '{0} − invoiced {1} = {2}',
  'Minst 30 procent av kostnaden återförs alltid': 'At least 30 per cent of the cost is always repaid',
  'När bedömningen är gjord: efter sista planerade omgången ska fakturerat nå golvet, dessförinnan fakturerat och planerat. Per nämnd, eller för hela satsningen där golvet läses så.':
    'When the judgement is made: after the last planned round what is invoiced is to reach the floor, before that what is invoiced and planned. By board, or for the whole investment where the floor is read so.',
  'Fakturera det som fattas upp till golvet, eller lägg in omgångar i planen som når det.':
    'Invoice what is missing up to the floor, or put rounds in the plan that reach it.',
  '{0} återför {1} för {2}. Det lägsta som alltid återförs är {3} ({4} av kostnaden enligt planen).':
    '{0} repays {1} for {2}. The least that is always repaid is {3} ({4} of the cost by the plan).',
  '{0} har {1} i planen: del av golvet {2}': '{0} has {1} in the plan: part of the floor {2}',
  'Fakturerat och planerat: {0}; {1} fattas': 'Invoiced and planned: {0}; {1} is missing',
  'För {0} återförs {1}. Det lägsta som alltid återförs är {2} ({3} av kostnaden).':
    '{1} is repaid for {0}. The least that is always repaid is {2} ({3} of the cost).',
  'Golv: {0} av {1}, uppåt till hela kronor = {2}': 'Floor: {0} of {1}, up to whole kronor = {2}',
  'Återföringen börjar senast tre år efter start': 'Repayment begins at most three years after the start',
  'Första året med ett belopp i planen; finns ingen plan, första året med en faktura. Årets omgång faktureras den dag som kalender.återföringsdag anger. Räknas till dagen, eller i kalenderår.':
    'The first year with an amount in the plan; without a plan, the first year with an invoice. The year’s round is invoiced on the day that kalender.återföringsdag gives. Counted to the day, or in calendar years.',
  'Lägg planens första omgång tidigare, så att den faktureras inom tre år från start.':
    'Put the plan’s first round earlier, so that it is invoiced within three years from the start.',
  'Återföringen för {0} börjar {1}; senast tillåtet är {2} (start {3} + {4}).':
    'Repayment for {0} begins {1}; the latest allowed is {2} (start {3} + {4}).',
  'Omgången {0} faktureras {1}': 'The round {0} is invoiced {1}',
  'Första året med ett belopp': 'The first year with an amount',
  'Återföringen pågår högst tio år': 'Repayment goes on for at most ten years',
  'Räknas från planens första omgång, eller från start, till dess sista.':
    'Counted from the plan’s first round, or from the start, to its last.',
  'Korta planen, eller låt någon godkänna att den är längre.':
    'Shorten the plan, or let somebody accept that it is longer.',
  'Återföringen för {0} pågår {1}–{2}. Sista omgången ska vara senast {3}.':
    'Repayment for {0} goes on {1}–{2}. The last round is to be {3} at the latest.',
  'Första omgången': 'First round',
  'Sista omgången': 'Last round',
  'Senaste omgång, {0} räknat från {1}: {2}': 'Latest round, {0} from {1}: {2}',
  'första omgången': 'the first round',
  'Återföringen faktureras efter delår 2, till fondens REN':
    'Repayment is invoiced after interim period 2, to the fund’s REN',
  'Fakturadatum är efter sista dagen i delår 2 (kalender.delår2) det år som omgången gäller, och mottagaren är fond.ren.':
    'The date of the invoice is after the last day of interim period 2 (kalender.delår2) of the year of the round, and the receiver is fond.ren.',
  'Rätta cellen om dagen eller mottagaren är felskriven. Är fakturan verkligen ställd så, kreditera den och fakturera på nytt efter delår 2 till fondens REN, eller låt den som har rätt till det godkänna avvikelsen.':
    'Correct the cell if the day or the receiver is misspelt. If the invoice was really made out so, credit it and invoice anew after interim period 2 to the fund’s REN, or have the one who may accept the breach.',
  'Fakturan till {0} för {1} {2} är daterad {3}. Den ska göras efter delår 2, alltså efter {4}.':
    'The invoice to {0} for {1} {2} is dated {3}. It is to be made after interim period 2, that is after {4}.',
  Fakturadatum: 'Date of the invoice',
  'Delår 2 {0} slutar {1}': 'Interim period 2 {0} ends {1}',
  '{0} är inte efter {1}': '{0} is not after {1}',
  'går till REN {0}': 'goes to REN {0}',
  'saknar mottagande REN': 'lacks a receiving REN',
  'Fakturan till {0} för {1} {2} {3}. Den ska gå till fondens REN {4}.':
    'The invoice to {0} for {1} {2} {3}. It is to go to the fund’s REN {4}.',
  'Mottagande REN': 'Receiving REN',
  'Fondens REN är {0} (parametern fond.ren); fakturan {1}':
    'The fund’s REN is {0} (the parameter fond.ren); the invoice {1}',
  'Inte mer är fakturerat än det som slutligen ska återföras':
    'No more is invoiced than what is finally to be repaid',
  'Riktlinjerna säger inget om återbetalning: det som fakturerats för mycket visas men betalas inte tillbaka. Den som inte har något att återföra i planen ska inte faktureras något.':
    'The guidelines say nothing of paying back: what is invoiced too much is shown but not paid back. Whoever has nothing to repay in the plan is to be invoiced nothing.',
  'Ta ställning till om det som fakturerats för mycket ska krediteras, och godkänn annars avvikelsen.':
    'Consider whether what is invoiced too much is to be credited, and otherwise accept the deviation.',
  '{0} har fakturerats {1} för {2}, men ska återföra {3}. {4} för mycket betalas inte tillbaka enligt riktlinjerna; ta ställning till det.':
    '{0} has been invoiced {1} for {2}, but is to repay {3}. {4} too much is not paid back by the guidelines; consider it.',
  '{0} har fakturerats {1} för {2}, men har inget att återföra i planen. Beloppet är inte med i fonden; rätta parten i Fakturor, eller ta ställning till beloppet.':
    '{0} has been invoiced {1} for {2}, but has nothing to repay in the plan. The amount is not in the fund; correct the party in Fakturor, or consider the amount.',
  'Planen har ingen omgång för {0}: {1}': 'The plan has no round for {0}: {1}',
  'Slutligt för {0} efter bedömningen: {1}': 'Final for {0} by the judgement: {1}',
  '{0} − {1} = {2} för mycket': '{0} − {1} = {2} too much',
  'Omgång {0} {1}': 'Round {0} {1}',
};

/** Of procurement with social consideration, by the Swedish words. */
export const procurement: Readonly<Record<string, string>> = {
  'Minst hälften av årets tjänsteupphandlingar har social hänsyn':
    'At least half of the year’s service procurements have social consideration',
  'Räknat i antal, inte i värde, för varje enhet och för alla enheter ihop. Alla tjänsteupphandlingar i tabellen räknas, också de som inte hör till bruttolistan. Bedöms för varje år till och med innevarande, med den målandel som gällde när året började.':
    'Counted by number, not by value, for each unit and for all units together. All service procurements in the table count, also those that do not belong to the gross list. Judged for each year up to and including the current one, by the target share that held when the year began.',
  'Ställ krav på social hänsyn i fler tjänsteupphandlingar, eller rätta Tjänst och Social hänsyn.':
    'Ask for social consideration in more service procurements, or correct Tjänst and Social hänsyn.',
  '1 tjänsteupphandling': '1 service procurement',
  '{0} tjänsteupphandlingar': '{0} service procurements',
  '{0} har social hänsyn i {1} av {2} {3}, {4}. Det ska vara minst {5}; det saknas {6}.':
    '{0} has social consideration in {1} of {2} {3}, {4}. It is to be at least {5}; {6} is missing.',
  'Alla enheter ihop': 'All units together',
  'Social hänsyn, {0}': 'Social consideration, {0}',
  ja: 'yes',
  nej: 'no',
  'Bruttolistan har de upphandlingar som är tillräckligt långa och stora, och bara dem':
    'The gross list has the procurements that are long and large enough, and only them',
  'Tabellen Upphandlingar är bruttolistan. En rad hör dit när Månader är minst gränsen och Arbetstagare fler än gränsen, med de gränser som gällde när upphandlingens år började. En upphandling som inte står i tabellen går inte att se.':
    'The table Upphandlingar is the gross list. A row belongs there when Månader is at least the limit and Arbetstagare more than the limit, by the limits that held when the procurement’s year began. A procurement that is not in the table cannot be seen.',
  'Rätta Månader och Arbetstagare, eller ta bort upphandlingen ur bruttolistan.':
    'Correct Månader and Arbetstagare, or remove the procurement from the gross list.',
  '{0} saknas för upphandlingen {1}': '{0} is missing for the procurement {1}',
  Månader: 'Months',
  Arbetstagare: 'Workers',
  'Upphandlingen {0} pågår {1}. Bruttolistan har de som pågår minst {2}; ta bort den ur listan eller rätta Månader.':
    'The procurement {0} runs for {1}. The gross list has those that run for at least {2}; remove it from the list or correct Månader.',
  'Upphandlingen {0} kräver {1} arbetstagare. Bruttolistan har de som kräver fler än {2}; ta bort den ur listan eller rätta Arbetstagare.':
    'The procurement {0} needs {1} workers. The gross list has those that need more than {2}; remove it from the list or correct Arbetstagare.',
  '{0} är inte mer än {1}': '{0} is not more than {1}',
  'Placerade personer hör till någon av de tre prioriterade målgrupperna':
    'Those who are placed belong to one of the three prioritised target groups',
  'En cell i Målgrupp kan ha flera målgrupper med komma emellan: personerna räknas då i var och en av dem, men en gång i formerna och i summan. En tom cell är personer utanför målgrupperna, som räknas i formerna och visas.':
    'A cell in Målgrupp may have several target groups with commas between: the people then count in each of them, but once in the forms and in the sum. An empty cell is people outside the target groups, who count in the forms and are shown.',
  'Skriv den eller de målgrupper som personerna hör till i Målgrupp.':
    'Write in Målgrupp the target group or groups that they belong to.',
  '{0} ({1}) genom upphandlingen {2} står utan målgrupp. Skriv Ungdomar, Utrikesfödda eller Personer med funktionsnedsättning, eller flera.':
    '{0} ({1}) through the procurement {2}: no target group. Write Ungdomar, Utrikesfödda or Personer med funktionsnedsättning, or several.',
  'Ingen av de tre målgrupperna är angiven': 'None of the three target groups is given',
  'Nyckeltalen finns: andel, personer per form och effekter i ersättningar':
    'There are key figures: share, people by form and effects on benefits',
  'Andelen behöver minst en tjänsteupphandling, personerna minst en rad i Placeringar när någon upphandling har social hänsyn. Effekterna räknas av payoffmodellen för de satsningar som följer Göteborgs regelverk: en post i Typfall med ersättningens namn. Det nyckeltal som saknar underlag visas.':
    'The share needs at least one service procurement, the people at least one row in Placeringar when some procurement has social consideration. The effects are worked out by the payoff model for the investments under Göteborg’s rule set: an item in Typfall with the benefit’s name. The key figure that lacks its basis is shown.',
  'Fyll i Upphandlingar och Placeringar, och lägg poster med ersättningarnas namn i Typfall och Prislista.':
    'Fill in Upphandlingar and Placeringar, and put items with the benefits’ names in Typfall and Prislista.',
  'Nyckeltalet {0} går inte att visa: {1}.': 'The key figure {0} cannot be shown: {1}.',
  Upphandlingar: 'Procurements',
  'Rader i Placeringar': 'Rows in Placeringar',
  'Underlag för {0} saknas: {1}': 'What {0} rests on is missing: {1}',
  'andel av tjänsteupphandlingar': 'share of service procurements',
  'ingen upphandling är en tjänsteupphandling': 'no procurement is a service procurement',
  'personer per form': 'people by form',
  'Placeringar har ingen rad': 'Placeringar has no row',
  'effekter i {0}': 'effects on {0}',
  'ingen satsning med regelverket Göteborg har en payoff med en sådan post i Typfall':
    'no investment under the rule set Göteborg has a payoff with such an item in Typfall',
  'Upphandlingens faser följer sin ordning': 'The procurement’s phases follow their order',
  'Fas är den fas som upphandlingen är i. Står den på flera rader, eller med flera faser i cellen, är det faserna i den ordning de passerats: ingen hoppas över och ingen kommer tillbaka; den första får vara vilken som helst. Innan Avtal finns inga placerade personer.':
    'Fas is the phase that the procurement is in. On several rows, or with several phases in the cell, it is the phases in the order that they were passed: none is skipped and none comes back; the first may be any. Before Avtal nobody is placed.',
  'Rätta Fas, eller flytta placeringarna till den upphandling som de hör till.':
    'Correct Fas, or move the placements to the procurement that they belong to.',
  'går tillbaka': 'goes back',
  'hoppar över faser': 'skips phases',
  'Upphandlingen {0} {1}: {2} kommer efter {3}. Ordningen är Initiering, Planering, Förfrågan, Utvärdering, Avtal, Uppföljning.':
    'The procurement {0} {1}: {2} comes after {3}. The order is Initiering, Planering, Förfrågan, Utvärdering, Avtal, Uppföljning.',
  Fas: 'Phase',
  '{0} följs av {1}': '{0} is followed by {1}',
  '1 placerad person': '1 person placed',
  '{0} placerade personer': '{0} people placed',
  'Upphandlingen {0} är i fasen {1} men har {2}. Personer kan placeras först när det finns ett avtal; rätta Fas eller placeringarna.':
    'The procurement {0} is in the phase {1} but has {2}. People can be placed only when there is a contract; correct Fas or the placements.',
  '{0} kommer före Avtal, men det finns {1}': '{0} comes before Avtal, but there is {1}',
  'En lägesrapport lämnas varje kvartal': 'A status report is handed in every quarter',
  'Gäller satsningar som följer Göteborgs regelverk: varje kalenderkvartal som har minst en dag gemensam med tiden från start till slut (med beslutade ändringar) och som är slut. En rad i Redovisningar hör till det kvartal som Period nämner, annars till det kvartal då den lämnades in; Inlämnad ska vara en dag som har varit.':
    'Asked of investments under Göteborg’s rule set: each calendar quarter that has at least one day in common with the time from start to end (with decided amendments) and that has ended. A row of Redovisningar belongs to the quarter that Period names, or else to the quarter when it was handed in; Inlämnad is to be a day that has been.',
  'Lämna lägesrapporten, och skriv den i Redovisningar med kvartalet i Period och dagen i Inlämnad.':
    'Hand in the status report, and write it in Redovisningar with the quarter in Period and the day in Inlämnad.',
  'kvartal {0} {1}': 'quarter {0} {1}',
  'Lägesrapporten för {0} av {1} finns inte i Redovisningar. Kvartalet slutade {2}; lämna rapporten och skriv in den.':
    'The status report for {0} of {1} is not in Redovisningar. The quarter ended {2}; hand the report in and enter it.',
  'Kvartalet omfattar {0} till {1} och har dagar gemensamma med satsningens tid':
    'The quarter is {0} to {1} and has days in common with the investment’s time',
  'Ingen rad i Redovisningar nämner kvartalet eller är inlämnad under det':
    'No row in Redovisningar names the quarter or is handed in during it',
};

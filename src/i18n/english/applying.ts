/** Of the application, by the Swedish words. */
export const applying: Readonly<Record<string, string>> = {
  kostnadskalkylen: 'the cost estimate',
  'beräkningen av förväntade effekter': 'the estimate of expected effects',
  'planen för återföring': 'the repayment plan',
  utvärderingsschemat: 'the evaluation schema',
  'Delen {0} är inte klar i ansökan för {1}. Skriv färdigt delen och sätt Klar till Ja.':
    'The part “{0}” is not done in the application for {1}. Finish the part and set Klar to Ja.',
  '{0}: Klar': '{0}: Klar',
  Nej: 'No',
  'Klar är inte Ja': 'Klar is not Ja',
  'Delen {0} saknas i ansökan för {1}. Skriv delen och lägg till den i tabellen Ansokan.':
    'The part “{0}” is missing in the application for {1}. Write the part and add it to the table Ansokan.',
  Satsning: 'Investment',
  'Ansokan har 0 rader med delen {0} för satsningen; det behövs 1':
    'Ansokan has 0 rows with the part “{0}” for the investment; 1 is needed',
  'Målgruppen är utvald och avgränsad': 'The target group is chosen and delimited',
  'Uppfyllt när kolumnen Målgrupp har en text; hur gruppen är avgränsad bedöms inte av tillägget.':
    'Met when the column Målgrupp has a text; how the group is delimited is not judged by the add-in.',
  'Skriv i kolumnen Målgrupp vilka satsningen riktar sig till.':
    'Write in the column Målgrupp whom the investment is for.',
  'målgruppen går inte att läsa': 'the target group cannot be read',
  'Målgrupp är tom för {0}. En social investering riktar sig till en utvald och avgränsad målgrupp; skriv vilken.':
    'Målgrupp is empty for {0}. A social investment is for a chosen and delimited target group; write which.',
  Målgrupp: 'Target group',
  'Cellen Målgrupp är tom, så ingen målgrupp är angiven':
    'The cell Målgrupp is empty, so no target group is given',
  'Det tar sju till tio månader från idéprövning till beslut':
    'It takes seven to ten months from the trial of the idea to the decision',
  'Räknas från det första steget Idéprövning till Beslutsdatum, eller till det sista steget Kommunstyrelsen där Beslutsdatum är tomt. En dag som månaden inte har blir dess sista.':
    'Counted from the first step Idéprövning to Beslutsdatum, or to the last step Kommunstyrelsen where Beslutsdatum is empty. A day that the month does not have becomes its last.',
  'Rätta datumen om de är fel; annars visar tiden bara att processen inte var den vanliga.':
    'Correct the dates if they are wrong; otherwise the time only shows that the process was not the usual one.',
  'beslutsdatum går inte att läsa': 'the date of the decision cannot be read',
  'beslutsdatum saknas': 'the date of the decision is missing',
  'steget Idéprövning saknas i tabellen Beslutsgang':
    'the step Idéprövning is missing in the table Beslutsgang',
  'tidigare än vanligt, {0}': 'earlier than usual, {0}',
  'senare än vanligt, {0}': 'later than usual, {0}',
  '{0} idéprövades {1} och beslutades {2}. Det är {3}: processen pågår vanligtvis {4} till {5}.':
    'The idea of {0} was tried {1} and decided {2}. That is {3}: the process usually takes {4} to {5}.',
  Idéprövning: 'Trial of the idea',
  Beslut: 'Decision',
  '{0} + {1} = {2}': '{0} + {1} = {2}',
  '{0} är {1} {2}': '{0} is {1} {2}',
  före: 'before',
  efter: 'after',
  'En behovsanalys kommer före idén och ansökan':
    'A needs analysis comes before the idea and the application',
  'Den första behovsanalysen är daterad senast samma dag som det första av stegen Idéprövning och Ansökan påbörjad. Saknas steget Behovsanalys är det en avvikelse.':
    'The first needs analysis is dated no later than the first of the steps Idéprövning and Ansökan påbörjad. A missing step Behovsanalys is a deviation.',
  'Gör en behovsanalys, eller skriv in i Beslutsgang när den gjordes.':
    'Make a needs analysis, or enter in Beslutsgang when it was made.',
  'Ingen behovsanalys står i Beslutsgang för {0}. En behovsanalys ska vara utgångspunkt för satsningen; skriv in steget Behovsanalys med datum.':
    'There is no needs analysis in Beslutsgang for {0}. A needs analysis is to be where the investment begins; enter the step Behovsanalys with its date.',
  'Beslutsgang har 0 rader med steget Behovsanalys för satsningen':
    'Beslutsgang has 0 rows with the step Behovsanalys for the investment',
  'Behovsanalysen för {0} är från {1}, efter steget {2} {3}. Behovsanalysen ska komma först, senast {4}.':
    'The needs analysis for {0} is from {1}, after the step “{2}” {3}. The needs analysis is to come first, by {4} at the latest.',
  Behovsanalys: 'Needs analysis',
  'Det första av Idéprövning och Ansökan påbörjad är {0} {1}':
    'The first of Idéprövning and Ansökan påbörjad is “{0}” {1}',
  '{0} är efter {1}': '{0} is after {1}',
  '{0} är inte före {1}': '{0} is not before {1}',
  'En idéprövning är gjord': 'The idea has been tried',
  'Idéprövningen finns när tabellen Ideprovning har minst en rad för satsningen.':
    'The idea has been tried when the table Ideprovning has at least one row for the investment.',
  'Pröva idén och skriv in de fem kriterierna i Ideprovning.':
    'Try the idea and enter the five criteria in Ideprovning.',
  '{0} har ingen idéprövning. Skriv in kriterierna i tabellen Ideprovning, med motivering.':
    'The idea of {0} has not been tried. Enter the criteria in the table Ideprovning, with grounds.',
  'Ideprovning har 0 rader för satsningen; det behövs minst 1':
    'Ideprovning has 0 rows for the investment; at least 1 is needed',
  'Idéprövningens fem kriterier är uppfyllda, vart och ett med motivering':
    'The five criteria for the idea are met, each with its grounds',
  'De fem kriterierna på s. 3 och 7 har var sin rad med Ja och en motivering. Står ett kriterium på flera rader gäller det varje rad. Saknas alla rader säger OR-11 det.':
    'The five criteria on p. 3 and 7 have a row each with Ja and the grounds. A criterion on several rows is asked for on each. Where all rows are missing OR-11 says so.',
  'Bearbeta idén tills kriteriet är uppfyllt, och skriv Ja och motiveringen på kriteriets rad.':
    'Work on the idea until the criterion is met, and write Ja and the grounds on the criterion’s row.',
  'Kriteriet {0} saknas i idéprövningen för {1}. Lägg till en rad i tabellen Ideprovning med Ja eller Nej och motivering.':
    'The criterion “{0}” is missing in the trial of the idea of {1}. Add a row to the table Ideprovning with Ja or Nej and the grounds.',
  'Ideprovning har 0 rader med kriteriet {0} för satsningen; det behövs 1':
    'Ideprovning has 0 rows with the criterion “{0}” for the investment; 1 is needed',
  '{0}: Uppfyllt': '{0}: Uppfyllt',
  Ja: 'Yes',
  'Kriteriet {0} är inte uppfyllt för {1}. Alla fem kriterier ska vara uppfyllda innan en ansökan påbörjas.':
    'The criterion “{0}” is not met for {1}. All five criteria are to be met before an application is begun.',
  'Uppfyllt är inte Ja': 'Uppfyllt is not Ja',
  'motiveringen till kriteriet {0} går inte att läsa': 'the grounds for the criterion “{0}” cannot be read',
  'Kriteriet {0} är uppfyllt för {1} men saknar motivering. Skriv i kolumnen Motivering varför det är uppfyllt.':
    'The criterion “{0}” is met for {1} but lacks grounds. Write in the column Motivering why it is met.',
  '{0}: Motivering': '{0}: Motivering',
  'Uppfyllt är Ja': 'Uppfyllt is Ja',
  'Motivering är tom': 'Motivering is empty',
  'Beredningsgruppen och nämnderna tar ställning till idén innan ansökan påbörjas':
    'The preparatory group and the boards consider the idea before the application is begun',
  'Stegen tas i ordningen Beredningsgrupp idé, Nämndinformation och Ansökan påbörjad; samma dag går bra. Har ett steg flera rader räknas alla: det sista datumet i ett steg får inte vara efter det första i nästa. Varje steg jämförs med det närmaste tidigare som finns.':
    'The steps are taken in the order Beredningsgrupp idé, Nämndinformation and Ansökan påbörjad; the same day will do. Of a step with several rows all count: the last date of a step may not be after the first of the next. Each step is compared with the nearest earlier one that is there.',
  'Rätta datumet i Beslutsgang, eller ta om steget så att stegen följer på varandra.':
    'Correct the date in Beslutsgang, or take the step again so that the steps follow one another.',
  'Ansökan är förankrad i forskning eller beprövad erfarenhet':
    'The application rests on research or proven experience',
  'Uppfyllt när delen Evidens och forskning är klar i Ansokan; om forskningen styrker valet bedöms inte av tillägget.':
    'Met when the part Evidens och forskning is done in Ansokan; whether the research bears out the choice is not judged by the add-in.',
  'Skriv delen Evidens och forskning, och sätt Klar till Ja i Ansokan.':
    'Write the part Evidens och forskning, and set Klar to Ja in Ansokan.',
  'Ansökan har sina åtta delar': 'The application has its eight parts',
  'Var och en av de åtta delarna har en rad i Ansokan och är klar. Står en del på flera rader ska alla vara klara.':
    'Each of the eight parts has a row in Ansokan and is done. Where a part is on several rows all are to be done.',
  'Skriv den del som saknas, och sätt Klar till Ja i Ansokan när den är färdig.':
    'Write the part that is missing, and set Klar to Ja in Ansokan when it is done.',
  'Ansökan har kostnadskalkyl, effekter, återföringsplan och utvärderingsschema':
    'The application has a cost estimate, effects, a repayment plan and an evaluation schema',
  'Budget, Effekter, Aterforingsplan och Utvarderingsschema har var för sig minst en rad för satsningen. Utvärderingsschemat hör till en komplett ansökan enligt s. 9.':
    'Budget, Effekter, Aterforingsplan and Utvarderingsschema each have at least one row for the investment. The evaluation schema belongs to a complete application by p. 9.',
  'Fyll i det som saknas i ansökan, i den tabell som meddelandet nämner.':
    'Fill in what is missing in the application, in the table that the message names.',
  'Ansökan för {0} är inte komplett: {1} saknas. Fyll i tabellen {2}.':
    'The application for {0} is not complete: {1} is missing. Fill in the table {2}.',
  '{0} har 0 rader för satsningen; det behövs minst 1':
    '{0} has 0 rows for the investment; at least 1 is needed',
};

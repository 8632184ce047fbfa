/** Of the evaluation, by the Swedish words. */
export const evaluating: Readonly<Record<string, string>> = {
  'Utvärderingsschemat för {0} leder till ”{1}”, som ingen rad i tabellen Effekter har. Skriv effekten likadant i båda, eller lägg till den i Effekter.':
    'The evaluation schema for {0} leads to “{1}”, which no row of the table Effekter has. Write the effect alike in both, or add it to Effekter.',
  'Ekonomisk effekt': 'Economic effect',
  'Effekt i Effekter': 'Effect in Effekter',
  'Namnen jämförs utan hänsyn till stora bokstäver': 'The names are compared whatever their capitals',
  'Inget av dem är lika': 'None of them is alike',
  'Indikatorn ”{0}” i utvärderingsschemat för {1} är en annan än i tabellen Effekter, som har {2} för samma effekt. Skriv samma indikator i båda.':
    'The indicator “{0}” in the evaluation schema for {1} is another than in the table Effekter, which has {2} for the same effect. Write the same indicator in both.',
  Indikator: 'Indicator',
  'Indikator i Effekter': 'Indicator in Effekter',
  '”{0}” är inte {1}': '“{0}” is not {1}',
  'Ingen rad i utvärderingsschemat för {0} leder till effekten ”{1}” i tabellen Effekter. Lägg till en rad i Utvarderingsschema, eller skriv effekten likadant i båda.':
    'No row of the evaluation schema for {0} leads to the effect “{1}” in the table Effekter. Add a row to Utvarderingsschema, or write the effect alike in both.',
  'En väntad effekt för {0} i {1} har inget namn i tabellen Effekter, så ingen rad i utvärderingsschemat leder till den. Fyll i Effekt.':
    'An expected effect for {0} in {1} has no name in the table Effekter, so no row of the evaluation schema leads to it. Fill in Effekt.',
  'Effekt, {0}': 'Effect, {0}',
  'Ekonomisk effekt i schemat': 'Economic effect in the schema',
  'Nivå Kommun: effekten ska följas upp': 'Level Kommun: the effect is to be followed up',
  'Ingen Ekonomisk effekt i schemat är lika': 'No economic effect in the schema is alike',
  'Bedömningen {0} för {1} i {2} gäller ”{3}”, som varken står i tabellen Effekter eller i utvärderingsschemat. Skriv effekten likadant, eller lägg till den.':
    'The judgement {0} for {1} in {2} is of “{3}”, which is neither in the table Effekter nor in the evaluation schema. Write the effect alike, or add it.',
  Bedömning: 'Judgement',
  Effekt: 'Effect',
  'Effekt i Effekter eller schemat': 'Effect in Effekter or the schema',
  'Inget av namnen är lika': 'None of the names is alike',
  'Kedjan i utvärderingsschemat för {0} är bruten: {1} är tom i cell {2} på bladet {3}. Varje rad ska gå från mål och aktivitet över måtten till indikator och ekonomisk effekt; fyll i den.':
    'The chain of the evaluation schema for {0} is broken: {1} is empty in cell {2} on the sheet {3}. Each row is to go from goal and activity over the measures to indicator and economic effect; fill it in.',
  'Mål → aktivitet → mått för genomförande → effektmått → indikator → ekonomisk effekt':
    'Goal → activity → measure of the doing → measure of the effect → indicator → economic effect',
  '{0} är tom': '{0} is empty',
  'Utvärderingsschemat går hela vägen från mål till ekonomisk effekt':
    'The evaluation schema goes all the way from goal to economic effect',
  'Schemat har minst en rad, och varje rad har alla sex leden: mål, aktivitet, mått för genomförande, effektmått, indikator och ekonomisk effekt.':
    'The schema has at least one row, and each row has all six links: goal, activity, measure of the doing, measure of the effect, indicator and economic effect.',
  'Fyll i den tomma cellen i Utvarderingsschema, eller lägg till en rad för varje aktivitet om schemat saknas.':
    'Fill in the empty cell in Utvarderingsschema, or add a row for each activity if there is no schema.',
  '{0} har inget utvärderingsschema: tabellen Utvarderingsschema har ingen rad för satsningen. Lägg till en rad för varje aktivitet, från mål till ekonomisk effekt.':
    '{0} has no evaluation schema: the table Utvarderingsschema has no row for the investment. Add a row for each activity, from goal to economic effect.',
  'Rader för {0} i Utvarderingsschema: 0': 'Rows for {0} in Utvarderingsschema: 0',
  'Slutrapport med effektutvärdering lämnas när satsningen är slut':
    'A final report with an evaluation of effects is handed in when the investment has ended',
  'Steget Slutrapport i Beslutsgang har ett datum från slutdatum (med beslutade ändringar) till och med sex månader senare. Saknas det är det en avvikelse först när tiden har gått ut.':
    'The step Slutrapport in Beslutsgang has a date from the end date (with decided amendments) up to and including six months later. A missing one is a deviation only when the time has run out.',
  'Lämna slutrapporten efter slutdatum och skriv dagen på en rad med steget Slutrapport i Beslutsgang.':
    'Hand in the final report after the end date and write the day on a row with the step Slutrapport in Beslutsgang.',
  'Slutrapporten för {0} är daterad {1}, före slutdatum {2}. Den ska visa hela satsningen; skriv dagen för den rapport som kom efter slutet.':
    'The final report of {0} is dated {1}, before the end date {2}. It is to show the whole investment; write the day of the report that came after the end.',
  'Slutrapporten för {0} kom {1}. Den skulle ha kommit senast {2} (slut {3} + {4}).':
    'The final report of {0} came {1}. It was to come by {2} (end {3} + {4}).',
  Slutrapport: 'Final report',
  '{0} har ingen slutrapport i tabellen Beslutsgang. Den skulle ha kommit senast {1} (slut {2} + {3}); lägg till steget Slutrapport.':
    '{0} has no final report in the table Beslutsgang. It was to come by {1} (end {2} + {3}); add the step Slutrapport.',
  'Inget steg Implementeringsbeslut finns i Beslutsgang':
    'There is no step Implementeringsbeslut in Beslutsgang',
  'Inget steg {0} finns i Beslutsgang': 'There is no step {0} in Beslutsgang',
  'En uppföljande utvärdering görs ett till tre år efter slutet':
    'A follow-up evaluation is made one to three years after the end',
  'Minst ett steg Uppföljande utvärdering i Beslutsgang ligger från slutdatum (med beslutade ändringar) + 1 år till och med slutdatum + 3 år; den 29 februari blir den 28. Saknas det är det en avvikelse först när tiden har gått ut.':
    'At least one step Uppföljande utvärdering in Beslutsgang lies from the end date (with decided amendments) + 1 year up to and including the end date + 3 years; 29 February becomes the 28th. A missing one is a deviation only when the time has run out.',
  'Gör den uppföljande utvärderingen ett till tre år efter slutdatum och skriv dagen på en rad med steget i Beslutsgang.':
    'Make the follow-up evaluation one to three years after the end date and write the day on a row with the step in Beslutsgang.',
  '1 år': '1 year',
  '{0} år': '{0} years',
  '{0}–{1} år': '{0}–{1} years',
  '1 månad': '1 month',
  '{0} månader': '{0} months',
  'Den uppföljande utvärderingen av {0} är daterad {1}. Den ska göras mellan {2} och {3} ({4} efter slutet {5}).':
    'The follow-up evaluation of {0} is dated {1}. It is to be made between {2} and {3} ({4} after the end {5}).',
  'Uppföljande utvärdering': 'Follow-up evaluation',
  '{0} har ingen uppföljande utvärdering i tabellen Beslutsgang. Den skulle ha gjorts senast {1} (slut {2} + {3}); lägg till steget Uppföljande utvärdering.':
    '{0} has no follow-up evaluation in the table Beslutsgang. It was to be made by {1} (end {2} + {3}); add the step Uppföljande utvärdering.',
  'Visar satsningen positiva resultat beslutar Kommunstyrelsen om implementering':
    'If the investment shows good results, the municipal executive board decides on implementation',
  'Positivt resultat: de bedömda effekterna (Uppföljning eller Prognos, för varje part de senaste) är tillsammans mer än noll. Då ska steget Implementeringsbeslut finnas i Beslutsgang. Utan sådan bedömning gäller regeln inte.':
    'A good result: the judged effects (Uppföljning or Prognos, for each party the latest) together are more than nothing. Then the step Implementeringsbeslut is to be in Beslutsgang. Without such a judgement the rule does not apply.',
  'Ta upp implementeringen till beslut i Kommunstyrelsen och skriv dagen på en rad med steget Implementeringsbeslut i Beslutsgang.':
    'Bring the implementation up for decision in the municipal executive board and write the day on a row with the step Implementeringsbeslut in Beslutsgang.',
  '{0} visar ett positivt resultat, {1} i bedömda effekter, men tabellen Beslutsgang har inget implementeringsbeslut. Ta upp implementeringen i Kommunstyrelsen.':
    '{0} shows a good result, {1} in judged effects, but the table Beslutsgang has no decision on implementation. Bring it up in the municipal executive board.',
  'De senaste bedömningarna är tillsammans {0}, mer än 0 kr':
    'The latest judgements together are {0}, more than SEK 0',
  'Ansökan säger hur satsningen ska implementeras och skalas upp':
    'The application tells how the investment is to be implemented and scaled up',
  'Delen ”{0}” i ansökan för {1} är inte klar. Beskriv hur satsningen ska implementeras och vilka målgrupper som kan komma härnäst.':
    'The part “{0}” of the application for {1} is not done. Describe how the investment is to be implemented and which target groups may come next.',
  'Ansökan för {0} saknar delen ”{1}” i tabellen Ansokan. Lägg till den och beskriv hur satsningen ska implementeras.':
    'The application for {0} lacks the part “{1}” in the table Ansokan. Add it and describe how the investment is to be implemented.',
  'Klar, ”{0}”': 'Klar, “{0}”',
  'Rader med delen: {0}, klara: 0': 'Rows with the part: {0}, done: 0',
  'Utvärderingsschemat möter de väntade effekterna': 'The evaluation schema meets the expected effects',
  'Tilläggets egen kontroll: Utvarderingsschema, Effekter och EffektUtfall har samma namn på effekten, och schemat och Effekter samma indikator, utan hänsyn till stora bokstäver. Varje väntad effekt på nivån Kommun har en rad i schemat.':
    'The add-in’s own check: Utvarderingsschema, Effekter and EffektUtfall have the same name of the effect, and the schema and Effekter the same indicator, whatever their capitals. Each expected effect on the level Kommun has a row in the schema.',
  'Skriv effekter och indikatorer likadant i Utvarderingsschema, Effekter och EffektUtfall.':
    'Write effects and indicators alike in Utvarderingsschema, Effekter and EffektUtfall.',
  'Delen ”Plan för implementering och uppskalning” finns i Ansokan och är klar. Frågan ställs från det att satsningen pågår; dessförinnan frågar OR-16 efter delen, med ansökans andra delar.':
    'The part “Plan för implementering och uppskalning” is in Ansokan and is done. It is asked from when the investment runs; before that OR-16 asks for the part, with the other parts of the application.',
  'Skriv delen ”Plan för implementering och uppskalning” i ansökan och sätt Klar till Ja.':
    'Write the part “Plan för implementering och uppskalning” of the application and set Klar to Ja.',
};

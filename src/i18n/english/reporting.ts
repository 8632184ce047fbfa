/** Of written reports, by the Swedish words. */
export const reporting: Readonly<Record<string, string>> = {
  ': det finns ingen rad för den i tabellen Redovisningar': ': the table Redovisningar has no row for it',
  ': Inlämnad är tom': ': Inlämnad is empty',
  ': Inlämnad är {0}, en dag som inte har varit': ': Inlämnad is {0}, a day that has not come',
  'En skriftlig redovisning finns för varje delår 2 och helår som satsningen pågått':
    'There is a written report for each interim period 2 and full year that the investment has run',
  'Delår 2 omfattar 1 januari till och med delårets sista dag, helår resten av året. En redovisning krävs för varje sådan period som har minst en dag gemensam med tiden från start till slut (med beslutade ändringar) och som är slut. Den finns när Inlämnad är ifylld med en dag som har varit.':
    'Delår 2 is 1 January up to and including the period’s last day, helår the rest of the year. A report is asked for in each such period that has at least one day in common with the time from start to end (with decided amendments) and that has ended. It is there when Inlämnad is filled in with a day that has been.',
  'Lämna in redovisningen för perioden och skriv dagen i Inlämnad i tabellen Redovisningar.':
    'Hand in the report for the period and write the day in Inlämnad in the table Redovisningar.',
  'Redovisningen för {0} av {1} är inte inlämnad{2}. Perioden slutade {3}; lämna in den och skriv dagen i Inlämnad.':
    'The report for {0} of {1} is not handed in{2}. The period ended {3}; hand it in and write the day in Inlämnad.',
  'Inlämnad, {0}': 'Handed in, {0}',
  '{0} omfattar här {1} till {2} och har dagar gemensamt med satsningens tid':
    '{0} here is {1} to {2} and has days in common with the investment’s time',
  'Ingen dag för inlämning finns i tabellen Redovisningar':
    'No day of handing in is in the table Redovisningar',
  'Redovisningen tar upp aktiviteter, arbetssätt, effekter och total ekonomi':
    'The report tells of activities, ways of working, effects and the whole economy',
  'Gäller varje redovisning för delår 2 eller helår som är inlämnad: de fyra kolumnerna är ifyllda med något annat än bara ett nej (nej, falskt eller 0). Vad som i övrigt står i dem bedöms inte.':
    'Asked of each report for delår 2 or helår that is handed in: the four columns are filled in with something else than only a no (nej, falskt or 0). What else they say is not judged.',
  'Komplettera redovisningen och skriv i den cell i Redovisningar som är tom eller bara säger nej.':
    'Complete the report and write in the cell of Redovisningar that is empty or only says no.',
  '{0} i en redovisning går inte att läsa': '{0} in a report cannot be read',
  'Redovisningen för {0} av {1} {2}. Den ska ta upp aktiviteter, arbetssätt, effekter och satsningens totala ekonomi.':
    'The report for {0} of {1} {2}. It is to tell of activities, ways of working, effects and the investment’s whole economy.',
  'säger bara nej under {0}': 'only says no under “{0}”',
  'saknar {0}': 'has nothing under “{0}”',
  'Redovisningen är inlämnad {0}': 'The report was handed in {0}',
  '{0} är bara ett nej': '{0} is only a no',
  'bara ett nej': 'only a no',
  ifylld: 'filled in',
  'Redovisningen är inne senast sista september och sista januari':
    'The report is in by the last of September and the last of January',
  'Delår 2 senast sista september samma år, helår senast sista januari året efter; dagarna är de som gällde den 1 januari det år som redovisas. Gäller det som är inlämnat, den första gången där perioden har flera rader; det som inte är inlämnat prövas av OR-27.':
    'Delår 2 by the last of September of the same year, helår by the last of January of the year after; the days are those that held on 1 January of the year reported. Asked of what is handed in, the first time where the period has several rows; what is not handed in is tried by OR-27.',
  'Rätta Inlämnad om dagen är fel. Är redovisningen verkligen sen går det inte att ändra i efterhand: låt den som har rätt till det godkänna avvikelsen.':
    'Correct Inlämnad if the day is wrong. If the report really is late it cannot be changed afterwards: let somebody who may accept the deviation.',
  'Redovisningen för {0} av {1} lämnades in {2}; den skulle vara inne senast {3}.':
    'The report for {0} of {1} was handed in {2}; it was to be in by {3}.',
  'Sista dag för {0} är {1}': 'The last day for {0} is {1}',
};

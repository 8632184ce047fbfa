/** Of the rules of RAR, by the Swedish words. */
export const rar: Readonly<Record<string, string>> = {
  'Steget {0} saknas för {1} i tabellen Beslutsgang. Lägg till det med dagen för beslutet.':
    'The step “{0}” is missing for {1} in the table Beslutsgang. Add it with the day of the decision.',
  'Rader med steget {0}: 0, minst 1': 'Rows with the step “{0}”: 0, at least 1',
  'Steget {0} för {1} har datumet {2}, som ännu inte har varit den {3}. Skriv dagen när beslutet är fattat.':
    'The step “{0}” for {1} has the date {2}, which has not come yet on {3}. Write the day when the decision has been made.',
  '{0} är efter dagens datum {1}': '{0} is after today’s date {1}',
  'De sju rollerna i ledning och styrning är tillsatta': 'The seven roles of leading and steering are filled',
  'Beställare, huvudman, projektägare, styrgrupp, projektledare, projektgrupp och team har var sin rad i Organisation, med kolumnen Organisation ifylld. Tillfälliga arbetsgrupper är frivilliga.':
    'Beställare, huvudman, projektägare, styrgrupp, projektledare, projektgrupp and team have a row each in Organisation, with the column Organisation filled in. Temporary working groups are optional.',
  'Lägg till en rad för rollen i Organisation och skriv vilken organisation som har den.':
    'Add a row for the role to Organisation and write which organisation has it.',
  'organisationen för rollen {0} går inte att läsa, se {1}':
    'the organisation for the role {0} cannot be read, see {1}',
  'Rollen {0} i {1} har ingen organisation i tabellen Organisation. Skriv vem som har rollen.':
    'The role “{0}” in {1} has no organisation in the table Organisation. Write who has the role.',
  'Rollen {0} saknas för {1} i tabellen Organisation. Lägg till en rad och skriv vilken organisation som har rollen.':
    'The role “{0}” is missing for {1} in the table Organisation. Add a row and write which organisation has the role.',
  'Organisation, {0}': 'Organisation, {0}',
  'Rader med rollen {0}: {1}': 'Rows with the role “{0}”: {1}',
  'Rader där organisationen är ifylld: 0, minst 1': 'Rows where the organisation is filled in: 0, at least 1',
  'Styrgruppen möts ungefär en gång i månaden': 'The steering group meets about once a month',
  'Högst så många dagar som styrgrupp.dagar anger från start till det första mötet, mellan två möten, och från det sista till slutdatum eller dagens datum. Extra möten räknas inte, och inte möten före start.':
    'At most as many days as styrgrupp.dagar gives from the start to the first meeting, between two meetings, and from the last to the end date or today’s date. Extra meetings do not count, nor meetings before the start.',
  'Lägg styrgruppens möten tätare, och skriv in de möten som har hållits i tabellen Moten.':
    'Hold the steering group’s meetings more often, and enter the meetings that have been held in the table Moten.',
  'styrgruppens möte': 'the steering group’s meeting',
  'Styrgruppens möte': 'The steering group’s meeting',
  start: 'the start',
  Start: 'Start',
  'dagens datum': 'today’s date',
  slutdatum: 'the end date',
  'Styrgruppen för {0} möttes inte på {1}, från {2} {3} till {4} {5}. Det bör gå högst {6}.':
    'The steering group of {0} did not meet for {1}, from {2} {3} to {4} {5}. It should be at most {6}.',
  '{0} till {1} är {2}': '{0} to {1} is {2}',
  '{0} är mer än {1}': '{0} is more than {1}',
  'En projektledare på heltid under hela satsningen': 'A full-time project leader throughout the investment',
  'Heltid varje dag från start till slut, i stället för 25 procent; tjänster samtidigt läggs ihop. I RAR är projektledare.omfattning 1,0.':
    'Full time every day from start to end, instead of 25 per cent; posts at the same time are added together. In RAR projektledare.omfattning is 1.0.',
  'Utöka projektledarens tjänst till heltid, eller fyll ut de dagar som saknar någon, i Bemanning.':
    'Extend the project leader’s post to full time, or fill the days without anybody, in Bemanning.',
  'Varje team har kontaktpersoner från Försäkringskassan, Arbetsförmedlingen och socialtjänsten':
    'Each team has contacts from Försäkringskassan, Arbetsförmedlingen and the social services',
  'Teamen är de namn som står i kolumnen Team på rader med rollen Team eller Kontaktperson; en rad med rollen Team utan sådant namn heter som sin organisation. En kontaktperson hör till det team som raden nämner, och organisationens namn avgör var den kommer ifrån.':
    'The teams are the names in the column Team on rows with the role Team or Kontaktperson; a row with the role Team without such a name is called as its organisation. A contact belongs to the team that the row names, and the organisation’s name decides where the contact is from.',
  'Lägg till en rad med rollen Kontaktperson för varje myndighet som saknas, med teamets namn i kolumnen Team.':
    'Add a row with the role Kontaktperson for each authority that is missing, with the team’s name in the column Team.',
  'en cell går inte att läsa, se {0}': 'a cell cannot be read, see {0}',
  'Teamet {0} i {1} har ingen kontaktperson från {2}. Lägg till en rad med rollen Kontaktperson för teamet i tabellen Organisation.':
    'The team {0} in {1} has no contact from {2}. Add a row with the role Kontaktperson for the team in the table Organisation.',
  Team: 'Team',
  'Kontaktpersonens organisation': 'The contact’s organisation',
  'Teamets kontaktpersoner: {0}': 'The team’s contacts: {0}',
  'Av dem från {0}: 0, minst 1': 'Of them from {0}: 0, at least 1',
  'Projektägaren har godkänt projektavslutet': 'The project owner has approved the closing of the project',
  'Steget Projektavslut godkänt finns i Beslutsgang när satsningen är avslutad, med en dag som har varit.':
    'The step Projektavslut godkänt is in Beslutsgang when the investment has ended, with a day that has been.',
  'Låt projektägaren godkänna avslutet och skriv in steget Projektavslut godkänt med dagen för det.':
    'Let the project owner approve the closing and enter the step Projektavslut godkänt with its day.',
  'Styrgruppen har fastställt projektets planer': 'The steering group has set the project’s plans',
  'Steget Projektplan fastställd finns i Beslutsgang när satsningen pågår, med en dag som har varit.':
    'The step Projektplan fastställd is in Beslutsgang when the investment runs, with a day that has been.',
  'Låt styrgruppen fastställa planen och skriv in steget Projektplan fastställd med dagen för det.':
    'Let the steering group set the plan and enter the step Projektplan fastställd with its day.',
  'Aktivitetsplanen är avstämd: inget som skulle vara klart saknar datum':
    'The activity plan is reconciled: nothing that should be done lacks a date',
  'En aktivitet som skulle ha varit klar före dagens datum har ett datum i kolumnen Klart. En aktivitet utan datum i Planerat klart går inte att stämma av och är också en avvikelse.':
    'An activity that was to be done before today’s date has a date in the column Klart. An activity without a date in Planerat klart cannot be reconciled and is a deviation too.',
  'Skriv när aktiviteten blev klar i kolumnen Klart, eller planera om den i kolumnen Planerat klart.':
    'Write when the activity was done in the column Klart, or plan it anew in the column Planerat klart.',
  'Planerat klart': 'Planned to be done',
  Klart: 'Done',
  '{0} i {1} har inget datum i kolumnen Planerat klart. Skriv när den ska vara klar, så att planen går att stämma av.':
    '{0} in {1} has no date in the column Planerat klart. Write when it is to be done, so that the plan can be reconciled.',
  'Planerat klart är tomt': 'Planerat klart is empty',
  '{0} i {1} skulle vara klar {2} och har inget datum i kolumnen Klart den {3}. Skriv när den blev klar, eller planera om den.':
    '{0} in {1} was to be done {2} and has no date in the column Klart on {3}. Write when it was done, or plan it anew.',
  '{0} är före dagens datum {1}': '{0} is before today’s date {1}',
  'Klart är tomt': 'Klart is empty',
  'En avvikelse av betydelse har lett till ett extra styrgruppsmöte':
    'A deviation of weight has led to an extra meeting of the steering group',
  'Av betydelse är en avvikelse, åt vilket håll som helst, som är större än avvikelse.gräns. Den kan vara känd i förväg: mötet räknas från och med så många dagar som styrgrupp.dagar anger före den första av dagen då aktiviteten planerades vara klar, dagen då den blev klar och dagens datum.':
    'Of weight is a deviation, either way, that is larger than avvikelse.gräns. It may be known beforehand: the meeting counts from as many days as styrgrupp.dagar gives before the first of the day when the activity was planned to be done, the day when it was done and today’s date.',
  'Sammankalla styrgruppen till ett extra möte om avvikelsen och skriv in mötet i tabellen Moten.':
    'Call the steering group to an extra meeting on the deviation and enter the meeting in the table Moten.',
  'Aktiviteten {0}': 'The activity {0}',
  'En aktivitet': 'An activity',
  '{0} i {1} avviker med {2}, mer än {3}, och inget extra styrgruppsmöte finns från och med {4}. Sammankalla styrgruppen och skriv in mötet i tabellen Moten.':
    '{0} in {1} deviates by {2}, more than {3}, and there is no extra meeting of the steering group from {4}. Call the steering group and enter the meeting in the table Moten.',
  Avvikelse: 'Deviation',
  'Extra styrgrupp': 'Extra steering group',
  'Extra styrgruppsmöten från och med {0}: 0, minst 1':
    'Extra meetings of the steering group from {0}: 0, at least 1',
};

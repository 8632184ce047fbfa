/** Of the decision, by the Swedish words. */
export const deciding: Readonly<Record<string, string>> = {
  'en rad är utelämnad, se {0}': 'a row is left out, see {0}',
  'parametern {0} har olika värden olika dagar, och dagen går inte att läsa, se {1}':
    'the parameter {0} has other values on other days, and the day cannot be read, see {1}',
  'parametern {0} går inte att läsa, se {1}': 'the parameter {0} cannot be read, see {1}',
  'regeln stannade på ett fel i tillägget ({0})': 'the rule stopped at an error in the add-in ({0})',
  'regelverket går inte att läsa': 'the rule set cannot be read',
  'Ansökan bereds i ordning fram till beslutet': 'The application is prepared in order up to the decision',
  'Ordningen på s. 7 och 8 är Beredningsgrupp, Nämndyttrande, Underskrifter, Kommundirektörens beredning, Styrgrupp och Kommunstyrelsen (saknas det sista steget räknas Beslutsdatum); samma dag går bra. Har ett steg flera rader räknas alla: det sista datumet i ett steg får inte vara efter det första i nästa. Varje steg jämförs med det närmaste tidigare som finns.':
    'The order on p. 7 and 8 is Beredningsgrupp, Nämndyttrande, Underskrifter, Kommundirektörens beredning, Styrgrupp and Kommunstyrelsen (without the last step Beslutsdatum counts); the same day will do. Of a step with several rows all count: the last date of a step may not be after the first of the next. Each step is compared with the nearest earlier one that is there.',
  'Cheferna för dem som genomför har skrivit under ansökan':
    'The heads of those who carry it out have signed the application',
  'Varje nämnd och aktör från civila samhället med uppdraget Genomför har ett datum i Underskrift som inte ligger efter dagens datum. Riktlinjerna nämner inga kommunala bolag, så de får ingen fråga.':
    'Each board and civil-society actor with the assignment Genomför has a date in Underskrift that is not after today’s date. The guidelines name no municipal companies, so they are not asked.',
  'Låt partens chef skriva under ansökan, och fyll i datumet i kolumnen Underskrift.':
    'Let the party’s head sign the application, and fill in the date in the column Underskrift.',
  'datumet för underskriften för {0} går inte att läsa': 'the date of the signature for {0} cannot be read',
  'Underskrift {0}': 'Signature {0}',
  'Dagens datum': 'Today’s date',
  '{0} genomför {1} men ansökan är inte underskriven av dess chef. Fyll i datumet för underskriften.':
    '{0} carries out {1} but the application is not signed by its head. Fill in the date of the signature.',
  'Cellen Underskrift är tom, så ingen underskrift är angiven':
    'The cell Underskrift is empty, so no signature is given',
  'Underskriften för {0} i {1} är daterad {2}, efter dagens datum {3}. En beviljad ansökan ska redan vara underskriven; rätta datumet.':
    'The signature for {0} in {1} is dated {2}, after today’s date {3}. A granted application is to be signed already; correct the date.',
  'Kommunstyrelsen avgör vilka ansökningar som beviljas medel':
    'The municipal executive board decides which applications are granted money',
  'Beslutsinstans är den instans som beslut.instans anger, oavsett stora och små bokstäver. KS läses som Kommunstyrelsen. Samma instans beslutar om förlängning och tillskott, för även då beviljas medel eller tid; beslut i Andringar efter dagens datum bedöms inte.':
    'Beslutsinstans is the body that beslut.instans gives, whatever its capitals. KS is read as Kommunstyrelsen. The same body decides on extensions and additions, for then too money or time is granted; decisions in Andringar after today’s date are not judged.',
  'Låt den rätta instansen besluta, eller rätta kolumnen Beslutsinstans i Satsningar eller Instans i Andringar.':
    'Let the right body decide, or correct the column Beslutsinstans in Satsningar or Instans in Andringar.',
  'beslutsinstansen går inte att läsa': 'the deciding body cannot be read',
  'Beslutsinstans är tom för {0}': 'Beslutsinstans is empty for {0}',
  'Beslutsinstans för {0} är ”{1}”': 'Beslutsinstans for {0} is “{1}”',
  '{0}. Medel beviljas av {1}; rätta cellen eller låt rätt instans besluta.':
    '{0}. Money is granted by {1}; correct the cell or let the right body decide.',
  Beslutsinstans: 'Deciding body',
  'beslut.instans': 'beslut.instans',
  'instansen för ett beslut i tabellen Andringar går inte att läsa':
    'the body of a decision in the table Andringar cannot be read',
  'beslutet om {0} {1} för {2}': 'the decision on {0} {1} for {2}',
  'Instans är tom för {0}': 'Instans is empty for {0}',
  'Instans för {0} är ”{1}”': 'Instans for {0} is “{1}”',
  '{0}. Även förlängning och tillskott beslutas av {1}; rätta cellen eller låt rätt instans besluta.':
    '{0}. Extensions and additions too are decided by {1}; correct the cell or let the right body decide.',
  Instans: 'Body',
  'Beslut om {0}': 'Decision on {0}',
  '{0} är inte {1}': '{0} is not {1}',
  'En tom cell': 'An empty cell',
  'Ingen rekryteras före beslutet': 'Nobody is recruited before the decision',
  'Varje steg Rekrytering och varje Från i Bemanning jämförs med Beslutsdatum, eller med det sista steget Kommunstyrelsen där Beslutsdatum är tomt; samma dag går bra.':
    'Each step Rekrytering and each Från in Bemanning is compared with Beslutsdatum, or with the last step Kommunstyrelsen where Beslutsdatum is empty; the same day will do.',
  'Börja rekryteringen och anställningarna efter beslutet, eller rätta datumet om det är fel.':
    'Begin recruiting and employing after the decision, or correct the date if it is wrong.',
  'beslutsdatum saknas eller går inte att läsa': 'the date of the decision is missing or cannot be read',
  '{0} i {1} börjar {2}, före beslutet {3}. Rekrytering får påbörjas först när medel har beviljats.':
    '{0} in {1} begins {2}, before the decision {3}. Recruiting may begin only when money has been granted.',
  'Rekryteringen för {0}': 'The recruiting for {0}',
  Rekryteringen: 'The recruiting',
  'Projektledaren hos {0}': 'The project leader at {0}',
  'En projektmedarbetare hos {0}': 'A member of the project staff at {0}',
  '{0} har projektledare på {1} den {2}. Det ska vara minst {3} under hela satsningen.':
    '{0} has a project leader of {1} on {2}. It is to be at least {3} throughout the investment.',
  '{0} ligger i satsningens tid {1}–{2}': '{0} lies within the investment’s time {1}–{2}',
  '{0} är mindre än {1}': '{0} is less than {1}',
  'till {0}': 'to {0}',
  'tills vidare': 'until further notice',
  'Projektledare {0}': 'Project leader {0}',
  '{0} från {1} {2}': '{0} from {1} {2}',
  'Ingen är projektledare den {0}: 0 %': 'Nobody is project leader on {0}: 0%',
  'Projektledare den {0}: {1}{2}': 'Project leader on {0}: {1}{2}',
  'steget {0} saknas i tabellen Beslutsgang': 'the step “{0}” is missing in the table Beslutsgang',
  'Steget {0} i {1} har datumet {2}, som är före steget {3} {4}. Tidigast tillåtet är {5}.':
    'The step “{0}” in {1} has the date {2}, which is before the step “{3}” {4}. The earliest allowed is {5}.',
  '{0} går före {1}': '“{0}” goes before “{1}”',
};

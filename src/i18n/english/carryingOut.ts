/** Of carrying out, by the Swedish words. */
export const carryingOut: Readonly<Record<string, string>> = {
  'Satsningen pågår minst ett och högst tre år':
    'The investment runs for at least one and at most three years',
  'Hela år räknas från startdatum till dagen efter slutdatum. En start den 29 februari räknas till den 1 mars. Ett avslut i förtid ändrar inte den tid som beviljats: den kortaste tiden jämförs med slutdatum efter förlängningar, den längsta med slutdatum efter alla beslut.':
    'Whole years are counted from the start date to the day after the end date. A start on 29 February counts to 1 March. An early end does not change the time that was granted: the shortest time is compared with the end date after extensions, the longest with the end date after all decisions.',
  'Ändra startdatum eller slutdatum så att tiden ryms, eller skriv in beslutet om förlängning i Andringar.':
    'Change the start or end date so that the time fits, or enter the decision to extend it in Andringar.',
  '{0} pågår {1}–{2}. Det är längre än {3}; senaste slutdatum är {4}.':
    '{0} runs {1}–{2}. That is longer than {3}; the latest end date is {4}.',
  '{0} + {1} − 1 dag = {2}': '{0} + {1} − 1 day = {2}',
  'beviljat slutdatum saknas eller går inte att läsa': 'the granted end date is missing or cannot be read',
  '{0} är beviljad för {1}–{2}. Det är kortare än {3}; tidigaste slutdatum är {4}.':
    '{0} is granted for {1}–{2}. That is shorter than {3}; the earliest end date is {4}.',
  '{0} är före {1}': '{0} is before {1}',
  'En projektledare om minst 25 procent under hela satsningen':
    'A project leader of at least 25 per cent throughout the investment',
  'Minst andelen varje dag från start till slut; tjänster samtidigt läggs ihop.':
    'At least the share every day from start to end; posts at the same time are added together.',
  'Utöka projektledarens tjänst, eller fyll ut de dagar som saknar projektledare, i Bemanning.':
    'Extend the project leader’s post, or fill the days without a project leader, in Bemanning.',
  'Projektledaren börjar en till två månader före projektmedarbetarna':
    'The project leader begins one to two months before the project staff',
  'Räknas från den första projektmedarbetaren, eller från startdatum där ingen finns.':
    'Counted from the first member of the project staff, or from the start date where there is none.',
  'Flytta projektledarens start så att den ligger inom det rekommenderade försprånget.':
    'Move the project leader’s start so that it lies within the recommended head start.',
  'första projektmedarbetaren börjar': 'the first member of the project staff begins',
  'satsningen startar': 'the investment starts',
  'Projektledaren i {0} börjar {1} och {2} {3}. Rekommenderat är mellan {4} och {5}.':
    'The project leader of {0} begins {1} and {2} {3}. Recommended is between {4} and {5}.',
  'Projektledaren börjar': 'The project leader begins',
  'Första projektmedarbetaren börjar': 'The first member of the project staff begins',
  '{0} − {1} = {2}': '{0} − {1} = {2}',
  '{0} ligger inte mellan {1} och {2}': '{0} is not between {1} and {2}',
  'Projektledaren är utsedd, med namn i tabellen Bemanning':
    'The project leader is appointed, by name in the table Bemanning',
  'Minst en rad med rollen Projektledare har ett namn. Namnet visas aldrig i något resultat, bara om det saknas.':
    'At least one row with the role Projektledare has a name. The name is never shown in any result, only whether it is missing.',
  'Fyll i Namn på raden för projektledaren i Bemanning, eller lägg till raden när någon är utsedd.':
    'Fill in Namn on the project leader’s row in Bemanning, or add the row when somebody is appointed.',
  '{0} har ingen projektledare i tabellen Bemanning. Lägg till en rad med rollen Projektledare och namnet på den som är utsedd.':
    '{0} has no project leader in the table Bemanning. Add a row with the role Projektledare and the name of the one who is appointed.',
  'Rader med rollen Projektledare i Bemanning: 0': 'Rows with the role Projektledare in Bemanning: 0',
  'projektledarens namn går inte att läsa': 'the project leader’s name cannot be read',
  'Projektledaren i {0} har inget namn i tabellen Bemanning. Skriv vem som är utsedd.':
    'The project leader of {0} has no name in the table Bemanning. Write who is appointed.',
  'Namn, projektledare': 'Name, project leader',
  'Rader med rollen Projektledare: {0}, med namn: 0': 'Rows with the role Projektledare: {0}, with a name: 0',
  'Varje genomförande förvaltning har en projektägare, sin chef':
    'Each board that carries the investment out has a project owner, its head',
  'Gäller nämnder med uppdraget Genomför: kolumnen Chef är ifylld. Riktlinjerna talar om förvaltningschefer, så ett kommunalt bolag får ingen fråga. Namnet visas aldrig.':
    'Asked of boards with the assignment Genomför: the column Chef is filled in. The guidelines speak of heads of administrations, so a municipal company is not asked. The name is never shown.',
  'Fyll i Chef i Parter för varje nämnd som genomför satsningen.':
    'Fill in Chef in Parter for each board that carries the investment out.',
  'chefen för {0} går inte att läsa': 'the head of {0} cannot be read',
  '{0} genomför {1} men har ingen projektägare: kolumnen Chef i tabellen Parter är tom. Skriv vem som är chef för förvaltningen.':
    '{0} carries out {1} but has no project owner: the column Chef in the table Parter is empty. Write who heads the administration.',
  'Typ för {0}': 'Type of {0}',
  'Uppdrag för {0}': 'Assignment of {0}',
  Genomför: 'Carries out',
  'Chef för {0}': 'Head of {0}',
  '{0} är {1} och genomför: chefen är projektägare':
    '{0} is “{1}” and carries out: its head is the project owner',
  'Chef är tom': 'Chef is empty',
  'Fem procent av ansökt belopp avsätts till utvärdering, inom det beviljade':
    'Five per cent of the amount applied for is set aside for evaluation, within the grant',
  'Ansökt, beviljat och utvärderingens rader jämförs var för sig med budgetens summa, på en krona när.':
    'Applied for, granted and the rows for evaluation are each compared with the budget’s sum, to within one krona.',
  'Rätta beloppet till det som budgeten ger, eller budgeten till det som har beslutats.':
    'Correct the amount to what the budget gives, or the budget to what has been decided.',
  'Ansökt belopp': 'Amount applied for',
  'ansökt belopp går inte att läsa': 'the amount applied for cannot be read',
  'budgeten ger': 'the budget gives',
  'beviljat belopp går inte att läsa': 'the granted amount cannot be read',
  'budgeten med {0} utvärdering ger': 'the budget with {0} evaluation gives',
  '{0} för {1} är {2}, men {3} {4}.': '{0} for {1} is {2}, but {3} {4}.',
  'Budgeten för {0} har {1} till utvärdering. Det ska vara {2} av ansökt belopp, {3}.':
    'The budget for {0} has {1} for evaluation. It is to be {2} of the amount applied for, {3}.',
  'Utvärdering: {0} av {1} = {2}': 'Evaluation: {0} of {1} = {2}',
  'Beviljat: {0} + {1} = {2}': 'Granted: {0} + {1} = {2}',
  'Ansökt med utvärderingens rader: {0}, som också är det beviljade':
    'Applied for with the rows for evaluation: {0}, which is also the grant',
  'Beviljat: {0} / (1 − {1}) = {2}': 'Granted: {0} / (1 − {1}) = {2}',
  'Utvärdering: {0} − {1} = {2}': 'Evaluation: {0} − {1} = {2}',
  'Budgetens rader för utvärdering': 'The budget’s rows for evaluation',
  '{0} − {1} = {2}, mer än en krona fel': '{0} − {1} = {2}, more than one krona wrong',
};

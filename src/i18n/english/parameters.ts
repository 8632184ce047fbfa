/** Of the parameters, of names of columns and benefits, and of what stands as whole text, by the Swedish words. */
export const parameters: Readonly<Record<string, string>> = {
  saknas: 'missing',
  ja: 'yes',
  nej: 'no',
  '{0} från år {1}': '{0} from year {1}',
  '{0}\u00A0%': '{0}%',
  'Enhet i planeringstabellerna': 'Unit of the planning tables',
  'Regelverk som gäller för beslut från och med Gäller från': 'Rule set for decisions from Gäller från on',
  'Regelverk som kommunens eget, i kolumnen Regelverk, är en kopia av':
    'Rule set that the municipality’s own, in the column Regelverk, is a copy of',
  'Andel av kommunens budget som bör vara avsatt':
    'Share of the municipality’s budget that ought to be set aside',
  'Räknas ett majoritetsägt bolag som den andra medverkande?':
    'Does a majority-owned company count as the second to take part?',
  'Kortaste tid i månader från idéprövning till beslut':
    'Shortest time in months from the trial of the idea to the decision',
  'Längsta tid i månader från idéprövning till beslut':
    'Longest time in months from the trial of the idea to the decision',
  'Den instans som beviljar medel': 'The body that grants money',
  'Kortaste satsning i år': 'Shortest investment in years',
  'Längsta satsning i år': 'Longest investment in years',
  'Projektledarens minsta omfattning': 'Least extent of the project leader',
  'Minsta försprång i månader för projektledaren': 'Least head start in months for the project leader',
  'Största försprång i månader för projektledaren': 'Greatest head start in months for the project leader',
  'Utvärderingens andel av ansökt belopp': 'Evaluation’s share of the amount applied for',
  'Läggs utvärderingen ovanpå ansökt belopp, inom det, eller räknas beloppet upp?':
    'Is the evaluation put on top of the amount applied for, within it, or is the amount raised?',
  'Sista dag för redovisningen efter delår 2 och efter helår':
    'Last day of the report after interim period 2 and after the full year',
  'Månader från slutdatum till slutrapport': 'Months from the end date to the final report',
  'Minsta antal år från slutdatum till uppföljande utvärdering':
    'Fewest years from the end date to the follow-up evaluation',
  'Största antal år från slutdatum till uppföljande utvärdering':
    'Most years from the end date to the follow-up evaluation',
  'Längsta tid i dagar mellan två styrgruppsmöten':
    'Longest time in days between two meetings of the steering group',
  'Avvikelse av betydelse, som andel av ett års budget eller av ett mål':
    'A deviation of weight, as a share of a year’s budget or of a goal',
  'Minsta antal personer i ett typfall som visas': 'Fewest people in a case group that is shown',
  'Sista dag i delår 1': 'Last day of interim period 1',
  'Sista dag i delår 2': 'Last day of interim period 2',
  'Sista dag i helåret': 'Last day of the full year',
  'Utbetalningsmånad för delår 1, delår 2 och helår':
    'Month of payout for interim periods 1 and 2 and the full year',
  'Dag då årets återföring faktureras': 'Day when the year’s repayment is invoiced',
  'Kommungemensamt projektnummer': 'Municipal project number',
  'Bär utbetalningar och återföringar projektnumret?': 'Do payouts and repayments bear the project number?',
  'Fondens kommungemensamma REN': 'The fund’s municipal REN',
  'Fondens motpartskod': 'The fund’s counterparty code',
  'Konto som utbetalningen debiterar': 'Account that the payout debits',
  'Konto som utbetalningen krediterar': 'Account that the payout credits',
  'Konto som återföringen debiterar': 'Account that the repayment debits',
  'Konto som återföringen krediterar': 'Account that the repayment credits',
  'Andel av kostnaden som alltid återförs': 'Share of the cost that is always repaid',
  'Gäller golvet varje nämnd, eller hela satsningen genom tillskott eller ersättning?':
    'Does the floor hold for each board, or for the whole investment by addition or replacement?',
  'Begränsas återföringen av nämndens del av kostnaden, eller av hela kostnaden?':
    'Is the repayment limited by the board’s part of the cost, or by the whole cost?',
  'Räknas golvet på det som förbrukats eller på det som beviljats?':
    'Is the floor counted on what is consumed or on what is granted?',
  'År från start till första återföring': 'Years from the start to the first repayment',
  'Räknas tre år från startdagen, eller i kalenderår?':
    'Are three years counted from the day of the start, or in calendar years?',
  'Längsta återföringstid i år': 'Longest time of repayment in years',
  'Räknas tio år från första återföringen, eller från start?':
    'Are ten years counted from the first repayment, or from the start?',
  'Minsta antal månader för en upphandling på bruttolistan':
    'Fewest months of a procurement on the gross list',
  'En upphandling på bruttolistan kräver fler arbetstagare än så':
    'A procurement on the gross list needs more workers than this',
  'Andel av årets tjänsteupphandlingar som ska ha social hänsyn':
    'Share of the year’s service procurements that are to have social consideration',
  'Kommunens skattesats': 'The municipality’s tax rate',
  'Regionens skattesats': 'The region’s tax rate',
  'Arbetsgivaravgiften som andel av lönen': 'Employer’s contributions as a share of the wage',
  'Antal år som effekten räknas över': 'Number of years that the effect is counted over',
  'Kalkylränta per år': 'Discount rate a year',
  'Kalkylränta som ändras med åren; går före payoff.ränta':
    'Discount rate that changes with the years; goes before payoff.ränta',
  'Andel av effekten som går förlorad varje år': 'Share of the effect that is lost each year',
  'Andel av effekten som hade kommit ändå': 'Share of the effect that would have come anyway',
  'Andel av effekten som beror på satsningen': 'Share of the effect that is due to the investment',
  'Antal år innan effekten börjar': 'Number of years before the effect begins',
  'Räknas horisont och payofftid från insatsen, eller från det att effekten börjar?':
    'Are horizon and payoff time counted from the effort, or from when the effect begins?',
  'Från personerna i Typfall till hela målgruppen': 'From the people in Typfall to the whole target group',
  'Det år vars penningvärde resultatet är i; utan värde året för ”i dag”':
    'The year whose money the result is in; without a value the year of “today”',
  'Prisindex för året; priser räknas om från sitt prisår till analysåret':
    'Price index of the year; prices are converted from their price year to the year of analysis',

  'Verksamhet på alla konteringsrader': 'Activity code (verksamhet) on all accounting entries',
  'Verksamhet där utbetalningen debiteras': 'Activity code (verksamhet) where the payout is debited',
  'Verksamhet där utbetalningen krediteras': 'Activity code (verksamhet) where the payout is credited',
  'Verksamhet där återföringen debiteras': 'Activity code (verksamhet) where the repayment is debited',
  'Verksamhet där återföringen krediteras': 'Activity code (verksamhet) where the repayment is credited',
  'Aktivitet på alla konteringsrader': 'Activity (aktivitet) on all accounting entries',
  'Aktivitet där utbetalningen debiteras': 'Activity (aktivitet) where the payout is debited',
  'Aktivitet där utbetalningen krediteras': 'Activity (aktivitet) where the payout is credited',
  'Aktivitet där återföringen debiteras': 'Activity (aktivitet) where the repayment is debited',
  'Aktivitet där återföringen krediteras': 'Activity (aktivitet) where the repayment is credited',
  'Ansvar på alla konteringsrader, där det finns utöver REN':
    'Responsibility (ansvar) on all accounting entries, where there is one beside the REN',
  'Ansvar där utbetalningen debiteras': 'Responsibility (ansvar) where the payout is debited',
  'Ansvar där utbetalningen krediteras': 'Responsibility (ansvar) where the payout is credited',
  'Ansvar där återföringen debiteras': 'Responsibility (ansvar) where the repayment is debited',
  'Ansvar där återföringen krediteras': 'Responsibility (ansvar) where the repayment is credited',

  arbetslöshetsersättning: 'unemployment benefit',
  försörjningsstöd: 'income support',
  aktivitetsersättning: 'activity compensation',

  Mål: 'Goal',
  Aktivitet: 'Activity',
  'Mått för genomförande': 'Measure of the doing',
  Effektmått: 'Measure of the effect',
  Aktiviteter: 'Activities',
  Arbetssätt: 'Ways of working',
  Ekonomi: 'Economy',

  'Skriv vem som godkänner.': 'Write who accepts it.',
  'Skriv skälet till att avvikelsen godkänns.': 'Write why the deviation is accepted.',

  'en andel mellan 0 och 1, till exempel 0,30 eller 30 %': 'a share between 0 and 1, for example 0.30 or 30%',
  'ett heltal, till exempel 3': 'a whole number, for example 3',
  'ja eller nej': 'ja or nej',
  'en kod': 'a code',
  'en dag skriven MM-DD, till exempel 04-30': 'a day written MM-DD, for example 04-30',
  'två dagar skrivna MM-DD, för delår 2 och helår, till exempel 09-30, 01-31':
    'two days written MM-DD, for delår 2 and helår, for example 09-30, 01-31',
  'ett namn': 'a name',
  'tre månadsnummer, till exempel 4, 9, 1': 'three numbers of months, for example 4, 9, 1',
  'ett tal som inte är negativt, till exempel 1,5': 'a number that is not negative, for example 1.5',
  'ett årtal med fyra siffror': 'a year with four digits',
  'år och ränta med semikolon emellan, till exempel 1: 0,035; 31: 0,03; 76: 0,025':
    'year and rate with semicolons between, for example 1: 0.035; 31: 0.03; 76: 0.025',
  'ett tal större än noll, till exempel 112,4': 'a number greater than nothing, for example 112.4',
};

/** Of the payoff model, by the Swedish words. */
export const payoff: Readonly<Record<string, string>> = {
  'Antal: {0}': 'Number: {0}',
  'Före: {0} ({1})': 'Before: {0} ({1})',
  'Efter: {0} ({1})': 'After: {0} ({1})',
  'Pris: {0} ({1})': 'Price: {0} ({1})',
  'Insatskostnad: {0}': 'Cost of the effort: {0}',
  'Skatt till kommunen': 'Tax to the municipality',
  'Skatt till regionen': 'Tax to the region',
  Arbetsgivaravgift: 'Employer’s contribution',
  Dödvikt: 'Deadweight',
  Tillskrivning: 'Attribution',
  Uppräkning: 'Scaling up',
  Fördröjning: 'Delay',
  Avtagande: 'Decay',
  Kalkylränta: 'Discount rate',
  'Kalkylränta från år {0}': 'Discount rate from year {0}',
  'priset på {0} ({1})': 'the price of {0} ({1})',
  'Utbetalning {0} {1}': 'Payout {0}, {1}',
  'antagandet {0}': 'the assumption {0}',
  'typfallet {0} saknar Antal': 'the case group {0} has no Antal',
  '{0} och {1}': '{0} and {1}',
  'typfallet {0} har olika Antal på sina rader, {1}':
    'the case group {0} has different Antal on its rows, {1}',
  'posten {0} har inget pris i Prislista': 'the item {0} has no price in Prislista',
  '{0} är summan av alla aktörer och kan inte själv betala':
    '{0} is the sum of all actors and cannot pay itself',
  'typfallet {0} har ett negativt Antal': 'the case group {0} has a negative Antal',
  'antalet år som effekten räknas över (payoff.horisont) är inte ett heltal över noll':
    'the number of years that the effect is counted over (payoff.horisont) is not a whole number above zero',
  'antalet år innan effekten börjar (payoff.fördröjning) är negativt':
    'the number of years before the effect begins (payoff.fördröjning) is negative',
  'Prisindex för {0}': 'Price index for {0}',
  'parametern {0} saknas, och behövs för {1} ({2})':
    'the parameter {0} is missing, and is needed for {1} ({2})',
  'priset saknas': 'the price is missing',
  'posten {0} har två priser av slaget {1} för {2} och {3} i Prislista':
    'the item {0} has two prices of the kind {1} for {2} and {3} in Prislista',
  'priset på {0} är från {1} och kan inte räknas om till {2}, eftersom prisindex.{3} saknas eller är noll':
    'the price of {0} is from {1} and cannot be converted to {2}, since prisindex.{3} is missing or nothing',
  'aktören {0} finns inte i Prislista eller Insatskostnad':
    'the actor {0} is not in Prislista or Insatskostnad',
  'antalet dragningar är inte ett helt tal över noll':
    'the number of draws is not a whole number above nothing',
  'värdet för {0} ligger inte mellan sitt Låg och sitt Hög':
    'the value of {0} is not between its Låg and its Hög',
  'tabellen Insatskostnad har ingen rad för {0}': 'the table Insatskostnad has no row for {0}',
  ', se {0}': ', see {0}',
  'ett typfall har olika Antal på sina rader{0}': 'a case group has different Antal on its rows{0}',
  'ett typfall har ett negativt Antal{0}': 'a case group has a negative Antal{0}',
  'Samhälle, aktörer och individ går ihop i payoffmodellen':
    'Society, actors and individual add up in the payoff model',
  'Summan över aktörer och individ är produktion minus verkliga resurser, före och efter för varje typfall, och för förändringen: ökad produktion plus frigjorda resurser. Varje prisslag bokför båda sidor, så inget i arbetsboken kan bryta likheten; regeln visar att beräkningen håller.':
    'The sum over actors and individual is production less real resources, before and after for each case group, and for the change: increased production plus resources freed. Each kind of price books both sides, so nothing in the workbook can break the equality; the rule shows that the calculation holds.',
  'Lämna inga payoffsiffror vidare, och anmäl felet: det ligger i beräkningen och inte i arbetsboken.':
    'Pass no payoff figures on, and report the error: it is in the calculation and not in the workbook.',
  'Payoff för {0} ({1}) går inte ihop: aktörer och individ får {2} per månad, och samhället {3}. Använd inte siffrorna.':
    'The payoff for {0} ({1}) does not add up: actors and individual get {2} a month, and society {3}. Do not use the figures.',
  'Ökad produktion per månad': 'Increased production a month',
  'Frigjorda resurser per månad': 'Resources freed a month',
  'Varje payoffsiffra säger var priserna kommer från och vad som antas':
    'Every payoff figure tells where the prices come from and what is assumed',
  'Gäller de priser som satsningens typfall använder, och de antaganden som står i Parametrar: vart och ett har en källa. Antaganden som ingen har ändrat har modellen som källa.':
    'Asked of the prices that the investment’s case groups use, and the assumptions in Parametrar: each has a source. Assumptions that nobody has changed have the model as their source.',
  'Skriv i kolumnen Källa var priset eller antagandet kommer från.':
    'Write in the column Källa where the price or the assumption comes from.',
  'Payoff för {0} vilar på {1} utan källa. Skriv var uppgiften kommer från; till dess säger resultatet att källan saknas.':
    'The payoff for {0} rests on {1} without a source. Write where it comes from; until then the result says that the source is missing.',
  'Källa för {0}': 'Source of {0}',
  '1 uppgift saknar källa; alla ska ha en': '1 piece of data lacks a source; all are to have one',
  '{0} uppgifter saknar källa; alla ska ha en': '{0} pieces of data lack a source; all are to have one',
  'Ett pris har en källa, och ett prisår som är högst fem år gammalt':
    'A price has a source, and a price year at most five years old',
  'Gäller varje rad i Prislista. Åldern är innevarande år minus Prisår; fem år är tillåtet, sex är det inte. Ett pris utan prisår räknas som för gammalt. Tiden fem år är tilläggets val; utvärderingen säger bara att modellen ska justeras.':
    'Asked of each row of Prislista. The age is the current year less Prisår; five years is allowed, six is not. A price without a price year counts as too old. The five years are the add-in’s choice; the evaluation only says that the model is to be adjusted.',
  'Skriv var priset kommer från, och byt ett gammalt pris mot ett nytt med sitt prisår.':
    'Write where the price comes from, and replace an old price with a new one and its price year.',
  'Priset på {0} ({1}) saknar källa. Skriv var det kommer från i cell {2} på bladet {3}.':
    'The price of {0} ({1}) has no source. Write where it comes from in cell {2} on the sheet {3}.',
  Källa: 'Source',
  'Cellen är tom': 'The cell is empty',
  Prisår: 'Price year',
  'Priset på {0} ({1}) saknar prisår. Skriv det år som priset gäller; det ska vara {2} eller senare.':
    'The price of {0} ({1}) has no price year. Write the year that the price is of; it is to be {2} or later.',
  '{0} − {1} år = {2}': '{0} − {1} years = {2}',
  'Prisår är tomt': 'Prisår is empty',
  'Priset på {0} ({1}) är från {2}, {3} år gammalt. Det ska vara från {4} eller senare; byt det mot ett nytt.':
    'The price of {0} ({1}) is from {2}, {3} years old. It is to be from {4} or later; replace it with a new one.',
  'payoff ({0}) går inte att beräkna: {1}': 'the payoff ({0}) cannot be worked out: {1}',
};

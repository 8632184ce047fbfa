import { count, grouped } from '../swedishForms';

/** The charts of the pages Belopp and Fond: what they show in a sentence, and their names, keys and tables. */
export const svCharts = {
  name: (title: string) => `Diagram: ${title}. Siffrorna står i tabellen under diagrammet.`,
  showTable: (title: string) => `Visa ${title.charAt(0).toLowerCase()}${title.slice(1)} som tabell`,
  show: 'Visa diagram',
  whole: (investments: number) => `Alla satsningar (${grouped(investments)})`,
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  year: 'År',
  total: 'Summa',
  none: '–',
  noneSpoken: 'inget värde',

  funding: {
    title: 'Medel och återföring',
    funds: (isGranted: boolean) => (isGranted ? 'Beviljade medel' : 'Sökta medel'),
    effects: 'Förväntade effekter',
    repaid: 'Återföring',
    allParties: 'Alla parter',
    others: (parties: number) => `Övriga (${grouped(parties)})`,
    funded: (amount: string, years: string, isGranted: boolean) =>
      isGranted ? `${amount} är beviljat för ${years}` : `${amount} söks för ${years}`,
    returned: (amount: string, years: string, most: string) => `${amount} ska återföras ${years}${most}`,
    most: (party: string, amount: string) => `, mest av ${party} (${amount})`,
    notReturned: 'ingen återföring är planerad',
    both: (funded: string, returned: string) => `${funded}, och ${returned}.`,
    one: (told: string) => `${told.charAt(0).toUpperCase()}${told.slice(1)}.`,
    leftOut: (applications: number) =>
      `${count(applications, 'ansökan är inte med', 'ansökningar är inte med')}, eftersom inget är beviljat än.`,
    rowFunds: (amount: string, isGranted: boolean) => `${isGranted ? 'beviljat' : 'söker'} ${amount}`,
    rowRepaid: (amount: string) => `återför ${amount}`,
    nothing: 'Det finns varken budget, effekter eller återföring att visa.',
    tableLabel: (investment: string, party: string) => `Medel och återföring per år, ${investment}, ${party}`,
  },

  cost: {
    title: 'Förbrukning mot beviljat',
    granted: 'Beviljat',
    consumed: 'Förbrukat',
    own: 'Periodens förbrukning',
    before: 'Tidigare perioder',
    over: 'Utöver beviljat',
    forecast: 'Prognos',
    left: 'Kvar',
    used: (consumed: string, granted: string, share: string, period: string, isPreliminary: boolean) =>
      `${consumed} av ${granted} (${share}) är förbrukat till och med ${period}${isPreliminary ? ', som inte är slut än' : ''}.`,
    unused: (granted: string) => `Inget av ${granted} är förbrukat än.`,
    within: (expected: string, left: string) => `Prognosen är ${expected}: ${left} blir kvar.`,
    exact: (expected: string) => `Prognosen är ${expected}: allt går åt.`,
    beyond: (expected: string, over: string) => `Prognosen är ${expected}: ${over} mer än det beviljade.`,
    overspent: (over: string) => `${over} saknar finansiering.`,
    closed: (left: string) => `Inget mer väntas, så ${left} blir kvar.`,
    period: { 'Delår 1': 'delår 1', 'Delår 2': 'delår 2', Helår: 'helår' },
    ofYear: (period: string, year: number) => `${period} ${year}`,
    caption: 'En stapel per delår, räknat från start; det fyllda är perioden själv.',
    captionYears: 'En stapel per år, räknat från start; det fyllda är året självt.',
    noLedger: 'Tabellen Huvudbok saknas, så förbrukningen är inte känd.',
    notGranted: 'Inget är beviljat än, så det finns inget att jämföra förbrukningen med.',
    leftOut: (investments: number) =>
      `${count(investments, 'satsning är inte med', 'satsningar är inte med')}, eftersom det beviljade inte är känt.`,
    rowsLeftOut: (rows: number) =>
      `${count(rows, 'rad', 'rader')} i huvudboken kunde inte läsas och är inte med.`,
    periodColumn: 'Period',
    cumulated: 'Från start',
    forecastOf: (year: number) => `Prognos ${year}`,
    periodsLabel: (investment: string) => `Förbrukning per delår mot beviljat, ${investment}`,
    yearsTitle: 'Per år',
    yearsLabel: (investment: string) => `Förbrukning per år mot beviljat enligt budgeten, ${investment}`,
    difference: 'Skillnad',
  },

  fund: {
    title: 'Fonden vid årets slut',
    shareTitle: 'Andel av kommunens budget',
    bound: 'Bundet',
    available: 'Tillgängligt',
    closing: 'Utgående',
    forecast: 'Prognos utgående',
    share: 'Andel av budget',
    goal: 'Mål',
    goalAmount: 'Mål i kronor',
    opening: 'Ingående',
    added: 'Tillfört',
    paidOut: 'Utbetalt',
    repaid: 'Återfört',
    today: 'i dag',
    stands: (year: number, closing: string, bound: string) =>
      `Vid utgången av ${year} är fonden ${closing}, varav ${bound} är bundet till satsningar.`,
    overbound: (year: number, closing: string, bound: string) =>
      `Vid utgången av ${year} är fonden ${closing}, men ${bound} är bundet till satsningar.`,
    ahead: (lowest: string, lowestYear: number, last: string, lastYear: number) =>
      lowestYear === lastYear
        ? `Prognosen är som lägst ${lowest}, ${lowestYear}.`
        : `Prognosen är som lägst ${lowest} (${lowestYear}) och ${last} i slutet (${lastYear}).`,
    reached: (year: number, share: string, goal: string) =>
      `${year} är fonden ${share} av kommunens budget, och målet ${goal} nås.`,
    missed: (year: number, share: string, goal: string) =>
      `${year} är fonden ${share} av kommunens budget, och målet ${goal} nås inte.`,
    caption:
      'Bundet är beviljat och inte utbetalt. Prognosen drar också av vad budgetarna leder till framöver.',
    common: 'Fonden är gemensam för alla satsningar.',
    none: 'Det finns ingen fond att visa. Fyll i tabellen Reservation med år och ingående belopp, och kontrollera igen.',
    tableLabel: 'Fonden per år',
    shareTableLabel: 'Fondens andel av kommunens budget per år',
  },
} as const;

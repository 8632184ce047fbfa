import { enumerate } from '../../core/text/swedish';

/** The sentences of the page Payoff. */
export const svPayoff = {
  intro:
    'Payoffmodellen är tilläggets egen. Den räknar vad deltagarnas förändring är värd per månad, före och efter satsningen, för varje aktör och för samhället. Belopp i hela kronor.',
  none: 'Här visas vad satsningen är värd per månad och när den är intjänad. Fyll i tabellerna Typfall, Prislista och Insatskostnad för satsningen, och kontrollera igen.',
  refused: 'Payoff kan inte räknas ut:',
  scenario: { Planerat: 'Planerat', Uppföljt: 'Uppföljt' },
  difference: 'Skillnad',
  withDifference: (scenario: string) => `${scenario}, skillnad`,
  unknown: '–',
  unknownSpoken: 'finns inte',

  result: 'Resultat för samhället',
  resultLabel: (investment: string) => `Resultat för samhället, ${investment}`,
  measure: 'Mått',
  cost: 'Kostnad',
  monthly: 'Effekt per månad',
  paybackMonths: 'Payoff, månader',
  netOneYear: 'Netto 1 år',
  netHorizon: (years: string) => `Netto ${years} år`,
  presentValue: 'Nuvärde',
  benefitCostRatio: 'Nytta per krona',
  breakEven: (years: string) => `Deltagare som krävs, ${years} år`,
  realisedShare: 'Verkningsgrad',
  noShare: {
    noWage:
      'Verkningsgrad kan inte räknas ut: Prislista har inget pris av slaget Lön för typfallen, så det är inte känt vad som kan vinnas.',
    nothingToGain:
      'Verkningsgrad kan inte räknas ut: med de här priserna har samhället inget mer att vinna på att deltagarna arbetar heltid.',
  },
  inScenario: (scenario: string, sentence: string) => `${scenario}: ${sentence}`,
  /** Between two shares. */
  percentagePoints: (points: string) => `${points}\u00A0%-enheter`,
  identityBroken: (where: readonly string[]) =>
    `Nivåerna går inte ihop i ${enumerate(where)}. Lita inte på siffrorna förrän det är rättat.`,

  gains: 'Vem betalar och vem tjänar',
  gainsLabel: (investment: string) => `Vem betalar och vem tjänar, ${investment}`,
  actor: 'Aktör',
  /** What is not one of the boards that stand beside it. */
  restOfMunicipality: 'Kommunen i övrigt',
  wholeMunicipality: 'Kommunen totalt',
  gainsChart: (gaining: readonly string[], losing: readonly string[], years: string) =>
    [
      gaining.length > 0 ? `Tjänar på ${years} år: ${enumerate(gaining)}.` : '',
      losing.length > 0 ? `Betalar mer än de får: ${enumerate(losing)}.` : '',
      'Samma siffror står i tabellen nedanför.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  gainsCaption: (years: string) => `Netto på ${years} år. Staplar åt höger tjänar, åt vänster betalar.`,
  oneUnderTheOther: (scenarios: readonly string[]) =>
    `Uppifrån och ned: ${scenarios.join(', ').toLowerCase()}.`,

  overTime: 'Netto över tid',
  overTimeCaption: 'Ackumulerat netto för samhället. Kostnaden är intjänad där linjen passerar noll.',
  paidBack: (scenario: string, months: string) =>
    `${scenario}: kostnaden är intjänad efter ${months} ${months === '1' ? 'månad' : 'månader'}.`,
  paidBackLater: (scenario: string, months: string, years: string) =>
    `${scenario}: kostnaden är intjänad efter ${months} ${months === '1' ? 'månad' : 'månader'}, senare än kalkylens ${years} år.`,
  neverPaidBack: (scenario: string) =>
    `${scenario}: kostnaden tjänas inte in, eftersom effekten per månad inte är mer än noll.`,
  monthsShort: 'mån',
  overTimeTable: 'Visa netto över tid som tabell',
  overTimeLabel: (investment: string, scenario: string) =>
    `Netto över tid per aktör, ${investment}, ${scenario.toLowerCase()}`,
  afterYears: (years: number) => (years === 0 ? 'Vid start' : `Efter ${years} år`),

  againstEffects: 'Modellen mot Effekter',
  againstEffectsLabel: (investment: string) => `Modellen mot Effekter, ${investment}`,
  againstEffectsNote: (scenario: string, years: number) =>
    `${scenario}, under ${years === 1 ? 'det år' : `de ${years} år`} som tabellen Effekter har belopp för. En skillnad betyder att antingen effekterna eller modellens priser och typfall behöver ses över.`,
  board: 'Part',
  byModel: 'Enligt modellen',
  expected: 'Enligt Effekter',

  sources: 'Antaganden och prisernas källor',
  assumption: 'Antagande',
  value: 'Värde',
  source: 'Källa',
  noSource: 'källa saknas',
  item: 'Post',
  ofActor: (actor: string, kind: string) => `${actor}, ${kind.toLowerCase()}`,
  price: 'Pris',
  priceYear: 'Prisår',
  assumptionsLabel: (investment: string, scenario: string) =>
    `Antaganden, ${investment}, ${scenario.toLowerCase()}`,
  pricesLabel: (investment: string, scenario: string) => `Priser, ${investment}, ${scenario.toLowerCase()}`,

  risk: {
    heading: 'Känslighet',
    intro:
      'Vad händer med samhällets netto om ett värde blir ett annat än i kalkylen? Varje värde prövas från det som står i kolumnen Låg till det som står i Hög, i Typfall och Prislista. Där de är tomma prövas 20 procent lägre och 20 procent högre.',
    calculate: 'Räkna känslighet',
    cancel: 'Avbryt',
    ofScenario: (action: string, scenario: string) => `${action}, ${scenario.toLowerCase()}`,
    stage: { sensitivity: 'Ändrar ett värde i taget …', simulation: 'Drar slumpvisa utfall …' },
    percent: (percent: number) => `${percent} procent klart`,
    started: 'Känsligheten räknas.',
    done: 'Känsligheten är räknad.',
    cancelled: 'Beräkningen är avbruten.',
    failed: 'Känsligheten kunde inte räknas. Försök igen.',
    chance: (percent: string) => `Sannolikheten att nettot är över noll är ${percent}.`,
    beyond: { over: (percent: string) => `över ${percent}`, under: (percent: string) => `under ${percent}` },
    percentiles: (low: string, median: string, high: string) =>
      `Nittio procent av utfallen ligger mellan ${low} och ${high}\u00A0kr, med ${median}\u00A0kr i mitten.`,
    how: (draws: string, generator: string, seed: string) =>
      `${draws} dragningar med ${generator} och frö ${seed}: samma tal varje gång.`,
    spread: 'Spridning',
    tableLabel: (table: string, investment: string, scenario: string) =>
      `${table}, ${investment}, ${scenario.toLowerCase()}`,
    spreadCaption: (isNothingShown: boolean) =>
      isNothingShown
        ? 'Antal utfall efter nettots storlek. Det streckade strecket är noll, det hela är mitten.'
        : 'Antal utfall efter nettots storlek. Strecket är mitten.',
    spreadTable: 'Visa spridningen som tabell',
    from: 'Från',
    to: 'Till',
    count: 'Utfall',
    tornado: 'Det som påverkar mest',
    tornadoCaption: 'Nettot när ett värde i taget är lågt (randigt) och högt (fyllt).',
    tornadoChart: (labels: readonly string[]) =>
      `Störst påverkan har, i ordning: ${labels.join('; ')}. Alla värden står i tabellen nedanför.`,
    tornadoTable: 'Visa påverkan som tabell',
    input: 'Värde',
    range: (low: string, high: string, origin: string) =>
      `${low === high ? low : `${low}–${high}`}, ${origin}`,
    judged: 'bedömt',
    usual: '±\u00A020\u00A0%',
    atLow: 'Netto vid lågt',
    atHigh: 'Netto vid högt',
    hidden: (values: number) =>
      values === 1
        ? 'Ett värde visas inte, eftersom det gäller ett för litet typfall.'
        : `${values} värden visas inte, eftersom de gäller för små typfall.`,
  },

  short: { million: 'mnkr', thousand: 'tkr', one: 'kr' },
} as const;

/** The sentences of the page Upphandling. */
export const svProcurement = {
  shares: 'Social hänsyn i tjänsteupphandlingar',
  sharesLabel: 'Andel tjänsteupphandlingar med social hänsyn per enhet och år',
  year: 'År',
  unit: 'Enhet',
  allUnits: 'Alla enheter',
  withSocial: 'Med hänsyn',
  outOf: (count: number, all: number) => `${count} av ${all}`,
  share: 'Andel',
  target: 'Mål',
  reached: 'nås',
  missed: 'nås inte',
  noServices: 'inga tjänster',
  leftOut: (cells: readonly string[]) => `Rader som inte kunde läsas är inte med: ${enumerate(cells)}.`,
  placements: 'Personer efter form',
  placementsLabel: 'Antal personer efter form och år',
  form: 'Form',
  total: 'Summa',
  noPlacements: 'Tabellen Placeringar saknas, så antalet personer är inte känt.',
  targetGroups: 'Personer efter målgrupp',
  targetGroupsLabel: 'Antal personer efter målgrupp och år',
  targetGroup: 'Målgrupp',
  severalGroups: 'Den som hör till flera målgrupper räknas i var och en, men bara en gång i summan.',
  effects: 'Effekter på ersättningar',
  effectsNote:
    'Minskad utbetalning i kronor per månad, enligt payoffmodellen. Priskällor och antaganden står under satsningen i delen Payoff.',
} as const;

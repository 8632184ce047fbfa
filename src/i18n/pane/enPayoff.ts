import type { Catalogue } from './catalogue';
import { enumerate, grouped } from '../englishForms';

/** The sentences of the page Payoff. */
export const enPayoff: Catalogue['payoff'] = {
  intro:
    'The payoff model is the add-in’s own. It works out what the participants’ change is worth a month, before and after the investment, for each actor and for society. Amounts in whole kronor (SEK).',
  none: 'What the investment is worth a month, and when it has paid for itself, is shown here. Fill in the tables Typfall, Prislista and Insatskostnad for it, and check again.',
  refused: 'The payoff cannot be worked out:',
  scenario: { Planerat: 'Planned', Uppföljt: 'Followed up' },
  difference: 'Difference',
  withDifference: (scenario) => `${scenario}, difference`,
  unknown: '–',
  unknownSpoken: 'does not exist',

  result: 'Result for society',
  resultLabel: (investment) => `Result for society, ${investment}`,
  measure: 'Measure',
  cost: 'Cost',
  monthly: 'Effect a month',
  paybackMonths: 'Payoff, months',
  netOneYear: 'Net, 1 year',
  netHorizon: (years) => `Net, ${years} ${years === '1' ? 'year' : 'years'}`,
  presentValue: 'Present value',
  benefitCostRatio: 'Benefit per krona',
  breakEven: (years) => `Participants needed, ${years} ${years === '1' ? 'year' : 'years'}`,
  realisedShare: 'Realised share',
  noShare: {
    noWage:
      'The realised share cannot be computed: Prislista has no price of the kind Lön for the case groups, so what there is to gain is not known.',
    nothingToGain:
      'The realised share cannot be computed: at these prices society has nothing more to gain from the participants working full time.',
  },
  inScenario: (scenario, sentence) => `${scenario}: ${sentence}`,
  percentagePoints: (points) => `${points}\u00A0pp`,
  identityBroken: (where) =>
    `The levels do not add up in ${enumerate(where)}. Do not trust the figures until it has been put right.`,

  gains: 'Who pays and who gains',
  gainsLabel: (investment) => `Who pays and who gains, ${investment}`,
  actor: 'Actor',
  restOfMunicipality: 'Rest of the municipality',
  wholeMunicipality: 'The whole municipality',
  gainsChart: (gaining, losing, years) =>
    [
      gaining.length > 0
        ? `Gaining over ${years} ${years === '1' ? 'year' : 'years'}: ${enumerate(gaining)}.`
        : '',
      losing.length > 0 ? `Paying more than they get: ${enumerate(losing)}.` : '',
      'The same figures are in the table below.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  gainsCaption: (years) =>
    `Net over ${years} ${years === '1' ? 'year' : 'years'}. Bars to the right gain, bars to the left pay.`,
  oneUnderTheOther: (scenarios) => `From top to bottom: ${scenarios.join(', ').toLowerCase()}.`,

  overTime: 'Net over time',
  overTimeCaption: 'Cumulated net for society. The cost is paid back where the line passes zero.',
  paidBack: (scenario, months) =>
    `${scenario}: the cost is paid back after ${months} ${months === '1' ? 'month' : 'months'}.`,
  paidBackLater: (scenario, months, years) =>
    `${scenario}: the cost is paid back after ${months} ${months === '1' ? 'month' : 'months'}, later than the calculation’s ${years} ${years === '1' ? 'year' : 'years'}.`,
  neverPaidBack: (scenario) =>
    `${scenario}: the cost is not paid back, since the effect a month is not more than zero.`,
  monthsShort: 'mo.',
  overTimeTable: 'Show net over time as a table',
  overTimeLabel: (investment, scenario) => `Net over time by actor, ${investment}, ${scenario.toLowerCase()}`,
  afterYears: (years) => (years === 0 ? 'At start' : `After ${years} ${years === 1 ? 'year' : 'years'}`),

  againstEffects: 'The model against Effekter',
  againstEffectsLabel: (investment) => `The model against Effekter, ${investment}`,
  againstEffectsNote: (scenario, years) =>
    `${scenario}, over the ${years === 1 ? 'year' : `${years} years`} that the table Effekter has amounts for. A difference means that either the effects or the model’s prices and case groups need to be looked over.`,
  board: 'Party',
  byModel: 'By the model',
  expected: 'By Effekter',

  sources: 'Assumptions and the sources of the prices',
  assumption: 'Assumption',
  value: 'Value',
  source: 'Source',
  noSource: 'no source',
  item: 'Item',
  ofActor: (actor, kind) => `${actor}, ${kind.toLowerCase()}`,
  price: 'Price',
  priceYear: 'Price year',
  assumptionsLabel: (investment, scenario) => `Assumptions, ${investment}, ${scenario.toLowerCase()}`,
  pricesLabel: (investment, scenario) => `Prices, ${investment}, ${scenario.toLowerCase()}`,

  risk: {
    heading: 'Sensitivity',
    intro:
      'What becomes of society’s net if a value is another than in the calculation? Each value is tried from what stands in the column Låg (low) to what stands in Hög (high), in Typfall and Prislista. Where they are empty, 20 per cent lower and 20 per cent higher are tried.',
    calculate: 'Work out sensitivity',
    cancel: 'Cancel',
    ofScenario: (action, scenario) => `${action}, ${scenario.toLowerCase()}`,
    stage: { sensitivity: 'Changing one value at a time …', simulation: 'Drawing outcomes at random …' },
    percent: (percent) => `${percent} per cent done`,
    started: 'The sensitivity is being worked out.',
    done: 'The sensitivity has been worked out.',
    cancelled: 'The calculation was cancelled.',
    failed: 'The sensitivity could not be worked out. Try again.',
    chance: (percent) => `The probability that the net is above zero is ${percent}.`,
    beyond: { over: (percent) => `over ${percent}`, under: (percent) => `under ${percent}` },
    percentiles: (low, median, high) =>
      `Ninety per cent of the outcomes lie between SEK\u00A0${low} and SEK\u00A0${high}, with SEK\u00A0${median} in the middle.`,
    how: (draws, generator, seed) =>
      `${draws} draws with ${generator} and seed ${seed}: the same numbers every time.`,
    spread: 'Spread',
    tableLabel: (table, investment, scenario) => `${table}, ${investment}, ${scenario.toLowerCase()}`,
    spreadCaption: (isNothingShown) =>
      isNothingShown
        ? 'Number of outcomes by the size of the net. The dashed line is zero, the solid one is the middle.'
        : 'Number of outcomes by the size of the net. The line is the middle.',
    spreadTable: 'Show the spread as a table',
    from: 'From',
    to: 'To',
    count: 'Outcomes',
    tornado: 'What matters most',
    tornadoCaption: 'The net when one value at a time is low (striped) and high (filled).',
    tornadoChart: (labels) =>
      `What matters most, in order: ${labels.join('; ')}. All the values are in the table below.`,
    tornadoTable: 'Show what matters as a table',
    input: 'Value',
    range: (low, high, origin) => `${low === high ? low : `${low}–${high}`}, ${origin}`,
    judged: 'judged',
    usual: '±20%',
    atLow: 'Net at low',
    atHigh: 'Net at high',
    hidden: (values) =>
      values === 1
        ? 'One value is not shown, since it is of a case group that is too small.'
        : `${grouped(values)} values are not shown, since they are of case groups that are too small.`,
  },

  short: { million: 'MSEK', thousand: 'kSEK', one: 'SEK' },
};

/** The sentences of the page Procurement. */
export const enProcurement: Catalogue['procurement'] = {
  shares: 'Social consideration in procurements of services',
  sharesLabel: 'Share of procurements of services with social consideration, by unit and year',
  year: 'Year',
  unit: 'Unit',
  allUnits: 'All units',
  withSocial: 'With consideration',
  outOf: (part, all) => `${grouped(part)} of ${grouped(all)}`,
  share: 'Share',
  target: 'Goal',
  reached: 'reached',
  missed: 'not reached',
  noServices: 'no services',
  leftOut: (cells) => `Rows that could not be read are left out: ${enumerate(cells)}.`,
  placements: 'Persons by form',
  placementsLabel: 'Number of persons by form and year',
  form: 'Form',
  total: 'Total',
  noPlacements: 'The table Placeringar is missing, so the number of persons is not known.',
  targetGroups: 'Persons by target group',
  targetGroupsLabel: 'Number of persons by target group and year',
  targetGroup: 'Target group',
  severalGroups: 'Whoever belongs to several target groups is counted in each, but only once in the total.',
  effects: 'Effects on benefits',
  effectsNote:
    'Lower payments in kronor (SEK) a month, by the payoff model. The sources of the prices and the assumptions are with the investment on the Payoff tab.',
};

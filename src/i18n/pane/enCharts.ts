import type { Catalogue } from './catalogue';
import { count, grouped } from '../englishForms';

export const enCharts: Catalogue['charts'] = {
  name: (title) => `Chart: ${title}. The figures are in the table below the chart.`,
  showTable: (title) => `Show ${title.charAt(0).toLowerCase()}${title.slice(1)} as a table`,
  show: 'Show charts',
  whole: (investments) => `All investments (${grouped(investments)})`,
  years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  year: 'Year',
  total: 'Total',
  none: '–',
  noneSpoken: 'no value',

  funding: {
    title: 'Funds and repayment',
    funds: (isGranted) => (isGranted ? 'Funds granted' : 'Funds applied for'),
    effects: 'Expected effects',
    repaid: 'Repayment',
    allParties: 'All parties',
    others: (parties) => `Others (${grouped(parties)})`,
    funded: (amount, years, isGranted) =>
      isGranted ? `${amount} is granted for ${years}` : `${amount} is applied for, ${years}`,
    returned: (amount, years, most) => `${amount} is to be repaid in ${years}${most}`,
    most: (party, amount) => `, most of it by ${party} (${amount})`,
    notReturned: 'no repayment is planned',
    both: (funded, returned) => `${funded}, and ${returned}.`,
    one: (told) => `${told.charAt(0).toUpperCase()}${told.slice(1)}.`,
    leftOut: (applications) =>
      `${count(applications, 'application is', 'applications are')} left out, since nothing is granted yet.`,
    rowFunds: (amount, isGranted) => `${isGranted ? 'granted' : 'applies for'} ${amount}`,
    rowRepaid: (amount) => `repays ${amount}`,
    nothing: 'There is no budget, effect or repayment to show.',
    tableLabel: (investment, party) => `Funds and repayment by year, ${investment}, ${party}`,
  },

  cost: {
    title: 'Consumption against the grant',
    granted: 'Granted',
    consumed: 'Consumed',
    own: 'The period’s consumption',
    before: 'Earlier periods',
    over: 'Beyond the grant',
    forecast: 'Forecast',
    left: 'Left',
    used: (consumed, granted, share, period, isPreliminary) =>
      `${consumed} of ${granted} (${share}) is consumed through ${period}${isPreliminary ? ', which is not over yet' : ''}.`,
    unused: (granted) => `Nothing of ${granted} is consumed yet.`,
    within: (expected, left) => `The forecast is ${expected}: ${left} will be left.`,
    exact: (expected) => `The forecast is ${expected}: all of it will be used.`,
    beyond: (expected, over) => `The forecast is ${expected}: ${over} more than the grant.`,
    overspent: (over) => `${over} has no funding.`,
    closed: (left) => `No more is expected, so ${left} will be left.`,
    period: { 'Delår 1': 'delår 1', 'Delår 2': 'delår 2', Helår: 'the full year' },
    ofYear: (period, year) => `${period} ${year}`,
    caption: 'One column for each delår, counted from the start; the filled part is the period itself.',
    captionYears: 'One column for each year, counted from the start; the filled part is the year itself.',
    noLedger: 'The table Huvudbok is missing, so the consumption is not known.',
    notGranted: 'Nothing is granted yet, so there is nothing to compare the consumption with.',
    leftOut: (investments) =>
      `${count(investments, 'investment is', 'investments are')} left out, since the grant is not known.`,
    rowsLeftOut: (rows) =>
      `${count(rows, 'row of the ledger could not be read and is', 'rows of the ledger could not be read and are')} left out.`,
    periodColumn: 'Period',
    cumulated: 'From the start',
    forecastOf: (year) => `Forecast ${year}`,
    periodsLabel: (investment) => `Consumption by delår against the grant, ${investment}`,
    yearsTitle: 'By year',
    yearsLabel: (investment) => `Consumption by year against the grant as budgeted, ${investment}`,
    difference: 'Difference',
  },

  fund: {
    title: 'The fund at the end of the year',
    shareTitle: 'Share of the municipality’s budget',
    bound: 'Bound',
    available: 'Available',
    closing: 'Closing',
    forecast: 'Forecast closing',
    share: 'Share of budget',
    goal: 'Goal',
    goalAmount: 'Goal in kronor',
    opening: 'Opening',
    added: 'Added',
    paidOut: 'Paid out',
    repaid: 'Repaid',
    today: 'today',
    stands: (year, closing, bound) =>
      `At the end of ${year} the fund is ${closing}, of which ${bound} is bound to investments.`,
    overbound: (year, closing, bound) =>
      `At the end of ${year} the fund is ${closing}, but ${bound} is bound to investments.`,
    ahead: (lowest, lowestYear, last, lastYear) =>
      lowestYear === lastYear
        ? `The forecast is lowest in ${lowestYear}: ${lowest}.`
        : `The forecast is ${lowest} at its lowest (${lowestYear}) and ${last} at the end (${lastYear}).`,
    reached: (year, share, goal) =>
      `In ${year} the fund is ${share} of the municipality’s budget, and the goal of ${goal} is reached.`,
    missed: (year, share, goal) =>
      `In ${year} the fund is ${share} of the municipality’s budget, and the goal of ${goal} is not reached.`,
    caption:
      'Bound is what is granted and not paid out. The forecast also takes off what the budgets lead to from here on.',
    common: 'The fund is shared by all investments.',
    none: 'There is no fund to show. Fill in the table Reservation with years and an opening amount, and check again.',
    tableLabel: 'The fund by year',
    shareTableLabel: 'The fund’s share of the municipality’s budget by year',
  },
};

import { count, grouped } from '../swedishForms';

export const svJobs = {
  label: 'Vad vill du göra?',
  names: { plan: 'Planera', evaluate: 'Utvärdera', reconcile: 'Stäm av' },
  sections: {
    label: 'Delar',
    more: 'Fler delar',
    findings: 'Avvikelser',
    amounts: 'Belopp',
    calendar: 'Kalender',
    effects: 'Effekter',
    payoff: 'Payoff',
    procurement: 'Upphandling',
    reconciliation: 'Avstämning',
    fund: 'Fond',
    basis: 'Underlag',
  },
  scope: {
    label: 'Satsning',
    all: (investments: number) => `Alla satsningar (${grouped(investments)})`,
  },
  state: {
    label: 'Läget',
    clean: 'Inga avvikelser',
    stops: (findings: number) => `${grouped(findings)} stopp`,
    warnings: (findings: number) => count(findings, 'varning', 'varningar'),
    infos: (findings: number) => count(findings, 'upplysning', 'upplysningar'),
    allChecked: 'Alla regler är prövade',
    unchecked: (rules: number) => `${count(rules, 'regel', 'regler')} kunde inte prövas`,
    late: (duties: number) => `${grouped(duties)} ${duties === 1 ? 'är försenad' : 'är försenade'}`,
    inTime: 'Inget är försenat',
    next: (day: string, what: string) => `Närmast ${day}: ${what}`,
    outcomes: (known: number, all: number) => `${grouped(known)} av ${grouped(all)} mål har utfall`,
    noSchema: 'Inget utvärderingsschema än',
    noLedger: 'Ingen huvudbok att stämma av',
    reconciled: 'Huvudboken stämmer',
    notCompared: 'Huvudboken är inte jämförd med något än',
    partlyCompared: (notCompared: number) =>
      `Inga differenser, men ${count(notCompared, 'jämförelse kunde', 'jämförelser kunde')} inte göras`,
    rowsToCorrect: (rows: number) => `${count(rows, 'rad', 'rader')} i huvudboken att rätta`,
    differs: (differences: number, largest: string) =>
      `${count(differences, 'differens', 'differenser')} att rätta, den största ${largest} kr`,
  },
  main: {
    fillSchema: 'Fyll i utvärderingsschemat',
    fillOutcome: 'Fyll i utfall',
    chooseLedger: 'Välj huvudbok',
    goThroughDifferences: 'Gå igenom differenserna',
    goThroughRows: 'Gå igenom raderna',
    close: (period: string) => `Stäng ${period} …`,
  },
  written: {
    never: 'Bladen är inte skrivna än.',
    current: 'Bladen är skrivna på det här underlaget.',
    outdated: 'Bladen är inaktuella: underlaget har ändrats sedan de skrevs.',
  },
};

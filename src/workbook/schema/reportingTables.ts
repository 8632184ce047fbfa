import { PERIOD_NAMES, AMENDMENTS, FORUMS, REPORTED_PERIODS, YES_NO } from '../../core/model/choices';
import { PHASES, PLACEMENT_FORMS, TARGET_GROUPS } from '../../core/model/procurementRows';
import type { TableSchema } from './columns';
import { satsning, year, period, procurement, optional, needed, required, choice } from './columns';

/** What is filled in at each closing, while the investment runs. */
export const reportingTables = {
  Huvudbok: {
    name: 'Huvudbok',
    sheet: 'Huvudbok',
    purpose: 'Bokföringsrader på satsningarnas REN, från ekonomisystemet.',
    columns: [
      {
        header: 'Verifikat',
        kind: 'id',
        need: 'required',
        aliases: ['Vernr', 'Ver'],
        explanation: 'Verifikatets nummer.',
      },
      {
        header: 'Datum',
        kind: 'date',
        need: 'key',
        aliases: ['Bokföringsdatum', 'Verdatum'],
        explanation: 'Bokföringsdatum.',
      },
      { header: 'Konto', kind: 'code', need: 'key', explanation: 'Kontot.' },
      { header: 'REN', kind: 'code', need: 'key', aliases: ['Ansvar'], explanation: 'Resultatenheten.' },
      {
        header: 'Projekt',
        kind: 'code',
        need: 'key',
        aliases: ['Projektnr'],
        explanation: 'Det kommungemensamma projektnumret.',
      },
      { header: 'Motpart', kind: 'code', explanation: 'Motpart.' },
      { header: 'Text', kind: 'text', explanation: 'Verifikationstext.' },
      { header: 'Belopp', kind: 'amount', need: 'key', explanation: 'Kostnad som positivt tal, i kronor.' },
    ],
  },
  Utbetalningar: {
    name: 'Utbetalningar',
    sheet: 'Utbetalningar',
    purpose: 'Utbetalningar som fonden gjort till satsningens REN.',
    columns: [
      satsning,
      { header: 'REN', kind: 'code', need: 'key', explanation: 'Den REN som fått medlen.' },
      { header: 'År', kind: 'year', need: 'key', explanation: 'Det år som utbetalningen gäller.' },
      {
        header: 'Period',
        kind: 'choice',
        need: 'key',
        choices: PERIOD_NAMES,
        explanation: 'Den period vars förbrukning betalas.',
      },
      { header: 'Datum', kind: 'date', need: 'key', explanation: 'Dagen för utbetalningen.' },
      { header: 'Belopp', kind: 'amount', need: 'key', explanation: 'Utbetalt belopp i kronor.' },
    ],
  },
  Redovisat: {
    name: 'Redovisat',
    sheet: 'Redovisat',
    purpose: 'Den kostnad som redovisats, från 1 januari till och med perioden.',
    columns: [
      satsning,
      needed('REN', 'code', 'Den REN som redovisningen gäller.'),
      year,
      period,
      needed('Belopp', 'amount', 'Redovisad kostnad i kronor från 1 januari till och med perioden.'),
    ],
  },
  Redovisningar: {
    name: 'Redovisningar',
    sheet: 'Redovisningar',
    purpose: 'De skriftliga redovisningarna efter delår 2 och helår, och lägesrapporter per kvartal.',
    columns: [
      satsning,
      year,
      choice('Period', REPORTED_PERIODS, 'Den period eller det kvartal som raden gäller.'),
      needed('Inlämnad', 'date', 'Dagen då redovisningen kom till beredningsgruppen.'),
      optional('Aktiviteter', 'text', 'Vad som gjorts under perioden.'),
      optional('Arbetssätt', 'text', 'Hur arbetet har bedrivits.'),
      optional('Effekter', 'text', 'De effekter som uppnåtts hittills.'),
      optional('Ekonomi', 'text', 'Satsningens totala ekonomi i korthet.'),
    ],
  },
  Deltagare: {
    name: 'Deltagare',
    sheet: 'Deltagare',
    purpose: 'Antal deltagare, aldrig uppgifter om enskilda.',
    columns: [
      satsning,
      year,
      period,
      optional('Planerade', 'number', 'Antal deltagare som planerats.'),
      optional('Påbörjade', 'number', 'Antal som börjat.'),
      optional('Slutförda', 'number', 'Antal som slutfört insatsen.'),
      optional('Jämförelsegrupp', 'number', 'Antal i gruppen som resultatet jämförs med.'),
    ],
  },
  Moten: {
    name: 'Moten',
    sheet: 'Möten',
    purpose: 'Möten som har hållits.',
    columns: [
      satsning,
      choice('Forum', FORUMS, 'Den grupp som möttes.'),
      needed('Datum', 'date', 'Dagen för mötet.'),
    ],
  },
  Andringar: {
    name: 'Andringar',
    sheet: 'Ändringar',
    purpose: 'Beslut som ändrar ett tidigare beslut om en satsning.',
    columns: [
      satsning,
      needed('Datum', 'date', 'Dagen för beslutet.'),
      required('Instans', 'text', 'Den som beslutat.'),
      choice('Slag', AMENDMENTS, 'Vad beslutet ändrar.'),
      optional('Nytt slutdatum', 'date', 'Vid förlängning eller avslut: den nya sista dagen.'),
      optional('Belopp', 'amount', 'Vid tillskott eller omfördelning: beloppet.'),
      optional('Part', 'id', 'Den part som ändringen gäller, som i tabellen Parter.'),
    ],
  },
  Upphandlingar: {
    name: 'Upphandlingar',
    sheet: 'Upphandlingar',
    purpose: 'Upphandlingar och deras sociala hänsyn.',
    columns: [
      procurement,
      needed('Enhet', 'text', 'Den upphandlande enheten.'),
      year,
      choice('Tjänst', YES_NO, 'Ja om det är en tjänsteupphandling.'),
      choice('Social hänsyn', YES_NO, 'Ja om upphandlingen har krav på social hänsyn.'),
      needed('Månader', 'number', 'Hur många månader avtalet pågår.'),
      needed('Arbetstagare', 'number', 'Hur många arbetstagare avtalet kräver.'),
      optional('Värde', 'amount', 'Avtalets värde i kronor.'),
      optional('Krav', 'text', 'Det sociala kravet i förfrågningsunderlaget.'),
      { ...optional('Fas', 'choice', 'Var i processen upphandlingen är.'), choices: PHASES },
    ],
  },
  Placeringar: {
    name: 'Placeringar',
    sheet: 'Placeringar',
    purpose: 'Antal personer som fått plats genom en upphandling, aldrig vilka.',
    columns: [
      procurement,
      {
        header: 'Målgrupp',
        kind: 'choices',
        need: 'key',
        choices: TARGET_GROUPS,
        explanation: 'Den målgrupp som personerna hör till; flera skrivs med komma.',
      },
      choice('Form', PLACEMENT_FORMS, 'Platsens form.'),
      needed('Antal', 'number', 'Antal personer.'),
    ],
  },
} as const satisfies Record<string, TableSchema>;

import type { InputTable } from '../core/model/inputTables';
import {
  ASSIGNMENTS,
  EFFECT_LEVELS,
  JUDGEMENT_KINDS,
  PARTY_TYPES,
  PERIOD_NAMES,
  STAFF_ROLES,
  STATUSES,
} from '../core/model/choices';

/** How a column's cells are read, formatted and validated. */
export type ColumnKind =
  'id' | 'text' | 'code' | 'choice' | 'choices' | 'amount' | 'number' | 'share' | 'date' | 'year' | 'any';

export interface ColumnSchema {
  readonly header: string;
  readonly kind: ColumnKind;
  /**
   * `key`: without it the table cannot be read; `required`: its absence is reported, and what needs it is not
   * checked; otherwise the user may leave it out.
   */
  readonly need?: 'key' | 'required';
  readonly choices?: readonly string[];
  /** Names that ledger systems give the same column. */
  readonly aliases?: readonly string[];
  /** For the guide and the input prompt: one sentence to the person who fills it in. */
  readonly explanation: string;
}

export interface TableSchema<Name extends string = InputTable> {
  readonly name: Name;
  /** The template's sheet. */
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: readonly ColumnSchema[];
  /** Has any number of columns with a four-digit year as header. */
  readonly hasYears?: boolean;
  /** Follows `beloppsenhet`; what comes from the ledger is always in kronor. */
  readonly isPlanning?: boolean;
}

export const satsning: ColumnSchema = {
  header: 'Satsning',
  kind: 'id',
  need: 'key',
  explanation: 'Satsningens beteckning, som i tabellen Satsningar.',
};

const part: ColumnSchema = {
  header: 'Part',
  kind: 'id',
  need: 'key',
  explanation: 'Partens beteckning, som i tabellen Parter.',
};

export const tableSchemas: Readonly<Record<InputTable, TableSchema>> = {
  Satsningar: {
    name: 'Satsningar',
    sheet: 'Satsningar',
    purpose: 'En rad för varje satsning.',
    isPlanning: true,
    columns: [
      {
        header: 'Satsning',
        kind: 'id',
        need: 'key',
        explanation: 'En kort beteckning som bara den här satsningen har.',
      },
      { header: 'Namn', kind: 'text', need: 'required', explanation: 'Satsningens namn.' },
      { header: 'Målgrupp', kind: 'text', explanation: 'Den utvalda och avgränsade målgruppen.' },
      {
        header: 'Status',
        kind: 'choice',
        need: 'required',
        choices: STATUSES,
        explanation: 'Var i processen satsningen är.',
      },
      {
        header: 'Startdatum',
        kind: 'date',
        need: 'required',
        explanation: 'Första dagen i den tid som medlen gäller.',
      },
      {
        header: 'Slutdatum',
        kind: 'date',
        need: 'required',
        explanation: 'Sista dagen i den tid som medlen gäller.',
      },
      {
        header: 'Ansökt belopp',
        kind: 'amount',
        need: 'required',
        explanation: 'Det som ansökan gäller, enligt kostnadskalkylen.',
      },
      {
        header: 'Beviljat belopp',
        kind: 'amount',
        explanation: 'Det som beslutats, med utvärderingen inräknad.',
      },
      {
        header: 'Beslutsdatum',
        kind: 'date',
        explanation: 'Dagen för beslutet. Avgör vilka parametrar som gäller.',
      },
      { header: 'Beslutsinstans', kind: 'text', explanation: 'Den som beslutat, i Örebro Kommunstyrelsen.' },
      { header: 'Regelverk', kind: 'text', explanation: 'Örebro 2016 om inget annat anges.' },
    ],
  },
  Parter: {
    name: 'Parter',
    sheet: 'Parter',
    purpose: 'En rad för varje part i en satsning och uppdrag som parten har.',
    columns: [
      satsning,
      {
        header: 'Part',
        kind: 'id',
        need: 'key',
        explanation: 'Partens beteckning, till exempel nämndens förkortning.',
      },
      {
        header: 'Typ',
        kind: 'choice',
        need: 'key',
        choices: PARTY_TYPES,
        explanation: 'Vad för slags part det är.',
      },
      { header: 'Verksamhetsområde', kind: 'text', explanation: 'Det område som nämnden ansvarar för.' },
      { header: 'Ägarandel', kind: 'share', explanation: 'Kommunens andel av ett kommunalt bolag.' },
      {
        header: 'Uppdrag',
        kind: 'choices',
        need: 'key',
        choices: ASSIGNMENTS,
        explanation: 'Vad parten gör i satsningen.',
      },
      { header: 'REN', kind: 'code', explanation: 'Partens REN för satsningen.' },
      { header: 'Motpart', kind: 'code', explanation: 'Partens motpartskod i internredovisningen.' },
      { header: 'Chef', kind: 'text', explanation: 'Förvaltningschefen, som är projektägare.' },
      { header: 'Underskrift', kind: 'date', explanation: 'Dagen då chefen skrev under ansökan.' },
      { header: 'Betalande REN', kind: 'code', explanation: 'Den REN som återför, om det inte är REN.' },
      { header: 'Betalas via', kind: 'id', explanation: 'Den part som bär en civil aktörs kostnader.' },
    ],
  },
  Budget: {
    name: 'Budget',
    sheet: 'Budget',
    purpose: 'Kostnadskalkylen, med ett belopp för varje år.',
    isPlanning: true,
    hasYears: true,
    columns: [
      satsning,
      part,
      {
        header: 'Kostnadsslag',
        kind: 'text',
        need: 'key',
        explanation: 'Utvärdering på raden för utvärderingens andel, annars fritt.',
      },
      { header: 'Benämning', kind: 'text', explanation: 'Vad kostnaden gäller.' },
    ],
  },
  Bemanning: {
    name: 'Bemanning',
    sheet: 'Bemanning',
    purpose: 'Projektledare och projektmedarbetare.',
    columns: [
      satsning,
      part,
      {
        header: 'Roll',
        kind: 'choice',
        need: 'key',
        choices: STAFF_ROLES,
        explanation: 'Projektledare eller projektmedarbetare.',
      },
      { header: 'Namn', kind: 'text', explanation: 'Den som har tjänsten.' },
      {
        header: 'Omfattning',
        kind: 'share',
        need: 'key',
        explanation: 'Andel av heltid, till exempel 25 %.',
      },
      { header: 'Från', kind: 'date', need: 'key', explanation: 'Första dagen i tjänsten.' },
      { header: 'Till', kind: 'date', explanation: 'Sista dagen; tomt betyder tills vidare.' },
    ],
  },
  Effekter: {
    name: 'Effekter',
    sheet: 'Effekter',
    purpose: 'De ekonomiska effekter som väntas, för varje part och år.',
    isPlanning: true,
    hasYears: true,
    columns: [
      satsning,
      part,
      { header: 'Effekt', kind: 'text', need: 'required', explanation: 'Den kostnad som väntas minska.' },
      { header: 'Indikator', kind: 'text', explanation: 'Det mått som visar effekten.' },
      {
        header: 'Nivå',
        kind: 'choice',
        need: 'key',
        choices: EFFECT_LEVELS,
        explanation: 'Var effekten uppstår; bara Kommun återförs.',
      },
    ],
  },
  Aterforingsplan: {
    name: 'Aterforingsplan',
    sheet: 'Återföringsplan',
    purpose: 'Den ursprungliga planen: det som faktureras efter delår 2 varje år.',
    isPlanning: true,
    hasYears: true,
    columns: [satsning, part],
  },
  EffektUtfall: {
    name: 'EffektUtfall',
    sheet: 'Effektutfall',
    purpose: 'Bedömda effekter, löpande och vid uppföljningen.',
    isPlanning: true,
    columns: [
      satsning,
      part,
      {
        header: 'Bedömning',
        kind: 'choice',
        need: 'key',
        choices: JUDGEMENT_KINDS,
        explanation: 'Uppföljning och Prognos går före Löpande.',
      },
      { header: 'Datum', kind: 'date', need: 'key', explanation: 'Dagen för bedömningen.' },
      { header: 'Belopp', kind: 'amount', need: 'key', explanation: 'Hela den effekt som bedömts.' },
      { header: 'Effekt', kind: 'text', explanation: 'Den kostnad som minskat.' },
      { header: 'Indikator', kind: 'text', explanation: 'Det mått som visar effekten.' },
      { header: 'Bedömd av', kind: 'text', explanation: 'Den som gjort bedömningen.' },
      { header: 'Metod', kind: 'text', explanation: 'Hur effekten bedömts.' },
    ],
  },
  Fakturor: {
    name: 'Fakturor',
    sheet: 'Fakturor',
    purpose: 'Internfakturor till fonden, de återföringar som gjorts.',
    columns: [
      satsning,
      part,
      { header: 'År', kind: 'year', need: 'key', explanation: 'Det år som återföringen gäller.' },
      { header: 'Fakturadatum', kind: 'date', need: 'key', explanation: 'Fakturans datum.' },
      { header: 'Mottagande REN', kind: 'code', need: 'required', explanation: 'Fondens REN.' },
      { header: 'Belopp', kind: 'amount', need: 'key', explanation: 'Fakturans belopp i kronor.' },
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
  Reservation: {
    name: 'Reservation',
    sheet: 'Reservation',
    purpose: 'Fondens reservation, en rad för varje år.',
    isPlanning: true,
    columns: [
      { header: 'År', kind: 'year', need: 'key', explanation: 'Året.' },
      {
        header: 'Ingående',
        kind: 'amount',
        need: 'key',
        explanation: 'Reservationen vid årets början; tomt betyder föregående års utgående.',
      },
      { header: 'Tillfört', kind: 'amount', explanation: 'Det som tillförts under året utöver återföring.' },
      { header: 'Kommunens budget', kind: 'amount', explanation: 'Kommunens totala budget för året.' },
    ],
  },
  Parametrar: {
    name: 'Parametrar',
    sheet: 'Parametrar',
    purpose: 'Kommunens koder och val av läsart.',
    columns: [
      { header: 'Parameter', kind: 'id', need: 'key', explanation: 'Parameterns namn.' },
      { header: 'Värde', kind: 'any', need: 'key', explanation: 'Det värde som gäller.' },
      {
        header: 'Gäller från',
        kind: 'date',
        explanation: 'Första dagen som värdet gäller; tomt betyder alltid.',
      },
      { header: 'Källa', kind: 'text', explanation: 'Beslut eller dokument som värdet kommer från.' },
    ],
  },
};

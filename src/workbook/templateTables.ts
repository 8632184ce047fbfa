import { PERIOD_NAMES } from '../core/model/choices';
import type { ColumnKind, ColumnSchema, TableSchema } from './schema';
import { satsning } from './schema';
import {
  AMENDMENTS,
  APPLICATION_PARTS,
  DECISION_STEPS,
  FORUMS,
  IDEA_CRITERIA,
  ORGANISATION_ROLES,
  PLACEMENT_FORMS,
  PLACEMENT_GROUPS,
  PRICE_KINDS,
  PROCUREMENT_PHASES,
  YES_NO,
} from './templateChoices';

/** The contract's tables that the template lays out and that no rule or sum reads yet. */
export type TemplateTable =
  | 'Redovisningar'
  | 'Redovisat'
  | 'Deltagare'
  | 'Andringar'
  | 'Ideprovning'
  | 'Ansokan'
  | 'Beslutsgang'
  | 'Utvarderingsschema'
  | 'Typfall'
  | 'Prislista'
  | 'Insatskostnad'
  | 'Upphandlingar'
  | 'Placeringar'
  | 'Organisation'
  | 'Moten'
  | 'Aktivitetsplan'
  | 'Godkanda';

const year = needed('År', 'year', 'Året, med fyra siffror.');
const period = choice('Period', PERIOD_NAMES, 'Den period som raden gäller.');
const actor = needed('Aktör', 'text', 'Den som kostnaden faller på, till exempel Kommun, Region eller Stat.');
const procurement = needed('Upphandling', 'id', 'Upphandlingens beteckning.');

export const templateTables: Readonly<Record<TemplateTable, TableSchema<TemplateTable>>> = {
  Redovisningar: {
    name: 'Redovisningar',
    sheet: 'Redovisningar',
    purpose: 'De skriftliga redovisningarna efter delår 2 och helår.',
    columns: [
      satsning,
      year,
      period,
      needed('Inlämnad', 'date', 'Dagen då redovisningen kom till beredningsgruppen.'),
      optional('Aktiviteter', 'text', 'Vad som gjorts under perioden.'),
      optional('Arbetssätt', 'text', 'Hur arbetet har bedrivits.'),
      optional('Effekter', 'text', 'De effekter som uppnåtts hittills.'),
      optional('Ekonomi', 'text', 'Satsningens totala ekonomi i korthet.'),
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
  Andringar: {
    name: 'Andringar',
    sheet: 'Ändringar',
    purpose: 'Beslut som ändrar ett tidigare beslut om en satsning.',
    columns: [
      satsning,
      needed('Datum', 'date', 'Dagen för beslutet.'),
      needed('Instans', 'text', 'Den som beslutat.'),
      choice('Slag', AMENDMENTS, 'Vad beslutet ändrar.'),
      optional('Nytt slutdatum', 'date', 'Vid förlängning eller avslut: den nya sista dagen.'),
      optional('Belopp', 'amount', 'Vid tillskott eller omfördelning: beloppet.'),
      optional('Part', 'id', 'Den part som ändringen gäller, som i tabellen Parter.'),
    ],
  },
  Ideprovning: {
    name: 'Ideprovning',
    sheet: 'Idéprövning',
    purpose: 'De fem kriterierna, en rad för varje satsning och kriterium.',
    columns: [
      satsning,
      choice('Kriterium', IDEA_CRITERIA, 'Kriteriet i riktlinjerna.'),
      choice('Uppfyllt', YES_NO, 'Ja om kriteriet är uppfyllt.'),
      optional('Motivering', 'text', 'Varför kriteriet är eller inte är uppfyllt.'),
    ],
  },
  Ansokan: {
    name: 'Ansokan',
    sheet: 'Ansökan',
    purpose: 'Ansökans åtta delar, en rad för varje satsning och del.',
    columns: [
      satsning,
      choice('Del', APPLICATION_PARTS, 'Delen i ansökan.'),
      choice('Klar', YES_NO, 'Ja när delen är färdigskriven.'),
      optional('Underlag', 'text', 'Var underlaget finns, eller vad delen vilar på.'),
    ],
  },
  Beslutsgang: {
    name: 'Beslutsgang',
    sheet: 'Beslutsgång',
    purpose: 'Stegen från behovsanalys till implementering, med datum.',
    columns: [
      satsning,
      choice('Steg', DECISION_STEPS, 'Steget i beslutsgången.'),
      optional('Part', 'id', 'Den part som steget gäller, när det bara gäller en.'),
      needed('Datum', 'date', 'Dagen då steget togs.'),
    ],
  },
  Utvarderingsschema: {
    name: 'Utvarderingsschema',
    sheet: 'Utvärderingsschema',
    purpose: 'Från mål till ekonomisk effekt, en rad för varje aktivitet.',
    columns: [
      satsning,
      needed('Mål', 'text', 'Det mål som aktiviteten ska nå.'),
      needed('Aktivitet', 'text', 'Det som görs.'),
      optional('Mått för genomförande', 'text', 'Hur det syns att aktiviteten har genomförts.'),
      optional('Effektmått', 'text', 'Hur effekten för målgruppen mäts.'),
      optional('Indikator', 'text', 'Det som förändras på längre sikt.'),
      optional('Ekonomisk effekt', 'text', 'Den kostnad som väntas minska.'),
      optional('Målvärde', 'number', 'Det värde på effektmåttet som ska nås.'),
      optional('Utfall', 'number', 'Det värde som har uppmätts.'),
      optional('Uppföljd', 'date', 'Dagen för den senaste uppföljningen.'),
    ],
  },
  Typfall: {
    name: 'Typfall',
    sheet: 'Typfall',
    purpose: 'Vad en typisk deltagare behöver per månad, före och efter satsningen.',
    columns: [
      satsning,
      needed('Typfall', 'text', 'Namn på gruppen av lika deltagare.'),
      needed('Antal', 'number', 'Antal deltagare i gruppen; minst fem för att visas.'),
      needed('Post', 'text', 'Posten i prislistan.'),
      needed('Före', 'number', 'Enheter per person och månad före.'),
      needed('Efter', 'number', 'Enheter per person och månad efter.'),
    ],
  },
  Prislista: {
    name: 'Prislista',
    sheet: 'Prislista',
    purpose: 'Priser som typfallen räknas med, i kronor per enhet.',
    columns: [
      needed('Post', 'text', 'Det som har ett pris, som i tabellen Typfall.'),
      actor,
      needed('Pris', 'amount', 'Kronor per enhet.'),
      choice('Slag', PRICE_KINDS, 'Om posten är en verklig resurs, en transferering eller lön.'),
      optional('Prisår', 'year', 'Det år som priset gäller.'),
      optional('Källa', 'text', 'Var priset kommer från.'),
    ],
  },
  Insatskostnad: {
    name: 'Insatskostnad',
    sheet: 'Insatskostnad',
    purpose: 'Vad satsningen kostar varje aktör.',
    isPlanning: true,
    columns: [satsning, actor, needed('Belopp', 'amount', 'Aktörens hela kostnad för satsningen.')],
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
      { ...optional('Fas', 'choice', 'Var i processen upphandlingen är.'), choices: PROCUREMENT_PHASES },
    ],
  },
  Placeringar: {
    name: 'Placeringar',
    sheet: 'Placeringar',
    purpose: 'Antal personer som fått plats genom en upphandling, aldrig vilka.',
    columns: [
      procurement,
      choice('Målgrupp', PLACEMENT_GROUPS, 'Den målgrupp som platserna gäller.'),
      choice('Form', PLACEMENT_FORMS, 'Platsens form.'),
      needed('Antal', 'number', 'Antal personer.'),
    ],
  },
  Organisation: {
    name: 'Organisation',
    sheet: 'Organisation',
    purpose: 'Rollerna i satsningen och vem som har dem.',
    columns: [
      satsning,
      choice('Roll', ORGANISATION_ROLES, 'Rollen i satsningen.'),
      needed('Organisation', 'text', 'Den organisation som har rollen.'),
      optional('Namn', 'text', 'Befattning eller namn.'),
      optional('Omfattning', 'share', 'Andel av heltid, till exempel 50 %.'),
      optional('Team', 'text', 'Teamets namn, när rollen hör till ett team.'),
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
  Aktivitetsplan: {
    name: 'Aktivitetsplan',
    sheet: 'Aktivitetsplan',
    purpose: 'Aktiviteter mot delmål, med planerat och faktiskt datum.',
    columns: [
      satsning,
      needed('Delmål', 'text', 'Det delmål som aktiviteten leder till.'),
      needed('Aktivitet', 'text', 'Det som ska göras.'),
      needed('Planerat klart', 'date', 'Dagen då aktiviteten ska vara klar.'),
      optional('Klart', 'date', 'Dagen då den blev klar.'),
      optional('Avvikelse', 'share', 'Avvikelsens storlek, till exempel 10 %.'),
    ],
  },
  Godkanda: {
    name: 'Godkanda',
    sheet: 'Godkända',
    purpose: 'Avvikelser som någon har godkänt, med skäl.',
    columns: [
      needed('Regel', 'id', 'Regelns nummer, till exempel OR-37.'),
      satsning,
      needed('Ark', 'text', 'Bladet som avvikelsen står på.'),
      needed('Cell', 'text', 'Cellen, till exempel E12.'),
      optional('Värde', 'any', 'Det värde som godkändes; ändras det gäller inte godkännandet.'),
      optional('Gräns', 'any', 'Den gräns som värdet jämfördes med.'),
      needed('Godkänd av', 'text', 'Befattningen hos den som godkänt.'),
      needed('Datum', 'date', 'Dagen för godkännandet.'),
      needed('Skäl', 'text', 'Varför avvikelsen godtas.'),
    ],
  },
};

function optional(header: string, kind: ColumnKind, explanation: string): ColumnSchema {
  return { header, kind, explanation };
}

function needed(header: string, kind: ColumnKind, explanation: string): ColumnSchema {
  return { header, kind, need: 'key', explanation };
}

function choice(header: string, choices: readonly string[], explanation: string): ColumnSchema {
  return { header, kind: 'choice', need: 'key', choices, explanation };
}

import { APPLICATION_PARTS, DECISION_STEPS, IDEA_CRITERIA, YES_NO } from '../../core/model/choices';
import { SCENARIOS } from '../../core/model/payoffRows';
import { PRICE_KINDS } from '../../core/model/payoffRows';
import type { TableSchema } from './columns';
import type { ColumnSchema } from './columns';
import { satsning, actor, optional, needed, choice } from './columns';

const scenario: ColumnSchema = {
  ...optional('Scenario', 'choice', 'Planerat (eller tomt) före satsningen, Uppföljt efter den.'),
  choices: SCENARIOS,
};

/** What is filled in while an idea and an application are tried. */
export const applicationTables = {
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
      scenario,
      optional('Låg', 'number', 'Lägsta rimliga värde på Efter.'),
      optional('Hög', 'number', 'Högsta rimliga värde på Efter.'),
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
      optional('Låg', 'amount', 'Lägsta rimliga pris.'),
      optional('Hög', 'amount', 'Högsta rimliga pris.'),
    ],
  },
  Insatskostnad: {
    name: 'Insatskostnad',
    sheet: 'Insatskostnad',
    purpose: 'Vad satsningen kostar varje aktör.',
    isPlanning: true,
    columns: [satsning, actor, needed('Belopp', 'amount', 'Aktörens hela kostnad för satsningen.'), scenario],
  },
} as const satisfies Record<string, TableSchema>;

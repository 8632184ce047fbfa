import { JUDGEMENT_KINDS } from '../../core/model/choices';
import type { TableSchema } from './columns';
import { satsning, part } from './columns';

/** What is filled in when effects are judged and money is repaid. */
export const followUpTables = {
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
} as const satisfies Record<string, TableSchema>;

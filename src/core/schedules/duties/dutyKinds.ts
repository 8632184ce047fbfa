import type { Source } from '../../findings/finding';
import type { InputTable } from '../../model/inputTables';
import { orebro } from '../../rules/orebroSource';

interface DutyKindFacts {
  readonly rule: string;
  readonly source: Source;
  /** Where it is written down that the duty is done. */
  readonly evidence: readonly InputTable[];
  /** Tables that decide when, or how much. */
  readonly basis: readonly InputTable[];
}

const RAR = 'RAR, Ledning och styrning';

/** What each kind of duty rests on. */
export const dutyKinds = {
  report: {
    rule: 'OR-29',
    source: orebro(
      '9',
      'Projektledaren ansvarar för att redovisningen inkommer till beredningsgruppen per januari och september.',
    ),
    evidence: ['Redovisningar'],
    basis: ['Andringar'],
  },
  payout: {
    rule: 'OR-37',
    source: orebro(
      '10',
      'utbetalning sker i samband med redovisning av delår 1, delår 2 och helår per april, september och januari',
    ),
    evidence: ['Utbetalningar', 'Huvudbok'],
    basis: ['Andringar'],
  },
  repayment: {
    rule: 'OR-55',
    source: orebro(
      '11',
      'Medlen återförs genom internfakturering till berörda nämnder efter delår 2 till den kommungemensamma REN som finns upprättad för sociala investeringar.',
    ),
    evidence: ['Fakturor'],
    basis: ['Budget', 'Effekter', 'Aterforingsplan', 'EffektUtfall', 'Utbetalningar', 'Andringar'],
  },
  finalReport: {
    rule: 'OR-32',
    source: orebro(
      '9',
      'följs satsningens aktivitets- och effektmått upp löpande, för att ligga till grund för den effektutvärdering som genomförts i samband med satsningens slutrapport',
    ),
    evidence: ['Beslutsgang'],
    basis: ['Andringar'],
  },
  followUp: {
    rule: 'OR-33',
    source: orebro(
      '9',
      'En uppföljande utvärdering genomförs 1-3 år efter avslutad satsning för att fånga upp de effekter som kräver ett längre tidsperspektiv.',
    ),
    evidence: ['Beslutsgang'],
    basis: ['Andringar'],
  },
  implementation: {
    rule: 'OR-34',
    source: orebro(
      '10',
      'Beslut om hur implementeringen ska ske fattas av Kommunstyrelsen utifrån framtaget implementeringsunderlag.',
    ),
    evidence: ['Beslutsgang'],
    basis: ['EffektUtfall', 'Andringar'],
  },
  steeringGroup: {
    rule: 'RA-02',
    source: { document: RAR, page: '1', quote: 'RSG:s beredningsgrupp, mötesfrekvens ca 1 gång/månad' },
    evidence: ['Moten'],
    basis: ['Andringar'],
  },
  activity: {
    rule: 'RA-07',
    source: { document: RAR, page: '1', quote: 'upprättar aktivitetsplan som stäms av mot delmålen' },
    evidence: ['Aktivitetsplan'],
    basis: [],
  },
} as const satisfies Record<string, DutyKindFacts>;

export type DutyKind = keyof typeof dutyKinds;

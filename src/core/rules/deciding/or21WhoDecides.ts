import { cellReason, reason } from '../../findings/reasons';
import type { AmendmentKind } from '../../model/choices';
import type { Amendment } from '../../model/followUpRows';
import type { Sentence } from '../../text/sentence';
import { say } from '../../text/sentence';
import { keyOf, sameKey } from '../../values/ids';
import type { Read } from '../../values/read';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck } from '../rule';
import { columnMissing } from '../whyUnknown';

export const rightInstanceDecides: InvestmentRule = {
  id: 'OR-21',
  severity: 'stop',
  title: 'Kommunstyrelsen avgör vilka ansökningar som beviljas medel',
  source: orebro(
    '8',
    'Kommunfullmäktige har delegerat beslutsmandatet till Kommunstyrelsen, som därmed avgör vilka ansökningar som beviljas medel.',
  ),
  ...OREBRO_2016,
  reading:
    'Beslutsinstans är den instans som beslut.instans anger, oavsett stora och små bokstäver. KS läses som Kommunstyrelsen. Samma instans beslutar om förlängning och tillskott, för även då beviljas medel eller tid; beslut i Andringar efter dagens datum bedöms inte.',
  remedy:
    'Låt den rätta instansen besluta, eller rätta kolumnen Beslutsinstans i Satsningar eller Instans i Andringar.',
  reads: ['Satsningar'],
  consults: ['Andringar'],
  parameters: ['beslut.instans'],
  appliesFrom: 'Beviljad',
  judgesRows: true,

  check(subject) {
    const { amendments } = subject.investment;
    const { today } = subject.facts;
    const granting = amendments.filter(({ kind, date }) => GRANTING.includes(kind) && !date.isAfter(today));
    return [...judgeGrant(subject), ...granting.flatMap((amendment) => judgeAmendment(amendment, subject))];
  },
};

/** The decisions that give more time or money. */
const GRANTING: readonly AmendmentKind[] = ['Förlängning', 'Tillskott'];

function judgeGrant({ investment, parameters }: RuleSubject): Verdict[] {
  const { decidedBy } = investment;
  if (decidedBy.kind === 'unreadable') return [couldNotCheck(say`beslutsinstansen går inte att läsa`)];
  if (!decidedBy.at) return [couldNotCheck(columnMissing('Beslutsinstans', 'Satsningar'))];
  const right = parameters.get('beslut.instans');
  if (isInstance(decidedBy, right)) return [];
  const given = valueOf(decidedBy);
  const told =
    given === undefined
      ? say`Beslutsinstans är tom för ${investment.id}`
      : say`Beslutsinstans för ${investment.id} är ”${given}”`;
  return [
    breach({
      place: decidedBy.at,
      message: say`${told}. Medel beviljas av ${right}; rätta cellen eller låt rätt instans besluta.`,
      ...(given === undefined ? {} : { actual: given }),
      limit: right,
      why: {
        inputs: [cellReason(say`Beslutsinstans`, decidedBy), reason(say`beslut.instans`, right)],
        steps: [notRight(given, right)],
      },
    }),
  ];
}

function judgeAmendment(
  { kind, date, instance, at }: Amendment,
  { investment, parameters }: RuleSubject,
): Verdict[] {
  if (instance.kind === 'unreadable') {
    return [couldNotCheck(say`instansen för ett beslut i tabellen Andringar går inte att läsa`)];
  }
  if (!instance.at) return [couldNotCheck(columnMissing('Instans', 'Andringar'))];
  const right = parameters.get('beslut.instans');
  if (isInstance(instance, right)) return [];
  const given = valueOf(instance);
  const decision = say`beslutet om ${kind.toLowerCase()} ${date} för ${investment.id}`;
  const told =
    given === undefined ? say`Instans är tom för ${decision}` : say`Instans för ${decision} är ”${given}”`;
  return [
    breach({
      place: instance.at,
      message: say`${told}. Även förlängning och tillskott beslutas av ${right}; rätta cellen eller låt rätt instans besluta.`,
      ...(given === undefined ? {} : { actual: given }),
      limit: right,
      why: {
        inputs: [
          cellReason(say`Instans`, instance),
          reason(say`Beslut om ${kind.toLowerCase()}`, date, at),
          reason(say`beslut.instans`, right),
        ],
        steps: [notRight(given, right)],
      },
    }),
  ];
}

function isInstance(read: Read<string>, right: string): boolean {
  return read.kind === 'value' && sameKey(fullName(read.value), fullName(right));
}

function notRight(given: string | undefined, right: string): Sentence {
  return say`${given === undefined ? say`En tom cell` : say`”${given}”`} är inte ${right}`;
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([['ks', 'Kommunstyrelsen']]);

function fullName(instance: string): string {
  const squeezed = instance.trim().replace(/\s+/g, ' ');
  return ABBREVIATIONS.get(keyOf(squeezed)) ?? squeezed;
}

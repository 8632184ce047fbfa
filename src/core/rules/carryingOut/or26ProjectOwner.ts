import { cellReason, reason } from '../../findings/reasons';
import type { Party } from '../../model/portfolio';
import { OREBRO_DECIDED, orebro } from '../orebroSource';
import type { Rule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

export const projectOwnerPerBoard: Rule = {
  id: 'OR-26',
  severity: 'stop',
  title: 'Varje genomförande förvaltning har en projektägare, sin chef',
  source: orebro(
    '9',
    'Förvaltningscheferna har rollen som projektägare för de satsningar som genomförs som sociala investeringar.',
  ),
  ruleSets: ['Örebro 2016'],
  holds: { from: OREBRO_DECIDED },
  reading:
    'Gäller parter med uppdraget Genomför som är nämnd eller kommunalt bolag: kolumnen Chef är ifylld. Namnet visas aldrig.',
  remedy: 'Fyll i Chef i Parter för varje nämnd och kommunalt bolag som genomför satsningen.',
  reads: ['Parter'],
  parameters: [],
  appliesFrom: 'Beviljad',
  judgesRows: true,

  check({ investment }) {
    const carrying = investment.parties.filter(({ assignments }) => assignments.has('Genomför'));
    const verdicts = carrying.flatMap((party) => checkParty(party, investment.id));
    const hasOwners = carrying.some(({ type }) => type.kind !== 'value' || isMunicipal(type.value));
    return hasOwners ? verdicts : NOT_APPLICABLE;
  },
};

function checkParty({ id, type, head }: Party, investment: string): Verdict[] {
  if (type.kind !== 'value') return [couldNotCheck(`typen för ${id} saknas eller går inte att läsa`)];
  if (!isMunicipal(type.value) || head.kind === 'value') return [];
  if (head.kind === 'unreadable') return [couldNotCheck(`chefen för ${id} går inte att läsa`)];
  if (head.at === undefined) return [couldNotCheck('kolumnen Chef saknas i tabellen Parter')];
  return [
    breach({
      place: head.at,
      party: id,
      message: `${id} genomför ${investment} men har ingen projektägare: kolumnen Chef i tabellen Parter är tom. Skriv vem som är chef för förvaltningen.`,
      why: {
        inputs: [
          reason(`Typ för ${id}`, type.value, type.at),
          reason(`Uppdrag för ${id}`, 'Genomför'),
          cellReason(`Chef för ${id}`, head),
        ],
        steps: [`${id} är ${type.value.toLowerCase()} och genomför: chefen är projektägare`, 'Chef är tom'],
      },
    }),
  ];
}

function isMunicipal(type: string): boolean {
  return type === 'Nämnd' || type === 'Kommunalt bolag';
}

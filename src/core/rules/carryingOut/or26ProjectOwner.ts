import { cellReason, reason } from '../../findings/reasons';
import type { Party } from '../../model/portfolio';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing, typeUnknown } from '../whyUnknown';

export const projectOwnerPerBoard: InvestmentRule = {
  id: 'OR-26',
  severity: 'stop',
  title: 'Varje genomförande förvaltning har en projektägare, sin chef',
  source: orebro(
    '9',
    'Förvaltningscheferna har rollen som projektägare för de satsningar som genomförs som sociala investeringar.',
  ),
  ...OREBRO_2016,
  reading:
    'Gäller nämnder med uppdraget Genomför: kolumnen Chef är ifylld. Riktlinjerna talar om förvaltningschefer, så ett kommunalt bolag får ingen fråga. Namnet visas aldrig.',
  remedy: 'Fyll i Chef i Parter för varje nämnd som genomför satsningen.',
  reads: ['Parter'],
  parameters: [],
  appliesFrom: 'Beviljad',
  judgesRows: true,

  check({ investment }) {
    const carrying = investment.parties.filter(({ assignments }) => assignments.has('Genomför'));
    const verdicts = carrying.flatMap((party) => checkParty(party, investment.id));
    const hasOwners = carrying.some(({ type }) => type.kind !== 'value' || type.value === 'Nämnd');
    return hasOwners ? verdicts : NOT_APPLICABLE;
  },
};

function checkParty({ id, type, head }: Party, investment: string): Verdict[] {
  if (type.kind !== 'value') return [couldNotCheck(typeUnknown(id))];
  if (type.value !== 'Nämnd' || head.kind === 'value') return [];
  if (head.kind === 'unreadable') return [couldNotCheck(say`chefen för ${id} går inte att läsa`)];
  if (head.at === undefined) return [couldNotCheck(columnMissing('Chef', 'Parter'))];
  return [
    breach({
      place: head.at,
      party: id,
      message: say`${id} genomför ${investment} men har ingen projektägare: kolumnen Chef i tabellen Parter är tom. Skriv vem som är chef för förvaltningen.`,
      why: {
        inputs: [
          reason(say`Typ för ${id}`, type.value, type.at),
          reason(say`Uppdrag för ${id}`, say`Genomför`),
          cellReason(say`Chef för ${id}`, head),
        ],
        steps: [
          say`${id} är ${type.value.toLowerCase()} och genomför: chefen är projektägare`,
          say`Chef är tom`,
        ],
      },
    }),
  ];
}

import { cellReason, reason } from '../../findings/reasons';
import type { Party } from '../../model/portfolio';
import { listed, say } from '../../text/sentence';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, RuleSubject, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing } from '../whyUnknown';

export const ownRenPerBoard: InvestmentRule = {
  id: 'OR-42',
  severity: 'stop',
  title: 'Varje förvaltning som genomför har en egen REN för satsningen',
  source: orebro(
    '10',
    'För varje enskild satsning behöver alla involverade förvaltningar upprätta en REN som hanterar de utbetalda medel som gäller för de resurser respektive förvaltning ansvarar över.',
  ),
  ...OREBRO_2016,
  reading:
    'En nämnd som genomför behöver en REN. En REN hör till en part i en satsning: delas den av flera som genomför märks alla.',
  remedy: 'Upprätta en egen REN för parten i den här satsningen och skriv den i Parter.',
  reads: ['Parter'],
  parameters: [],
  judgesRows: true,

  check(subject) {
    const carrying = subject.investment.parties.filter((party) => party.assignments.has('Genomför'));
    if (carrying.length === 0) return NOT_APPLICABLE;
    return carrying.flatMap((party) => [...missingRen(party, subject), ...sharedRens(party, subject)]);
  },
};

function missingRen(party: Party, { investment }: RuleSubject): Verdict[] {
  if (valueOf(party.type) !== 'Nämnd' || party.ren.kind === 'value') return [];
  if (party.ren.kind === 'unreadable') return [couldNotCheck(say`REN för ${party.id} går inte att läsa`)];
  if (party.ren.at === undefined) return [couldNotCheck(columnMissing('REN', 'Parter'))];
  return [
    breach({
      place: party.ren.at,
      party: party.id,
      message: say`${party.id} genomför ${investment.id} men har ingen REN för satsningen. Upprätta en och skriv den här.`,
      why: {
        inputs: [
          cellReason(say`REN för ${party.id}`, party.ren),
          reason(say`Uppdrag för ${party.id}`, [...party.assignments].join(', '), party.assignmentsAt),
        ],
        steps: [say`En nämnd som genomför behöver en egen REN; cellen är tom`],
      },
    }),
  ];
}

function sharedRens(party: Party, subject: RuleSubject): Verdict[] {
  const carrying = [party, ...party.furtherRens].filter(({ assignments }) => assignments.has('Genomför'));
  return carrying.flatMap(({ ren }) => sharedRen(ren, party, subject));
}

function sharedRen(ren: Party['ren'], party: Party, { investment, owners }: RuleSubject): Verdict[] {
  if (ren.kind !== 'value') return [];
  const others = owners
    .carriersOn(ren.value)
    .filter((owner) => owner.investment.id !== investment.id || owner.party.id !== party.id)
    .map((owner) => `${owner.party.id} i ${owner.investment.id}`);
  if (others.length === 0) return [];
  return [
    breach({
      place: ren.at,
      party: party.id,
      message: say`REN ${ren.value} för ${party.id} i ${investment.id} används också av ${listed(others)}. Varje part ska ha en egen REN för varje satsning.`,
      actual: ren.value,
      why: {
        inputs: [cellReason(say`REN för ${party.id}`, ren)],
        steps: [say`REN ${ren.value} används också av ${listed(others)}`],
      },
    }),
  ];
}

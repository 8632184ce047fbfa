import { cellReason } from '../../findings/reasons';
import type { Investment, Party } from '../../model/portfolio';
import { percentage, say } from '../../text/sentence';
import { sameKey } from '../../values/ids';
import { mayRepay } from '../../schedules/repaymentPlan';
import type { Place } from '../../values/place';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

export const onlyBoardsAndCompaniesRepay: InvestmentRule = {
  id: 'OR-49',
  severity: 'stop',
  title: 'Bara nämnder och majoritetsägda bolag återför',
  source: orebro('11', 'Återföring är endast möjlig från kommunala nämnder och majoritetsägda bolag.'),
  ...OREBRO_2016,
  reading: 'Gäller den som har ett belopp i återföringsplanen och den som har uppdraget Återför.',
  remedy: 'Låt en nämnd eller ett majoritetsägt bolag återföra i stället, och flytta beloppet i planen dit.',
  reads: ['Aterforingsplan', 'Parter'],
  parameters: [],
  judgesRows: true,

  check({ investment }) {
    const repaying = investment.parties.filter(
      (party) => placeInPlan(investment, party) ?? hasAssignment(party),
    );
    if (repaying.length === 0) return NOT_APPLICABLE;
    return repaying.flatMap((party) => checkParty(investment, party));
  },
};

function checkParty(investment: Investment, party: Party): Verdict[] {
  const allowed = mayRepay(party);
  if (allowed === true) return [];
  if (allowed === undefined) return [couldNotCheck(say`typ eller ägarandel för ${party.id} saknas`)];
  const type = valueOf(party.type);
  const what =
    type === 'Kommunalt bolag' ? say`ett bolag som inte är majoritetsägt` : say`av typen ${type ?? ''}`;
  return [
    breach({
      place: placeInPlan(investment, party) ?? party.assignmentsAt,
      party: party.id,
      message: say`${party.id} ska återföra i ${investment.id} men är ${what}. Bara nämnder och majoritetsägda bolag kan återföra.`,
      why: {
        inputs: [
          cellReason(say`Typ för ${party.id}`, party.type),
          cellReason(say`Ägarandel för ${party.id}`, party.ownedShare, percentage),
        ],
        steps: [say`${party.id} är ${what}, och kan därför inte återföra`],
      },
    }),
  ];
}

function hasAssignment(party: Party): Place | undefined {
  return party.assignments.has('Återför') ? party.assignmentsAt : undefined;
}

function placeInPlan(investment: Investment, party: Party): Place | undefined {
  return investment.repaymentPlan.find(
    (row) => sameKey(row.party, party.id) && row.years.some(({ amount }) => !amount.isZero()),
  )?.partyAt;
}

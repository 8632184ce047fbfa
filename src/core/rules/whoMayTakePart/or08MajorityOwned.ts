import { reason } from '../../findings/reasons';
import { isMajorityOwned } from '../../schedules/repaymentPlan';
import { percentage, percentageBeside, say } from '../../text/sentence';
import { valueOf } from '../../values/read';
import { share } from '../../values/share';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

const HALF = share('0.5');

export const companyIsMajorityOwned: InvestmentRule = {
  id: 'OR-08',
  severity: 'stop',
  title: 'Ett kommunalt bolag som medverkar är majoritetsägt',
  source: orebro(
    '6',
    'Satsningar kan även genomföras tillsammans med kommunala bolag som är majoritetsägda.',
  ),
  ...OREBRO_2016,
  reading: 'Majoritet är mer än hälften: 50 % räcker inte.',
  remedy:
    'Byt ut bolaget mot en nämnd eller ett bolag som kommunen äger till mer än hälften, eller rätta ägarandelen.',
  reads: ['Parter'],
  parameters: [],
  appliesFrom: 'Ansökan',
  judgesRows: true,

  check({ investment }) {
    const companies = investment.parties.filter((party) => valueOf(party.type) === 'Kommunalt bolag');
    if (companies.length === 0) return NOT_APPLICABLE;
    return companies.flatMap((company) => {
      const owned = company.ownedShare;
      if (owned.kind !== 'value') return [couldNotCheck(say`ägarandelen för ${company.id} saknas`)];
      if (isMajorityOwned(company)) return [];
      return [
        breach({
          place: owned.at,
          party: company.id,
          message: say`${company.id} ägs till ${percentageBeside(owned.value, HALF)} av kommunen. Ett bolag som medverkar ska ägas till mer än 50 %.`,
          actual: percentage(owned.value),
          limit: percentage(HALF),
          why: {
            inputs: [reason(say`Ägarandel för ${company.id}`, percentageBeside(owned.value, HALF), owned.at)],
            steps: [say`${percentageBeside(owned.value, HALF)} är inte mer än 50 %`],
          },
        }),
      ];
    });
  },
};

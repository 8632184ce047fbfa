import { reason } from '../../findings/reasons';
import { say } from '../../text/sentence';
import { valueOf } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck } from '../rule';

export const noForProfitCompany: InvestmentRule = {
  id: 'OR-06',
  severity: 'stop',
  title: 'Inget vinstdrivande företag medverkar',
  source: orebro('6', 'Vinstdrivande företag ingår inte i denna definition.'),
  ...OREBRO_2016,
  reading: 'Gäller varje part av typen Företag, vilket uppdrag den än har.',
  remedy:
    'Låt en nämnd, ett majoritetsägt bolag eller en civil aktör ta företagets plats, eller rätta typen i Parter.',
  reads: ['Parter'],
  parameters: [],
  appliesFrom: 'Ansökan',
  judgesRows: true,

  check({ investment }) {
    return investment.parties.flatMap((party) => {
      if (party.type.kind !== 'value') return [couldNotCheck(say`typen för ${party.id} går inte att läsa`)];
      if (valueOf(party.type) !== 'Företag') return [];
      return [
        breach({
          place: party.type.at,
          party: party.id,
          message: say`${party.id} är ett företag. Vinstdrivande företag får inte medverka i satsningen ${investment.id}.`,
          why: {
            inputs: [reason(say`Typ för ${party.id}`, party.type.value, party.type.at)],
            steps: [say`Typen är Företag, som inte får medverka`],
          },
        }),
      ];
    });
  },
};

import { reason } from '../../findings/reasons';
import type { Party } from '../../model/portfolio';
import { missingRenColumn } from '../../schedules/leftOut';
import { say } from '../../text/sentence';
import type { Place } from '../../values/place';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck } from '../rule';
import { parameterMissing } from '../whyUnknown';

export const fundRenIsItsOwn: InvestmentRule = {
  id: 'OR-41',
  severity: 'stop',
  title: 'Fonden har en egen kommungemensam REN, som ingen satsning använder',
  source: orebro(
    '10',
    'Alla utbetalningar sker från en kommungemensam REN avsedd för att hantera reservationen för sociala investeringar.',
  ),
  ...OREBRO_2016,
  reading: 'Fondens REN är parametern fond.ren. Ingen part har den som REN eller som betalande REN.',
  remedy: 'Ge parten en egen REN i Parter, eller rätta parametern fond.ren.',
  reads: ['Parter'],
  parameters: ['fond.ren'],
  judgesRows: true,

  check({ investment, facts }) {
    const fundRen = facts.parameters.get('fond.ren', facts.today);
    if (fundRen === undefined) return [couldNotCheck(parameterMissing('fond.ren'))];
    const used = investment.parties.flatMap((party) =>
      placesWithRen(party, fundRen).map((place) =>
        breach({
          place,
          party: party.id,
          message: say`${party.id} i ${investment.id} använder fondens REN ${fundRen}. Ge parten en egen REN.`,
          actual: fundRen,
          why: {
            inputs: [reason(say`${place.column} för ${party.id}`, fundRen, place)],
            steps: [
              say`REN ${fundRen} är fondens (parametern fond.ren), och får inte användas av en satsning`,
            ],
          },
        }),
      ),
    );
    const unseen = missingRenColumn(investment);
    return unseen === undefined ? used : [...used, couldNotCheck(unseen)];
  },
};

function placesWithRen(party: Party, ren: string): Place[] {
  const places = [party.ren, party.payingRen, ...party.furtherRens.map((row) => row.ren)].flatMap((read) =>
    read.kind === 'value' && read.value === ren ? [read.at] : [],
  );
  return places.filter((place, index) => places.findIndex(({ cell }) => cell === place.cell) === index);
}

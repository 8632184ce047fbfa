import { reason, yearReasons } from '../../findings/reasons';
import { sumStep } from '../../findings/sums';
import { say } from '../../text/sentence';
import { Money } from '../../values/money';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE, PASS } from '../rule';
import { GRANT_UNKNOWN } from '../whyUnknown';

export const effectsCoverCost: InvestmentRule = {
  id: 'OR-46',
  severity: 'stop',
  title: 'De väntade effekterna för kommunen är minst lika stora som kostnaden',
  source: orebro(
    '10',
    'För att en ansökan ska godkännas krävs att antaganden kan göras om att satsningen kommer generera minst lika stora kostnadsbesparande effekter som satsningen har kostat att genomföra.',
  ),
  ...OREBRO_2016,
  reading:
    'Effekter på nivån Kommun för hela tiden, i löpande kronor, mot det beviljade med utvärderingen inräknad.',
  remedy: 'Visa större effekter för kommunen, eller sök ett lägre belopp.',
  reads: ['Effekter'],
  sums: ['grantedSum'],
  parameters: [],

  check({ investment, schedules }) {
    const [first] = investment.effects;
    if (first === undefined) return NOT_APPLICABLE;
    const cost = schedules.granted;
    if (cost === undefined) return [couldNotCheck(GRANT_UNKNOWN)];
    const municipal = investment.effects.filter(({ level }) => level === 'Kommun');
    const amounts = municipal.flatMap(({ years }) => years.map(({ amount }) => amount));
    const expected = Money.sum(amounts);
    if (!expected.isLessThan(cost)) return PASS;
    return [
      breach({
        place: (municipal[0] ?? first).at,
        message: say`De väntade effekterna för kommunen av ${investment.id} är ${expected}. De ska vara minst kostnaden, ${cost}.`,
        actual: expected,
        limit: cost,
        why: {
          inputs: [
            ...municipal.flatMap(({ party, years }) => yearReasons(say`Effekt ${party}`, years)),
            reason(say`Beviljat, med utvärderingen`, cost, investment.decidedGrant.at),
          ],
          steps: [
            sumStep(say`Effekter för kommunen`, amounts),
            say`${expected} − ${cost} = ${expected.minus(cost)}`,
          ],
        },
      }),
    ];
  },
};

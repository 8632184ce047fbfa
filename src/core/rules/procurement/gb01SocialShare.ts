import { reason } from '../../findings/reasons';
import type { Portfolio } from '../../model/portfolio';
import type { ProcurementLine } from '../../procurement/followUp';
import { followUpProcurement } from '../../procurement/followUp';
import { percentage, percentageBeside, say } from '../../text/sentence';
import { sameKey } from '../../values/ids';
import { goteborg } from '../goteborgSource';
import type { PortfolioRule, Verdict } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';
import { EVERY_PROCUREMENT } from './everyProcurement';

export const socialShare: PortfolioRule = {
  id: 'GB-01',
  severity: 'warn',
  title: 'Minst hälften av årets tjänsteupphandlingar har social hänsyn',
  source: goteborg(
    '2',
    'Det finns också ett uppdrag i budget 2014 att 50 procent av alla tjänsteupphandlingar ska göras med social hänsyn.',
  ),
  ...EVERY_PROCUREMENT,
  isAboutWorkbook: true,
  reading:
    'Räknat i antal, inte i värde, för varje enhet och för alla enheter ihop. Alla tjänsteupphandlingar i tabellen räknas, också de som inte hör till bruttolistan. Bedöms för varje år till och med innevarande, med den målandel som gällde när året började.',
  remedy: 'Ställ krav på social hänsyn i fler tjänsteupphandlingar, eller rätta Tjänst och Social hänsyn.',
  reads: ['Upphandlingar'],
  parameters: ['upphandling.målandel'],

  check({ portfolio, facts: { today } }) {
    const { byUnit, byYear } = followUpProcurement(portfolio, []);
    const judged = [...byUnit, ...byYear].filter(({ services, year }) => services > 0 && year <= today.year);
    if (judged.length === 0) return NOT_APPLICABLE;
    return judged.flatMap((line) => judge(line, portfolio));
  },
};

function judge(line: ProcurementLine, { procurements }: Portfolio): Verdict[] {
  const { unit, year, services, withSocialConsideration: social, share, target } = line;
  if (share === undefined || line.reachesTarget) return [];
  const own = procurements.filter(
    (row) => row.year === year && row.isService && (unit === undefined || sameKey(row.unit, unit)),
  );
  const [without] = own.filter((row) => !row.hasSocialConsideration);
  const least = target.times(services).ceil().toNumber();
  return [
    breach({
      // A unit may have the same share as all of them, of the same procurements.
      place: unit === undefined ? without?.yearAt : without?.at,
      message: say`${unit ?? say`Alla enheter ihop`} har social hänsyn i ${social} av ${services === 1 ? say`1 tjänsteupphandling` : say`${services} tjänsteupphandlingar`} ${year}, ${percentageBeside(share, target)}. Det ska vara minst ${percentage(target)}; det saknas ${least - social}.`,
      actual: { percentOf: share, decimals: 2 },
      limit: { percentOf: target, decimals: 2 },
      why: {
        inputs: own.map(({ id, hasSocialConsideration, at }) =>
          reason(say`Social hänsyn, ${id}`, hasSocialConsideration ? say`ja` : say`nej`, at),
        ),
        steps: [
          say`${social} / ${services} = ${percentageBeside(share, target)}`,
          say`${percentageBeside(share, target)} är mindre än ${percentage(target)}`,
        ],
      },
    }),
  ];
}

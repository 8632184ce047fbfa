import { reason } from '../../findings/reasons';
import { phaseBreaks, placedBeforeContract } from '../../procurement/phaseOrder';
import type { Placement, Procurement } from '../../model/procurementRows';
import { say } from '../../text/sentence';
import { sameKey } from '../../values/ids';
import { goteborg } from '../goteborgSource';
import type { PortfolioRule, Verdict } from '../rule';
import { breach, NOT_APPLICABLE } from '../rule';
import { EVERY_PROCUREMENT } from './everyProcurement';

export const phasesFollowOrder: PortfolioRule = {
  id: 'GB-06',
  severity: 'warn',
  title: 'Upphandlingens faser följer sin ordning',
  source: goteborg(
    '5',
    'Upphandlingsprocessen Initiering Planering Förfrågan Utvärdera Avtal och information Avtalsuppföljning',
  ),
  ...EVERY_PROCUREMENT,
  isAboutWorkbook: true,
  reading:
    'Fas är den fas som upphandlingen är i. Står den på flera rader, eller med flera faser i cellen, är det faserna i den ordning de passerats: ingen hoppas över och ingen kommer tillbaka; den första får vara vilken som helst. Innan Avtal finns inga placerade personer.',
  remedy: 'Rätta Fas, eller flytta placeringarna till den upphandling som de hör till.',
  reads: ['Upphandlingar'],
  consults: ['Placeringar'],
  parameters: [],

  check({ portfolio: { procurements, placements } }) {
    const known = procurements.filter(({ phase }) => phase !== undefined);
    if (known.length === 0) return NOT_APPLICABLE;
    return [
      ...known.flatMap(outOfOrder),
      ...placedBeforeContract(known, placements).map((procurement) => tooEarly(procurement, placements)),
    ];
  },
};

function outOfOrder({ id, at, passed = [] }: Procurement): Verdict[] {
  return phaseBreaks(passed.map(({ value }) => value)).map(({ from, to, index, kind }) => {
    const place = passed[index]?.at ?? at;
    const what = kind === 'backwards' ? say`går tillbaka` : say`hoppar över faser`;
    return breach({
      place,
      message: say`Upphandlingen ${id} ${what}: ${to} kommer efter ${from}. Ordningen är Initiering, Planering, Förfrågan, Utvärdering, Avtal, Uppföljning.`,
      actual: to,
      limit: from,
      why: {
        inputs: passed.map(({ value, at: phaseAt }) => reason(say`Fas`, value, phaseAt)),
        steps: [say`${from} följs av ${to}`],
      },
    });
  });
}

function tooEarly({ id, phase, at }: Procurement, placements: readonly Placement[]): Verdict {
  const own = placements.filter(({ procurement }) => sameKey(procurement, id));
  const persons = own.reduce((sum, placement) => sum + placement.persons, 0);
  const placed = persons === 1 ? say`1 placerad person` : say`${persons} placerade personer`;
  return breach({
    place: phase?.at ?? at,
    message: say`Upphandlingen ${id} är i fasen ${phase?.value ?? ''} men har ${placed}. Personer kan placeras först när det finns ett avtal; rätta Fas eller placeringarna.`,
    ...(phase ? { actual: phase.value } : {}),
    limit: 'Avtal',
    why: {
      inputs: [
        reason(say`Fas`, phase?.value ?? '', phase?.at),
        ...own.map((placement) => reason(say`Antal`, String(placement.persons), placement.at)),
      ],
      steps: [say`${phase?.value ?? ''} kommer före Avtal, men det finns ${placed}`],
    },
  });
}

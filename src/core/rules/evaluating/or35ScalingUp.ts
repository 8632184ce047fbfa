import { reason } from '../../findings/reasons';
import type { ApplicationPart } from '../../model/choices';
import { say } from '../../text/sentence';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule } from '../rule';
import { breach, PASS } from '../rule';

const SCALING_UP: ApplicationPart = 'Plan för implementering och uppskalning';

export const scalingUpIsPlanned: InvestmentRule = {
  id: 'OR-35',
  severity: 'warn',
  title: 'Ansökan säger hur satsningen ska implementeras och skalas upp',
  source: orebro(
    '10',
    'Redan i ansökan ska en beskrivning finnas om hur satsningen vid lyckat utfall ska implementeras och vilka målgrupper som är lämpliga för en eventuell uppskalning.',
  ),
  ...OREBRO_2016,
  reading: `Delen ”${SCALING_UP}” finns i Ansokan och är klar. Frågan ställs från det att satsningen pågår; dessförinnan frågar OR-16 efter delen, med ansökans andra delar.`,
  remedy: `Skriv delen ”${SCALING_UP}” i ansökan och sätt Klar till Ja.`,
  reads: ['Ansokan'],
  parameters: [],
  appliesFrom: 'Pågår',

  check({ investment }) {
    const rows = investment.applicationParts.filter(({ part }) => part === SCALING_UP);
    if (rows.some(({ isDone }) => isDone)) return PASS;
    const [row] = rows;
    return [
      breach({
        place: row?.isDoneAt ?? investment.at,
        message: row
          ? say`Delen ”${SCALING_UP}” i ansökan för ${investment.id} är inte klar. Beskriv hur satsningen ska implementeras och vilka målgrupper som kan komma härnäst.`
          : say`Ansökan för ${investment.id} saknar delen ”${SCALING_UP}” i tabellen Ansokan. Lägg till den och beskriv hur satsningen ska implementeras.`,
        why: {
          inputs: rows.map(({ isDoneAt }) => reason(say`Klar, ”${SCALING_UP}”`, say`Nej`, isDoneAt)),
          steps: [say`Rader med delen: ${rows.length}, klara: 0`],
        },
      }),
    ];
  },
};

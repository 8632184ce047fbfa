import type { CalendarDate } from '../../core/values/calendarDate';
import type { Read } from '../../core/values/read';
import { valueOf } from '../../core/values/read';
import { EVALUATION } from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import { OUTPUTS } from './outputNames';
import type { OutputCell, OutputColumn, OutputSheet } from './outputSheet';
import { remarks } from './remarks';
import { amount, basis, kronor, shareCell, text, TEXT_WIDTH } from './sheetParts';

/** The evaluation schema row by row: how far the target is reached, and what has become of the effect. */
export function evaluationSheet(run: RunResult, serial: (date: CalendarDate) => number): OutputSheet {
  // Several rows may lead to one effect, so a sum over them would count it more than once.
  const effect = (header: string): OutputColumn => ({ ...amount(header), isSummed: false });
  return {
    ...basis(run, OUTPUTS.evaluation, 'Utvärdering: mål, utfall och ekonomiska effekter'),
    columns: [
      text('Satsning'),
      text('Mål', 180),
      text('Aktivitet', 120),
      text('Effektmått', 160),
      text('Indikator', 160),
      text('Ekonomisk effekt', 160),
      measure('Målvärde'),
      measure('Utfall'),
      degree('Grad'),
      effect('Väntad effekt'),
      effect('Bedömd effekt'),
      degree('Grad effekt'),
      { header: 'Uppföljd', kind: 'date', width: TEXT_WIDTH },
      text('Anmärkning', 260),
    ],
    rows: run.result.investments.flatMap((own) =>
      own.evaluation.map(({ link, ...line }): OutputCell[] => {
        const followedUp = valueOf(link.followedUp);
        return [
          own.investment.id,
          words(link.goal),
          words(link.activity),
          words(link.effectMeasure),
          words(link.indicator),
          words(link.economicEffect),
          valueOf(link.target)?.toNumber() ?? '',
          valueOf(link.outcome)?.toNumber() ?? '',
          shareCell(line.degree),
          kronor(line.expected),
          kronor(line.judged),
          shareCell(line.effectDegree),
          followedUp ? serial(followedUp) : '',
          remarks(own, run, EVALUATION),
        ];
      }),
    ),
  };
}

function measure(header: string): OutputColumn {
  return { header, kind: 'number', width: 60 };
}

function degree(header: string): OutputColumn {
  return { header, kind: 'share', width: 70 };
}

function words(read: Read<string>): OutputCell {
  return valueOf(read) ?? '';
}

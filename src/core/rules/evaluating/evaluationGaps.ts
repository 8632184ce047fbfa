import { cellReason } from '../../findings/reasons';
import type { EvaluationLink } from '../../model/applicationRows';
import { say, sentenceOf } from '../../text/sentence';
import type { InvestmentId } from '../../values/ids';
import type { Read } from '../../values/read';
import type { Verdict } from '../rule';
import { breach, couldNotCheck } from '../rule';
import { cellUnreadable, columnMissing } from '../whyUnknown';

/** The links of a row, in the order of the chain, each by its column (Örebro Ks 954/2016, p. 9). */
function linksOf(row: EvaluationLink): readonly (readonly [string, Read<string>])[] {
  return [
    ['Mål', row.goal],
    ['Aktivitet', row.activity],
    ['Mått för genomförande', row.doingMeasure],
    ['Effektmått', row.effectMeasure],
    ['Indikator', row.indicator],
    ['Ekonomisk effekt', row.economicEffect],
  ];
}

/** Where the chain of a row is broken: one breach for each empty cell. */
export function gapsOf(row: EvaluationLink, investment: InvestmentId): Verdict[] {
  const links = linksOf(row);
  return links.flatMap(([column, link]) => {
    if (link.kind === 'value') return [];
    if (link.kind === 'unreadable') return [couldNotCheck(cellUnreadable(link.at))];
    if (link.at === undefined) {
      return [couldNotCheck(columnMissing(column, 'Utvarderingsschema'))];
    }
    return [
      breach({
        place: link.at,
        message: say`Kedjan i utvärderingsschemat för ${investment} är bruten: ${column} är tom i cell ${link.at.cell} på bladet ${link.at.sheet}. Varje rad ska gå från mål och aktivitet över måtten till indikator och ekonomisk effekt; fyll i den.`,
        why: {
          inputs: links.map(([name, own]) => cellReason(sentenceOf(name), own)),
          steps: [
            say`Mål → aktivitet → mått för genomförande → effektmått → indikator → ekonomisk effekt`,
            say`${column} är tom`,
          ],
        },
      }),
    ];
  });
}

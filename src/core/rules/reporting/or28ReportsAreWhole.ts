import { cellReason } from '../../findings/reasons';
import type { Report } from '../../model/followUpRows';
import { periodLabel } from '../../model/period';
import type { Sentence } from '../../text/sentence';
import { say, sentenceOf } from '../../text/sentence';
import { keyOf } from '../../values/ids';
import type { Read } from '../../values/read';
import { OREBRO_2016 } from '../heldBy';
import { orebro } from '../orebroSource';
import type { InvestmentRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';
import { columnMissing } from '../whyUnknown';
import type { ReportThatIsIn } from '../../schedules/reportsThatAreIn';
import { reportsThatAreIn } from '../../schedules/reportsThatAreIn';

export const reportsAreWhole: InvestmentRule = {
  id: 'OR-28',
  severity: 'stop',
  title: 'Redovisningen tar upp aktiviteter, arbetssätt, effekter och total ekonomi',
  source: orebro(
    '9',
    'ska innehålla en redogörelse över verksamhetens genomförda aktiviteter, arbetssätt och uppnådda effekter, samt satsningens totala ekonomi.',
  ),
  ...OREBRO_2016,
  reading:
    'Gäller varje redovisning för delår 2 eller helår som är inlämnad: de fyra kolumnerna är ifyllda med något annat än bara ett nej (nej, falskt eller 0). Vad som i övrigt står i dem bedöms inte.',
  remedy: 'Komplettera redovisningen och skriv i den cell i Redovisningar som är tom eller bara säger nej.',
  reads: ['Redovisningar'],
  parameters: [],
  appliesFrom: 'Pågår',
  judgesRows: true,

  check({ investment, facts }) {
    const present = reportsThatAreIn(investment, facts.today);
    if (present.length === 0) return NOT_APPLICABLE;
    return present.flatMap((report) => checkReport(report, investment.id));
  },
};

function checkReport({ report, period, submitted }: ReportThatIsIn, investment: string): Verdict[] {
  return contentsOf(report).flatMap(([column, text]) => {
    if (text.kind === 'value' && !isBareNo(text.value)) return [];
    if (text.kind === 'unreadable') return [couldNotCheck(say`${column} i en redovisning går inte att läsa`)];
    if (text.at === undefined) return [couldNotCheck(columnMissing(column, 'Redovisningar'))];
    return [
      breach({
        place: text.at,
        message: say`Redovisningen för ${periodLabel(period)} av ${investment} ${text.kind === 'value' ? say`säger bara nej under ${column}` : say`saknar ${column.toLowerCase()}`}. Den ska ta upp aktiviteter, arbetssätt, effekter och satsningens totala ekonomi.`,
        why: {
          inputs: contentsOf(report).map(([name, read]) => cellReason(sentenceOf(name), read, howFilled)),
          steps: [
            say`Redovisningen är inlämnad ${submitted}`,
            text.kind === 'value' ? say`${column} är bara ett nej` : say`${column} är tom`,
          ],
        },
      }),
    ];
  });
}

/** As people, and Excel, write no; a logical value is `false`. */
const BARE_NOES: ReadonlySet<string> = new Set(['nej', 'falskt', 'false', '0']);

function isBareNo(text: string): boolean {
  return BARE_NOES.has(keyOf(text).replace(/[.!]$/, ''));
}

function howFilled(text: string): Sentence {
  return isBareNo(text) ? say`bara ett nej` : say`ifylld`;
}

function contentsOf(report: Report): readonly (readonly [string, Read<string>])[] {
  return [
    ['Aktiviteter', report.activities],
    ['Arbetssätt', report.waysOfWorking],
    ['Effekter', report.effects],
    ['Ekonomi', report.economy],
  ];
}

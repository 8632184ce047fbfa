import { put } from '../../src/core/text/wording';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { summarize } from '../../src/headless/summary';
import { englishWording } from '../../src/i18n/english/englishWording';
import { accountingOrder } from '../../src/workbook/orders/accountingOrder';
import { correctionOrder } from '../../src/workbook/orders/correctionOrder';
import { cellExplainer } from '../../src/workbook/explaining/explain';
import type { OutputSheet } from '../../src/workbook/outputs/outputSheet';
import { resultText } from '../../src/workbook/json/resultText';
import type { ResultParts } from '../../src/workbook/resultParts';
import { ALL_PARTS } from '../../src/workbook/resultParts';
import type { RunResult } from '../../src/workbook/run';
import { run } from '../../src/workbook/run';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { writesOf } from '../workbook/writesOf';

/** All that a run can come to say, in the forms that it is said in. */
export interface AllOutputs {
  readonly result: RunResult;
  readonly json: string;
  readonly sheets: readonly OutputSheet[];
  readonly orders: readonly string[];
  /** What people read on screens: the terminal's summary, the findings in both languages, the notes in rows. */
  readonly texts: readonly string[];
}

/** The risk of a payoff takes some hundred milliseconds, and nothing in it comes from a text. */
const WITHOUT_RISK: ResultParts = { ...ALL_PARTS, payoff: false };

export function allOutputs(snapshot: WorkbookSnapshot, today: string, parts = WITHOUT_RISK): AllOutputs {
  const day = CalendarDate.parse(today);
  if (day === undefined) throw new Error(`no day: ${today}`);
  const result = run(snapshot, { today: day });
  const { sheets, flags } = writesOf(result, snapshot, [], parts);
  const explain = cellExplainer(result);
  const findings = [...result.findings, ...result.accepted.map(({ finding }) => finding)];
  return {
    result,
    json: [...resultText(result, parts)].join(''),
    sheets,
    orders: [accountingOrder(result).csv, correctionOrder(result).csv],
    texts: [
      summarize({ run: result, tables: [] }),
      ...findings.flatMap(({ message, said }) => [message, put(said, englishWording)]),
      ...flags.messages.map(({ message }) => message),
      JSON.stringify(
        findings.flatMap(({ place }) =>
          place === undefined || place.line !== undefined
            ? []
            : [explain({ kind: 'input', sheet: place.sheet, cell: place.cell })?.kind],
        ),
      ),
    ],
  };
}

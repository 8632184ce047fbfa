import { acceptedSentence, wholeMessage } from '../../core/findings/acceptanceSentences';
import type { Finding, Severity, Source } from '../../core/findings/finding';
import { quotedSource } from '../../core/findings/sourceText';
import { spelled } from '../../core/findings/findingValue';
import type { Steps } from '../../core/steps/steps';
import { eachRow } from '../../core/steps/steps';
import { inRows } from '../../core/text/counts';
import { inSwedish } from '../../core/text/inSwedish';
import { listed, say } from '../../core/text/sentence';
import type { FindingState } from '../findings/findingStates';
import { withRemark } from '../findings/uncheckedNow';
import type { RunResult } from '../run';
import type { LastFinding } from '../snapshot';
import { OUTPUTS } from './outputNames';
import type { OutputSheet } from './outputSheet';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  stop: 'Stopp',
  warn: 'Varning',
  info: 'Upplysning',
};

export const KEEP_OUT_NOTE = 'Skriv inte här: nästa körning ersätter innehållet.';
export const HASH_NOTE = 'Underlag: ';
export const OWNED_COLUMNS_NOTE = 'Kolumnen Kontroll är tillagd av tillägget i: ';

const ACCEPTED = 'godkänd' satisfies FindingState;

/** Rows of a table whose cell in the column `Kontroll` has what the user has put there, and so no message. */
export interface OwnEntries {
  readonly table: string;
  readonly rows: number;
}

/** What is told of the columns `Kontroll`. */
export interface CheckColumnMarks {
  /** The input tables whose column the add-in has made. */
  readonly ownedColumns: readonly string[];
  /** Rows with findings that the column has no message of. */
  readonly rowsWithout: number;
  /** Rows whose message gives way to what the user has put in its cell. */
  readonly ownEntries: readonly OwnEntries[];
}

export function* findingsSheet(
  run: RunResult,
  { ownedColumns, rowsWithout, ownEntries }: CheckColumnMarks,
): Steps<OutputSheet> {
  const columns = [
    ['Regel', 55],
    ['Allvar', 65],
    ['Satsning', 70],
    ['Part', 60],
    ['Ark', 90],
    ['Cell', 45],
    ['Meddelande', 480],
    ['Värde', 90],
    ['Gräns', 90],
    ['Källa', 300],
    ['Läge', 60],
  ] as const;
  const owned = ownedColumns.length > 0 ? ` ${OWNED_COLUMNS_NOTE}${ownedColumns.join(', ')}` : '';
  const without = rowsWithout > 0 ? ` ${withoutMessage(rowsWithout)}` : '';
  const kept = ownEntries.length > 0 ? ` ${besideOwnEntries(ownEntries)}` : '';
  const rows: string[][] = [];
  yield* eachRow(run.findings, (finding) =>
    rows.push(rowOf(finding, wholeMessage(finding), run.states.of(finding))),
  );
  yield* eachRow(run.accepted, ({ finding, acceptance }) =>
    rows.push(rowOf(finding, `${finding.message} ${inSwedish(acceptedSentence(acceptance))}`, ACCEPTED)),
  );
  yield* eachRow(run.states.unclear, ({ last, why }) => {
    const message = withRemark(last.message, why);
    rows.push(lastRow({ ...last, message }, last.state === ACCEPTED ? ACCEPTED : 'kvarstår'));
  });
  yield* eachRow(run.states.solved, (last) => rows.push(lastRow(last, 'löst')));
  return {
    ...OUTPUTS.findings,
    heading: `Regelkontroll per ${run.today}`,
    notes: [`${KEEP_OUT_NOTE}${without}${kept}${owned}`, `${HASH_NOTE}${run.inputHash}`],
    columns: columns.map(([header, width]) => ({ header, kind: 'text', width })),
    rows,
  };
}

function withoutMessage(rows: number): string {
  return inSwedish(
    say`${inRows(rows)}, vars avvikelser bara står här, har ingen text i kolumnen Kontroll: Excel tar inte emot så mycket på en gång.`,
  );
}

function besideOwnEntries(entries: readonly OwnEntries[]): string {
  const tables = entries.map(({ table, rows }) => say`${table} (${inRows(rows)})`);
  return inSwedish(
    say`Kolumnen Kontroll har eget innehåll i ${listed(tables)}. Det står kvar, och avvikelserna där står bara på det här bladet. Flytta det till en annan kolumn, så skrivs meddelandena i Kontroll nästa gång.`,
  );
}

function rowOf(finding: Finding, message: string, state: FindingState): string[] {
  return [
    finding.rule,
    SEVERITY_WORDS[finding.severity],
    finding.investment ?? '',
    finding.party ?? '',
    finding.place?.sheet ?? '',
    finding.place?.cell ?? '',
    message,
    spelled(finding.actual) ?? '',
    spelled(finding.limit) ?? '',
    sourceText(finding),
    state,
  ];
}

/** One text for all findings of a rule. */
const sourceTexts = new WeakMap<Source, string>();

function sourceText({ source }: Finding): string {
  const known = sourceTexts.get(source);
  if (known !== undefined) return known;
  const text = quotedSource(source);
  sourceTexts.set(source, text);
  return text;
}

function lastRow(last: LastFinding, state: FindingState): string[] {
  return [
    last.rule,
    last.severity,
    last.investment,
    last.party,
    last.sheet,
    last.cell,
    last.message,
    last.actual,
    last.limit,
    last.source,
    state,
  ];
}

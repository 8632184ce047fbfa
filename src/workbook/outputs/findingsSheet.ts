import type { Finding, Severity } from '../../core/findings/finding';
import type { RunResult } from '../run';
import type { LastFinding, LastRun } from '../snapshot';
import type { OutputSheet } from './outputSheet';

const FINDINGS_SHEET = 'Regelkontroll';
export const FINDINGS_TABLE = 'Regelkontroll';

/** Where a finding stands against the last written run on other input. */
export type FindingState = 'ny' | 'kvarstår' | 'löst';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  stop: 'Stopp',
  warn: 'Varning',
  info: 'Upplysning',
};

export const KEEP_OUT_NOTE = 'Skriv inte här: nästa körning ersätter innehållet.';
export const HASH_NOTE = 'Underlag: ';
export const OWNED_COLUMNS_NOTE = 'Kolumnen Kontroll är tillagd av tillägget i: ';

/** @param ownedColumns the input tables whose column `Kontroll` the add-in has made */
export function findingsSheet(
  run: RunResult,
  lastRun: LastRun | undefined,
  ownedColumns: readonly string[],
): OutputSheet {
  const rows = [...run.findings.map((finding) => rowOf(finding)), ...solvedRows(run, lastRun)];
  const states = [
    ...run.findings.map((finding) => stateOf(finding, run, lastRun)),
    ...solvedRows(run, lastRun).map((): FindingState => 'löst'),
  ];
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
  return {
    sheet: FINDINGS_SHEET,
    table: FINDINGS_TABLE,
    heading: `Regelkontroll per ${run.today}`,
    notes: [`${KEEP_OUT_NOTE}${owned}`, `${HASH_NOTE}${run.inputHash}`],
    columns: columns.map(([header, width]) => ({ header, kind: 'text', width })),
    rows: rows.map((row, index) => [...row, states[index] ?? 'ny']),
  };
}

function rowOf(finding: Finding): string[] {
  return [
    finding.rule,
    SEVERITY_WORDS[finding.severity],
    finding.investment ?? '',
    finding.party ?? '',
    finding.place?.sheet ?? '',
    finding.place?.cell ?? '',
    finding.message,
    finding.actual ?? '',
    finding.limit ?? '',
    sourceText(finding),
  ];
}

function sourceText({ source }: Finding): string {
  return `${source.document}, s. ${source.page}: ”${source.quote}”`;
}

/**
 * A second run on the same input keeps each state, so that nothing changes; a run on other input compares with what
 * stood then.
 */
function stateOf(finding: Finding, run: RunResult, lastRun: LastRun | undefined): FindingState {
  const before = lastRun?.findings.find((last) => last.state !== 'löst' && isSame(last, finding));
  if (before === undefined) return 'ny';
  return lastRun?.inputHash === run.inputHash && before.state === 'ny' ? 'ny' : 'kvarstår';
}

function solvedRows(run: RunResult, lastRun: LastRun | undefined): string[][] {
  if (lastRun === undefined) return [];
  const isSecondRun = lastRun.inputHash === run.inputHash;
  return lastRun.findings
    .filter((last) => (isSecondRun ? last.state === 'löst' : last.state !== 'löst'))
    .filter((last) => isSecondRun || !run.findings.some((finding) => isSame(last, finding)))
    .map((last) => [
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
    ]);
}

/** The same rule at the same cell; where rows have moved, the same sentence. */
function isSame(last: LastFinding, finding: Finding): boolean {
  if (last.rule !== finding.rule || last.investment !== (finding.investment ?? '')) return false;
  if (last.party !== (finding.party ?? '')) return false;
  const sameCell = last.sheet === (finding.place?.sheet ?? '') && last.cell === (finding.place?.cell ?? '');
  return sameCell || last.message === finding.message;
}

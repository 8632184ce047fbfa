import type { Report } from '../../core/model/followUpRows';
import type { WrittenReport } from '../../core/schedules/writtenReports';
import type { Read } from '../../core/values/read';
import { valueOf } from '../../core/values/read';
import { REPORTS } from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import { OUTPUTS } from './outputNames';
import type { OutputColumn, OutputSheet } from './outputSheet';
import { remarks } from './remarks';
import { amount, basis, kronor, text, year } from './sheetParts';

/**
 * The template of delår 2 and helår (Örebro Ks 954/2016, p. 9): what has been done, how, to what effect, and the
 * investment's whole economy. Each investment begins a page of its own when it is printed.
 */
export function reportSheet(run: RunResult): OutputSheet {
  const { reports } = run.result;
  return {
    ...basis(run, OUTPUTS.reports, 'Redovisning av satsningarna, delår 2 och helår'),
    columns: [
      text('Satsning', 60),
      year('År'),
      text('Period', 55),
      told('Aktiviteter'),
      told('Arbetssätt'),
      told('Effekter'),
      economy('Budget'),
      economy('Utfall'),
      economy('Prognos'),
      economy('Kvar'),
      { ...text('Namn', 100), isWrapped: true },
      { ...text('Anmärkning', 140), isWrapped: true },
    ],
    rows: reports.map((report) => [
      report.schedules.investment.id,
      report.period.year,
      report.period.name,
      words(report, ({ activities }) => activities),
      words(report, ({ waysOfWorking }) => waysOfWorking),
      words(report, ({ effects }) => effects),
      kronor(report.budget),
      kronor(report.economy?.outcome),
      kronor(report.economy?.forecast),
      kronor(report.economy?.left),
      report.schedules.investment.name,
      remarks(report.schedules, run, REPORTS, ...ownRemarks(report)),
    ]),
    print: { pageHeader: pageHeader(reports), newPageAtRows: firstRows(reports) },
  };
}

/** Each row is the whole economy from the start: a sum of rows says nothing. */
function economy(header: string): OutputColumn {
  return { ...amount(header), isSummed: false };
}

function told(header: string): OutputColumn {
  return { ...text(header, 150), isWrapped: true };
}

function words({ rows }: WrittenReport, textOf: (row: Report) => Read<string>): string {
  return rows.flatMap((row) => valueOf(textOf(row)) ?? []).join('\n');
}

function ownRemarks({ rows, economy: known }: WrittenReport): (string | undefined)[] {
  return [
    rows.length === 0 ? 'Redovisningen har ingen rad i Redovisningar' : undefined,
    rows.length > 1 ? `Redovisningar har ${rows.length} rader för perioden` : undefined,
    known === undefined ? 'Huvudboken saknas, så utfallet är inte känt' : undefined,
    known !== undefined && known.granted === undefined ? 'Beviljat belopp är inte känt' : undefined,
  ];
}

/** A page's header is the whole sheet's, so it can name an investment only where there is no other. */
function pageHeader(reports: readonly WrittenReport[]): string {
  const investments = [...new Set(reports.map(({ schedules }) => schedules.investment))];
  const [only] = investments;
  const name = only && investments.length === 1 ? `${only.id} ${only.name}` : 'sociala investeringar';
  return `Redovisning, ${name}`;
}

/** The rows where another investment begins, counted from zero. */
function firstRows(reports: readonly WrittenReport[]): number[] {
  return reports.flatMap(({ schedules }, index) => {
    const before = reports[index - 1];
    return before !== undefined && before.schedules !== schedules ? [index] : [];
  });
}

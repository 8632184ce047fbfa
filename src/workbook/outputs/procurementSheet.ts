import { kronor as kronorText } from '../../core/text/swedish';
import type { ProcurementLine } from '../../core/procurement/followUp';
import { PLACEMENT_FORMS, TARGET_GROUPS } from '../../core/model/procurementRows';
import { Money } from '../../core/values/money';
import { procurementLeftOut } from '../leftOut/procurementLeftOut';
import type { RunResult } from '../run';
import { OUTPUTS } from './outputNames';
import type { OutputCell, OutputChart, OutputColumn, OutputSheet } from './outputSheet';
import { basis, shareCell, text, year } from './sheetParts';

const ALL_UNITS = 'Alla enheter';

/** The share of service procurements with social consideration, and the persons that they have given a place. */
export function procurementSheet(run: RunResult): OutputSheet {
  const { byUnit, byYear, effects } = run.result.procurement;
  const chart = procurementChart(byUnit);
  // A unit's persons may belong to several groups, and all units stand with each of them: no column has a sum.
  const lines = [...new Set(byYear.map((total) => total.year))].flatMap((own) => [
    ...byUnit.filter((line) => line.year === own),
    ...byYear.filter((line) => line.year === own),
  ]);
  const ownRemarks = [
    ...effects.map(
      ({ benefit, investment, monthly }) =>
        `${benefit}: ${kronorText(Money.fromDecimal(monthly))} mindre per månad enligt payoffmodellen för ${investment}, med de priskällor och antaganden som står på bladet Payoff`,
    ),
    ...(procurementLeftOut(run) ?? []).map((cell) => `Utan raden vid ${cell}, som inte kunde läsas`),
  ];
  return {
    ...basis(run, OUTPUTS.procurement, 'Upphandling med social hänsyn, per enhet och år'),
    onlyWhenFilled: true,
    columns: [
      text('Enhet', 160),
      year('År'),
      count('Tjänsteupphandlingar'),
      count('Med social hänsyn'),
      { header: 'Andel', kind: 'share', width: 70 },
      { header: 'Mål', kind: 'share', width: 70 },
      ...PLACEMENT_FORMS.map(count),
      text('Anmärkning', 320),
    ],
    rows: lines.map((line) => rowOf(line, line.unit === undefined ? ownRemarks : [])),
    charts: chart ? [chart] : [],
  };
}

function count(header: string): OutputColumn {
  return { header, kind: 'number', width: 95 };
}

function rowOf(line: ProcurementLine, ownRemarks: readonly string[]): OutputCell[] {
  const { placements } = line;
  return [
    line.unit ?? ALL_UNITS,
    line.year,
    line.services,
    line.withSocialConsideration,
    shareCell(line.share),
    line.target.toNumber(),
    ...PLACEMENT_FORMS.map((form) => placements?.byForm[form] ?? ''),
    [...groupRemarks(line), ...ownRemarks].join('. '),
  ];
}

/** A person who belongs to two groups is in both of them, and once in the forms. */
function groupRemarks({ placements, services }: ProcurementLine): string[] {
  const none = services === 0 ? ['Inga tjänsteupphandlingar att ha en andel av'] : [];
  if (placements === undefined) return [...none, 'Tabellen Placeringar går inte att läsa'];
  const groups = TARGET_GROUPS.flatMap((group) => {
    const { total } = placements.byTargetGroup[group];
    return total > 0 ? [`${group} ${total}`] : [];
  });
  if (groups.length === 0) return none;
  return [...none, `Personer ${placements.total}, varav ${groups.join(', ')}`];
}

function procurementChart(lines: readonly ProcurementLine[]): OutputChart | undefined {
  const shown = lines.filter(({ services }) => services > 0);
  if (shown.length === 0) return undefined;
  return {
    kind: 'ColumnStacked',
    name: 'SI_Upphandling',
    title: 'Tjänsteupphandlingar med och utan social hänsyn, per enhet och år',
    header: ['Enhet och år', 'Med social hänsyn', 'Utan social hänsyn'],
    colors: ['#2F6F4F', '#BFBFBF'],
    rows: shown.map(({ unit, year: own, services, withSocialConsideration }) => [
      `${unit ?? ALL_UNITS} ${own}`,
      withSocialConsideration,
      services - withSocialConsideration,
    ]),
  };
}

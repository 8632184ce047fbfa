import type { ReactElement } from 'react';
import type { CostCourse } from '../../core/schedules/costCourse';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly of: string;
  readonly course: CostCourse;
}

/** The chart's figures to the öre: by period, and by year against the budget's part of the grant. */
export function CostTables({ of, course }: Props): ReactElement {
  const { cost, year: yearTitle } = useSentences().charts;
  const { amount } = useFigures();
  const { periods, forecast, years, granted } = course;
  return (
    <>
      <FigureTable
        label={cost.periodsLabel(of)}
        columns={[
          { title: cost.periodColumn, isText: true },
          { title: cost.consumed },
          { title: cost.cumulated },
          { title: cost.granted },
          { title: cost.left },
        ]}
        rows={[
          ...periods.map((own) => ({
            key: `${own.period.year} ${own.period.name}`,
            cells: [
              cost.ofYear(cost.period[own.period.name], own.period.year),
              amount(own.amount),
              amount(own.consumed),
              amount(own.granted),
              amount(own.granted.minus(own.consumed)),
            ],
          })),
          ...forecast.map(({ year, toCome, expected }) => ({
            key: `${year}`,
            cells: [
              cost.forecastOf(year),
              amount(toCome),
              amount(expected),
              amount(granted),
              amount(granted.minus(expected)),
            ],
          })),
        ]}
      />
      <p className="table-title">{cost.yearsTitle}</p>
      <FigureTable
        label={cost.yearsLabel(of)}
        columns={[
          { title: yearTitle, isText: true },
          { title: cost.granted },
          { title: cost.consumed },
          { title: cost.difference },
        ]}
        rows={years.map((own) => ({
          key: String(own.year),
          cells: [
            own.year,
            amount(own.granted),
            amount(own.consumed),
            amount(own.granted.minus(own.consumed)),
          ],
        }))}
      />
    </>
  );
}

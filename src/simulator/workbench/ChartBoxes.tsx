import type { ReactElement } from 'react';
import type { Chart, Sheet, Workbook } from '../../spreadsheet/model';
import { drawChart } from './chartDrawing';

const PIXELS_PER_POINT = 4 / 3;
const COLOURS = ['#0f703b', '#e08a00', '#0b5a9d', '#9a4f9e', '#5b8c2a', '#b3202a', '#3a7f8c', '#7a6a4f'];

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

export function ChartBoxes({ workbook, sheet }: Props): ReactElement {
  return (
    <>
      {sheet.charts.map((chart) => (
        <ChartBox key={chart.id} chart={chart} workbook={workbook} sheet={sheet} />
      ))}
    </>
  );
}

function ChartBox({ chart, workbook, sheet }: Props & { readonly chart: Chart }): ReactElement {
  const { title, name, series, top, left, width, height } = chart;
  const { marks, baseline, categories } = drawChart(chart, sheet, workbook);
  return (
    <figure
      className="chart"
      style={{
        top: top * PIXELS_PER_POINT,
        left: left * PIXELS_PER_POINT,
        width: width * PIXELS_PER_POINT,
        height: height * PIXELS_PER_POINT,
      }}
    >
      <figcaption>{title ?? name}</figcaption>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {marks.map((mark, index) => (
          <rect
            key={index}
            x={mark.x}
            y={mark.y}
            width={mark.width}
            height={mark.height}
            fill={colourOf(mark.series)}
          />
        ))}
        <line x1="0" x2="100" y1={baseline} y2={baseline} vectorEffect="non-scaling-stroke" />
      </svg>
      <ol className="chart-categories">
        {categories.map((category, index) => (
          <li key={index}>{category}</li>
        ))}
      </ol>
      <ul className="chart-series">
        {series.map((one, index) => (
          <li key={index}>
            <span style={{ background: colourOf(index) }} />
            {one.name}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function colourOf(series: number): string {
  return COLOURS[series % COLOURS.length] ?? '#616161';
}

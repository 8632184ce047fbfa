import type { ReactElement } from 'react';
import type { SimChart } from '../model';

const PIXELS_PER_POINT = 4 / 3;

/** Charts are shown as where they are and what they are of, not drawn. */
export function ChartBoxes({ charts }: { readonly charts: readonly SimChart[] }): ReactElement {
  return (
    <>
      {charts.map(({ id, title, name, type, series, top, left, width, height }) => (
        <figure
          key={id}
          className="chart"
          style={{
            top: top * PIXELS_PER_POINT,
            left: left * PIXELS_PER_POINT,
            width: width * PIXELS_PER_POINT,
            height: height * PIXELS_PER_POINT,
          }}
        >
          <figcaption>{title ?? name}</figcaption>
          <svg viewBox="0 0 60 30" aria-hidden="true">
            <path d="M6 4v22h50M14 26V16h6v10M26 26V9h6v17M38 26V13h6v13" />
          </svg>
          <small>
            {type}: {series.map((one) => one.name).join(', ')}
          </small>
        </figure>
      ))}
    </>
  );
}

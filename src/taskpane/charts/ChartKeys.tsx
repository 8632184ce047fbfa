import type { ReactElement } from 'react';

/** What a mark of the chart stands for, with its amount where one says it all. */
export interface Key {
  readonly text: string;
  readonly shape: 'bar' | 'line' | 'ring' | 'tick';
  /** The mark's own class in the style sheet. */
  readonly mark: string;
  /** The id of the pattern that fills it. */
  readonly pattern?: string;
}

export function ChartKeys({ keys }: { readonly keys: readonly Key[] }): ReactElement {
  return (
    <span className="legend chart-keys">
      {keys.map((key) => (
        <span key={key.text}>
          <svg viewBox="0 0 20 10" aria-hidden="true" focusable="false">
            <Mark {...key} />
          </svg>
          {key.text}
        </span>
      ))}
    </span>
  );
}

function Mark({ shape, mark, pattern }: Key): ReactElement {
  switch (shape) {
    case 'bar':
      return (
        <rect
          className={mark}
          x={3}
          y={1}
          width={14}
          height={8}
          {...(pattern ? { fill: `url(#${pattern})` } : {})}
        />
      );
    case 'tick':
      return <line className={mark} x1={4} x2={16} y1={5} y2={5} />;
    case 'line':
      return <line className={mark} x1={0} x2={20} y1={5} y2={5} />;
    case 'ring':
      return (
        <>
          <line className={mark} x1={0} x2={20} y1={5} y2={5} />
          <circle className="chart-ring" cx={10} cy={5} r={3} />
        </>
      );
  }
}

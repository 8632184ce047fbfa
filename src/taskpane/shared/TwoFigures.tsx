import type { ReactElement, ReactNode } from 'react';

interface Figure {
  /** Said before it, where the eye sees it by its place. */
  readonly name: string;
  readonly shown: ReactNode;
}

interface Props {
  readonly over: Figure;
  readonly under: Figure;
}

/** Two figures in one cell, the second under the first: a column of its own would be beyond the edge of the pane. */
export function TwoFigures({ over, under }: Props): ReactElement {
  return (
    <>
      <span className="visually-hidden">{over.name} </span>
      {over.shown}
      <span className="under">
        <span className="visually-hidden">{under.name} </span>
        {under.shown}
      </span>
    </>
  );
}

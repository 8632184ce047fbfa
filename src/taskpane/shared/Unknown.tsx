import type { ReactElement } from 'react';

interface Props {
  readonly shown: string;
  readonly spoken: string;
}

/** A dash that a screen reader says in words. */
export function Unknown({ shown, spoken }: Props): ReactElement {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}

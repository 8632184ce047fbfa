import type { ReactElement } from 'react';

interface Props {
  readonly id: string;
  /** The class that colours the stripes. */
  readonly mark: string;
}

/** Stripes, so that a mark is told apart without its colour. */
export function StripePattern({ id, mark }: Props): ReactElement {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="stripe-ground" width={5} height={5} />
      <line className={mark} x1={0} x2={0} y1={0} y2={5} />
    </pattern>
  );
}

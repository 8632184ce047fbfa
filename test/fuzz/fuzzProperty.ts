import type fc from 'fast-check';

/** One thing that must hold whatever the input. */
export interface FuzzProperty {
  readonly name: string;
  /** How large a part of the cases it gets, in relation to the others. */
  readonly share: number;
  readonly property: fc.IAsyncProperty<unknown>;
}

export function fuzzProperty<Values>(
  name: string,
  share: number,
  property: fc.IAsyncProperty<Values>,
): FuzzProperty {
  return { name, share, property: property as fc.IAsyncProperty<unknown> };
}

// Looked up once, since a simulation takes it some hundred thousand times.
const { sqrt } = Math;

/** A value that is most often `mode` and never outside low and high. */
export interface Triangular {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The value below which the share `uniform` of all draws fall. Only the four rules of arithmetic and a square root,
 * which every machine rounds alike.
 *
 * @param uniform between 0 and 1
 */
export function triangularValue({ low, mode, high }: Triangular, uniform: number): number {
  const width = high - low;
  const rising = mode - low;
  return uniform * width < rising
    ? low + sqrt(uniform * width * rising)
    : high - sqrt((1 - uniform) * width * (high - mode));
}

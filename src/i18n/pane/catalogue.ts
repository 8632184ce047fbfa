import type { sv } from './sv';

/** What a language must have: the Swedish catalogue's keys, with any words in them. */
export type Catalogue = Worded<typeof sv>;

type Worded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Worded<T[Key]> };

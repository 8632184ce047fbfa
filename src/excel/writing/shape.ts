/** Where in a value the check stands, and where it tells what is wrong. */
export interface Spot {
  readonly path: string;
  readonly refuse: (fault: string) => void;
}

/** Tells whether a value that comes from outside is what it is to be, and if not, where. */
export type Shape<T> = (value: unknown, spot: Spot) => value is T;

/** The other shapes are made of this: `wanted` says what the value was to be, and never what it was. */
export function shape<T>(wanted: string, holds: (value: unknown) => boolean): Shape<T> {
  return (value, { path, refuse }): value is T => {
    const isRight = holds(value);
    if (!isRight) refuse(`${path} is not ${wanted}`);
    return isRight;
  };
}

export const text = shape<string>('a text', (value) => typeof value === 'string');

export const truth = shape<boolean>('true or false', (value) => typeof value === 'boolean');

export function textLike(wanted: string, pattern: RegExp): Shape<string> {
  return shape(wanted, (value) => typeof value === 'string' && pattern.test(value));
}

/** A whole number from nothing up to `most`. */
export function count(most: number): Shape<number> {
  const holds = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value);
  return shape(
    `a count up to ${most}`,
    (value) => holds(value) && Number(value) >= 0 && Number(value) <= most,
  );
}

export const finite = shape<number>(
  'a number',
  (value) => typeof value === 'number' && Number.isFinite(value),
);

export function oneOf<T extends string>(choices: readonly T[]): Shape<T> {
  return shape(`one of ${choices.join(', ')}`, (value) => choices.some((own) => own === value));
}

/** @param wanted what a value of either shape is */
export function either<A, B>(wanted: string, first: Shape<A>, second: Shape<B>): Shape<A | B> {
  const silent: Spot = { path: '', refuse: () => undefined };
  return shape(wanted, (value) => first(value, silent) || second(value, silent));
}

export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, { path, refuse }): value is readonly T[] => {
    if (!Array.isArray(value)) {
      refuse(`${path} is not a list`);
      return false;
    }
    return value.every((own, index) => item(own, { path: `${path}[${index}]`, refuse }));
  };
}

/** A list that begins with one shape and goes on with another. */
export function row<First, Rest>(first: Shape<First>, rest: Shape<Rest>): Shape<readonly [First, ...Rest[]]> {
  return (value, { path, refuse }): value is readonly [First, ...Rest[]] => {
    if (!Array.isArray(value) || value.length === 0) {
      refuse(`${path} is not a row`);
      return false;
    }
    return value.every((own, index) => {
      const spot = { path: `${path}[${index}]`, refuse };
      return index === 0 ? first(own, spot) : rest(own, spot);
    });
  };
}

export function pair<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return (value, { path, refuse }): value is readonly [A, B] => {
    if (!Array.isArray(value) || value.length !== 2) {
      refuse(`${path} is not a pair`);
      return false;
    }
    return (
      first(value[0], { path: `${path}[0]`, refuse }) && second(value[1], { path: `${path}[1]`, refuse })
    );
  };
}

type Fields<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> };

/**
 * An object with these fields and no others.
 *
 * @param optional the fields that may be absent
 */
export function objectOf<T extends object>(fields: Fields<T>, optional: readonly (keyof T)[] = []): Shape<T> {
  const shapes = new Map<string, Shape<unknown>>(Object.entries(fields));
  const mayLack = new Set<PropertyKey>(optional);
  return (value, { path, refuse }): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      refuse(`${path} is not an object`);
      return false;
    }
    const entries = new Map<string, unknown>(Object.entries(value));
    const lacks = [...shapes.keys()].filter((name) => !entries.has(name) && !mayLack.has(name));
    const unknown = [...entries.keys()].filter((name) => !shapes.has(name));
    for (const name of lacks) refuse(`${path}.${name} is missing`);
    if (unknown.length > 0) refuse(`${path} has ${unknown.length} unknown fields`);
    if (lacks.length > 0 || unknown.length > 0) return false;
    return [...entries].every(([name, own]) => shapes.get(name)?.(own, { path: `${path}.${name}`, refuse }));
  };
}

/** A shape that more must hold of than its parts tell. */
export function where<T>(own: Shape<T>, wanted: string, holds: (value: T) => boolean): Shape<T> {
  return (value, spot): value is T => {
    if (!own(value, spot)) return false;
    const isRight = holds(value);
    if (!isRight) spot.refuse(`${spot.path}: ${wanted}`);
    return isRight;
  };
}

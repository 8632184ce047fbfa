import fc from 'fast-check';

/** What storage, mail and people do to a file. */
export interface Mutation {
  readonly how: 'flip' | 'set' | 'cut' | 'truncate' | 'double' | 'insert' | 'zero';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    how: fc.constantFrom<Mutation['how']>(
      'flip',
      'flip',
      'set',
      'cut',
      'truncate',
      'double',
      'insert',
      'zero',
    ),
    at: fc.nat({ max: 0xffff_ffff }),
    length: fc.nat({ max: 60 }),
    byte: fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(...Array.from('\r\n";{}#\\\t -,.<>&=', (character) => character.charCodeAt(0))),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

export function mutated(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce(changed, bytes);
}

function changed(bytes: Uint8Array, { how, at, length, byte }: Mutation): Uint8Array {
  const from = at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, from), bytes.subarray(from)];
  switch (how) {
    case 'flip':
      return joined(before, [(after[0] ?? 0) ^ (1 << (byte % 8))], after.subarray(1));
    case 'set':
      return joined(before, [byte], after.subarray(1));
    case 'cut':
      return joined(before, after.subarray(length));
    case 'truncate':
      return Uint8Array.from(before);
    case 'double':
      return joined(before, after.subarray(0, length), after);
    case 'insert':
      return joined(before, [byte], after);
    case 'zero':
      return joined(before, new Uint8Array(Math.min(length, after.length)), after.subarray(length));
  }
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

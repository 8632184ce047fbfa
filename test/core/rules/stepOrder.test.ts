import fc from 'fast-check';
import { append, edit, emptied, soundTables } from '../workbookBuilder';
import { outcomeOf, runOn } from './askRule';
import { drawing } from '../../drawing';

const ORDER = ['Beredningsgrupp idé', 'Nämndinformation', 'Ansökan påbörjad'];

interface Row {
  /** In ORDER. */
  readonly step: number;
  readonly day: string;
}

/** Around a leap day and a year's turn, close enough for many to be equal. */
const days = fc.constantFrom('2019-12-31', '2020-01-01', '2020-02-28', '2020-02-29', '2020-03-01');
const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({ step: fc.integer({ min: 0, max: 2 }), day: days }),
  { maxLength: 7 },
);

function outcomeWith(taken: readonly Row[]): ReturnType<typeof outcomeOf> {
  const cells = taken.map(({ step, day }) => ['S1', ORDER[step] ?? '', '', day]);
  const decided = edit(soundTables, { 'Satsningar!C2': 'Beviljad' });
  return outcomeOf('OR-13', runOn(append(emptied(decided, 'Beslutsgang'), 'Beslutsgang', ...cells)));
}

/** The cells of rows with a later day in the nearest earlier step that has any: row by row, by the days' spelling. */
function cellsTooEarly(taken: readonly Row[]): string[] {
  return taken.flatMap(({ step, day }, index) => {
    const earlier = taken.filter((other) => other.step < step);
    const nearest = earlier.filter((other) => earlier.every(({ step: any }) => any <= other.step));
    return nearest.some((other) => other.day > day) ? [`Beslutsgang!D${index + 2}`] : [];
  });
}

describe('The order of the steps', () => {
  it('is broken by exactly the rows that lie before the nearest earlier step', () => {
    fc.assert(
      fc.property(rows, (taken) => {
        const cells = outcomeWith(taken).breaches.map(({ at }) => at);
        expect(cells.sort()).toEqual(cellsTooEarly(taken).sort());
      }),
      drawing(30),
    );
  });

  it('cannot be told of exactly the steps that are missing', () => {
    fc.assert(
      fc.property(rows, (taken) => {
        const missing = ORDER.filter((_, step) => !taken.some((row) => row.step === step));
        expect(outcomeWith(taken).reasons).toEqual(
          missing.map((name) => `steget ${name} saknas i tabellen Beslutsgang`),
        );
      }),
      drawing(30),
    );
  });

  it('does not depend on the order of the rows', () => {
    const permuted = rows.chain((taken) =>
      fc.tuple(fc.constant(taken), fc.shuffledSubarray([...taken], { minLength: taken.length })),
    );
    fc.assert(
      fc.property(permuted, ([taken, shuffled]) => {
        const falls = (list: readonly Row[]) =>
          outcomeWith(list)
            .breaches.map(({ actual, limit }) => `${actual} < ${limit}`)
            .sort();
        expect(falls(shuffled)).toEqual(falls(taken));
      }),
      drawing(30),
    );
  });
});

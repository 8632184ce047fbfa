import fc from 'fast-check';
import { drawnRows, ownKeys, rowTops } from '../../src/taskpane/longList/rowSpans';

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });
const kept = fc.array(fc.integer({ min: -2, max: 70 }), { maxLength: 5 });
const pixel = fc.integer({ min: -2_000, max: 20_000 });

describe('The drawn rows of a long list', () => {
  it('are those that reach into the span', () => {
    const { rows } = drawnRows(rowTops([100, 100, 100, 100, 100]), { from: 150, to: 310 }, []);
    expect(rows.map(({ index }) => index)).toEqual([1, 2, 3]);
  });

  it('leave room for the rows that are not drawn', () => {
    const drawn = drawnRows(rowTops([10, 20, 30, 40, 50]), { from: 35, to: 55 }, []);
    expect(drawn).toEqual({ rows: [{ index: 2, before: 30 }], after: 90 });
  });

  it('have a kept row in its place, however far away it is', () => {
    const drawn = drawnRows(rowTops([10, 20, 30, 40, 50]), { from: 0, to: 5 }, [3]);
    expect(drawn).toEqual({
      rows: [
        { index: 0, before: 0 },
        { index: 3, before: 50 },
      ],
      after: 50,
    });
  });

  it('are none where there are none', () => {
    expect(drawnRows(rowTops([]), { from: -Infinity, to: Infinity }, [0])).toEqual({ rows: [], after: 0 });
  });

  it('always make the list as long as all its rows', () => {
    fc.assert(
      fc.property(heights, pixel, pixel, kept, (all, from, to, own) => {
        const { rows, after } = drawnRows(rowTops(all), { from, to }, own);
        const drawn = rows.reduce((sum, { index, before }) => sum + before + (all[index] ?? 0), 0);
        expect(drawn + after).toBe(all.reduce((sum, height) => sum + height, 0));
      }),
    );
  });

  it('always cover what the span has of the list', () => {
    fc.assert(
      fc.property(heights, pixel, fc.integer({ min: 1, max: 900 }), (all, from, length) => {
        const { rows } = drawnRows(rowTops(all), { from, to: from + length }, []);
        const seen = all.flatMap((height, index) => {
          const top = all.slice(0, index).reduce((sum, own) => sum + own, 0);
          return top < from + length && top + height > from ? [index] : [];
        });
        expect(rows.map(({ index }) => index)).toEqual(seen);
      }),
    );
  });
});

describe('The keys of rows', () => {
  it('tell apart those of the same name by their order', () => {
    expect(ownKeys(['a', 'b', 'a'])).toEqual(['a 0', 'b 0', 'a 1']);
  });
});

import { forEachPiece } from '../../../src/core/ledger/ledgerFileSource';

const MEBIBYTE = 1_048_576;

/** What is asked for of a file so long, and what then comes of it. */
async function reading(size: number, isCancelled?: () => boolean) {
  const asked: (readonly [number, number])[] = [];
  const shares: number[] = [];
  let taken = 0;
  const source = {
    size,
    read: (from: number, to: number) => {
      asked.push([from, to]);
      return Promise.resolve(new Uint8Array(1));
    },
  };
  const watch = { progress: (share: number) => shares.push(share), ...(isCancelled ? { isCancelled } : {}) };
  const isDone = await forEachPiece(source, watch, (bytes) => (taken += bytes.length));
  return { asked, shares, taken, isDone };
}

describe('A file that is read in pieces', () => {
  it('is asked for once, mebibyte by mebibyte, to its end', async () => {
    expect(await reading(2.5 * MEBIBYTE)).toEqual({
      asked: [
        [0, MEBIBYTE],
        [MEBIBYTE, 2 * MEBIBYTE],
        [2 * MEBIBYTE, 2.5 * MEBIBYTE],
      ],
      shares: [0.4, 0.8, 1],
      taken: 3,
      isDone: true,
    });
  });

  it('is not asked for past its end where that is a piece’s', async () => {
    const { asked } = await reading(2 * MEBIBYTE);
    expect(asked).toHaveLength(2);
  });

  it('is not asked for where it is empty', async () => {
    expect(await reading(0)).toEqual({ asked: [], shares: [], taken: 0, isDone: true });
  });

  it('is left before its first piece where it is cancelled at once', async () => {
    const { taken, isDone } = await reading(2 * MEBIBYTE, () => true);
    expect([taken, isDone]).toEqual([0, false]);
  });

  it('is read to its end without anyone watching', async () => {
    const source = { size: 1, read: () => Promise.resolve(Uint8Array.of(7)) };
    expect(await forEachPiece(source, undefined, () => undefined)).toBe(true);
  });
});

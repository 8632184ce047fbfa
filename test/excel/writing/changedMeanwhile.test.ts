import type { Desk } from '../desk';
import { deskWith, problemOf, put, sheetOf } from '../desk';
import { pictureOf } from '../picture';

/** Of a check and a write over an old result: what is made ready, and what puts it in place. */
const STAGING = 7;
const SWAP = 8;

function edit(desk: Desk): void {
  put(sheetOf(desk, 'Parter'), 'C5', [['Nämnd']]);
}

async function deskWithOldResult(): Promise<Desk> {
  const desk = deskWith();
  await desk.write();
  put(sheetOf(desk, 'Satsningar'), 'F3', [['tolv']]);
  desk.excel.requests.length = 0;
  return desk;
}

/** Somebody edits an input cell just before the request. */
function editBefore(desk: Desk, request: number): void {
  desk.excel.interceptRequest = (k) => {
    if (k === request) edit(desk);
    return 'pass';
  };
}

describe('An input cell that somebody edits while a result is written', () => {
  test('stops the write before anything in sight is changed, and the user is told', async () => {
    const desk = await deskWithOldResult();
    editBefore(desk, STAGING);
    const other = await deskWithOldResult();
    edit(other);
    const { sentence } = await problemOf(desk.write());
    expect(sentence).toBe(
      'Arbetsboken ändrades medan tillägget arbetade. Kontrollera igen. Det förra resultatet står kvar.',
    );
    expect(pictureOf(desk)).toEqual(pictureOf(other));
  });

  test('in the very moment of the swap is told, with what the result is of', async () => {
    const desk = await deskWithOldResult();
    editBefore(desk, SWAP);
    const { sentence } = await problemOf(desk.write());
    expect(sentence).toBe(
      'Resultatet är skrivet, men arbetsboken ändrades just då, så det gäller underlaget före ändringen. Kontrollera igen och skriv sedan på nytt.',
    );
  });
});

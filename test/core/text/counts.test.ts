import { inRows } from '../../../src/core/text/counts';
import { inSwedish } from '../../../src/core/text/inSwedish';

it.each([
  [1, '1 rad'],
  [2, '2 rader'],
  [129_766, '129\u00a0766 rader'],
])('%i rows are told as a Swede writes them', (rows, told) => {
  expect(inSwedish(inRows(rows))).toBe(told);
});

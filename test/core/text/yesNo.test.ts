import { readYesNo } from '../../../src/core/text/yesNo';

describe('An answer', () => {
  test.each(['Ja', 'SANT', 'true', '1', 'x', ' X\u00A0'])('of %j is yes', (text) => {
    expect(readYesNo(text)).toBe(true);
  });

  test.each(['Nej', 'FALSKT', 'False', '0'])('of %j is no', (text) => {
    expect(readYesNo(text)).toBe(false);
  });

  test.each(['', 'kanske', '2', 'jaja'])('of %j is none', (text) => {
    expect(readYesNo(text)).toBeUndefined();
  });
});

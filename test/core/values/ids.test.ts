import { code, investmentId, keyOf, partyId, sameKey } from '../../../src/core/values/ids';

describe('An id', () => {
  it('is as it was written, without the white space around it', () => {
    expect([investmentId(' S1 '), partyId('\tVAN'), code('5101\u00a0')]).toEqual(['S1', 'VAN', '5101']);
  });

  it('is the same in capitals and with white space around it', () => {
    expect(sameKey('Vård och omsorg', ' VÅRD OCH OMSORG')).toBe(true);
  });

  it('is another when a letter is another', () => {
    expect(sameKey('VAN', 'VÄN')).toBe(false);
  });

  it('has a key in small letters', () => {
    expect(keyOf(' GVN ')).toBe('gvn');
  });
});

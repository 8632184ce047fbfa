import { cumulatedNet } from '../../../src/core/payoff/cumulatedNet';
import type { PayoffInput } from '../../../src/core/payoff/payoffInput';
import { assuming, cost, payoffOf, quantity, savingOf } from './payoffCase';

describe('The cumulated net', () => {
  const net = (input: PayoffInput, months: number) => {
    const nämnden = payoffOf(input).levels[0];
    if (nämnden === undefined) throw new Error('no actor');
    return cumulatedNet(nämnden, input.assumptions, months).map((amount) => amount.toFixed());
  };
  const input = savingOf(1_000, 10, [cost('Nämnden', 20_000)]);

  it('begins with the cost and passes zero at the payoff time', () => {
    expect(net(input, 3)).toEqual(['-20000', '-10000', '0', '10000']);
  });

  it('waits for an effect that starts late', () => {
    expect(net(assuming(input, { delayYears: quantity('0.125') }), 3)).toEqual([
      '-20000',
      '-20000',
      '-15000',
      '-5000',
    ]);
  });
});

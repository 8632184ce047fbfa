import { hasReached, isClosed, isRunning, STATUSES } from '../../../src/core/model/choices';

describe('The status of an investment', () => {
  it('is reached by itself and by those after it', () => {
    expect(STATUSES.filter((status) => hasReached(status, 'Pågår'))).toEqual([
      'Pågår',
      'Avslutad',
      'Uppföljd',
    ]);
  });

  it('is closed when nothing more will be spent', () => {
    expect(STATUSES.filter(isClosed)).toEqual(['Avslutad', 'Uppföljd']);
  });

  it('is running when it is decided and has not ended', () => {
    expect(STATUSES.filter(isRunning)).toEqual(['Beviljad', 'Pågår']);
  });
});

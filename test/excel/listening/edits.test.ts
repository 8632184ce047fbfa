import type { EditReport } from '../../../src/excel';
import type { Desk } from '../desk';
import { deskWith } from '../desk';
import { passAWhile, stopTheClock } from './clock';

async function watched(): Promise<{ desk: Desk; reports: EditReport[]; stop: () => void }> {
  const desk = deskWith();
  stopTheClock();
  const reports: EditReport[] = [];
  const stop = desk.session.onEdit((report) => reports.push(report));
  await passAWhile();
  return { desk, reports, stop };
}

afterEach(() => jest.useRealTimers());

describe('An edit', () => {
  it('is reported', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.type('Parter', 'A2', 'S9');
    await passAWhile();
    stop();
    expect(reports).toEqual([{ kind: 'edited' }]);
  });

  it("of a co-author's is reported", async () => {
    const { desk, reports, stop } = await watched();
    desk.user.fireChanged('Parter', 'A2', { source: 'Remote' });
    await passAWhile();
    stop();
    expect(reports).toEqual([{ kind: 'edited' }]);
  });

  it('is reported once with those that come right after it', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.type('Parter', 'A2', 'S8');
    desk.user.type('Parter', 'A2', 'S9');
    await passAWhile();
    stop();
    expect(reports).toHaveLength(1);
  });

  it("of the add-in's own is not reported", async () => {
    const { desk, reports, stop } = await watched();
    desk.user.fireChanged('Parter', 'A2', { triggerSource: 'ThisLocalAddin' });
    await passAWhile();
    stop();
    expect(reports).toEqual([]);
  });

  it('is not reported when nobody listens any longer', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.type('Parter', 'A2', 'S9');
    stop();
    await passAWhile();
    expect(reports).toEqual([]);
  });
});

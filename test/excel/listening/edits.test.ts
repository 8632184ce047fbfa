import type { EditReport } from '../../../src/excel';
import { EventNumber, WORKBOOK_TARGET } from '../../../src/simulator/richapi/eventHub';
import type { Desk } from '../desk';
import { deskWith } from '../desk';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Longer than the session waits for the user to pause. */
const A_WHILE = 500;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(10);
}

async function watched(): Promise<{ desk: Desk; reports: EditReport[]; stop: () => void }> {
  const desk = deskWith();
  const reports: EditReport[] = [];
  const stop = desk.session.onEdit((report) => reports.push(report));
  await until(() => desk.excel.session.events.isRegistered(EventNumber.worksheetChanged, WORKBOOK_TARGET));
  return { desk, reports, stop };
}

describe('An edit', () => {
  it('is reported', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.type('Parter', 'A2', 'S9');
    await until(() => reports.length > 0);
    stop();
    expect(reports).toEqual([{ kind: 'edited' }]);
  });

  it("of a co-author's is reported", async () => {
    const { desk, reports, stop } = await watched();
    desk.user.fireChanged('Parter', 'A2', { source: 'Remote' });
    await until(() => reports.length > 0);
    stop();
    expect(reports).toEqual([{ kind: 'edited' }]);
  });

  it('is reported once with those that come right after it', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.type('Parter', 'A2', 'S8');
    desk.user.type('Parter', 'A2', 'S9');
    await pause(A_WHILE);
    stop();
    expect(reports).toHaveLength(1);
  });

  it("of the add-in's own is not reported", async () => {
    const { desk, reports, stop } = await watched();
    desk.user.fireChanged('Parter', 'A2', { triggerSource: 'ThisLocalAddin' });
    await pause(A_WHILE);
    stop();
    expect(reports).toEqual([]);
  });

  it('is not reported when nobody listens any longer', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.type('Parter', 'A2', 'S9');
    stop();
    await pause(A_WHILE);
    expect(reports).toEqual([]);
  });
});

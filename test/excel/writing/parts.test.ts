import { CalendarDate } from '../../../src/core/values/calendarDate';
import { createWorkbookSession } from '../../../src/excel';
import { openInNode } from '../../../src/simulator/transports/node';
import { deskWith, sheetOf } from '../desk';

describe('a run that is asked for the schedules alone', () => {
  test('leaves the flags that stand in the sheets', async () => {
    const desk = deskWith();
    await desk.write();
    const before = sheetOf(desk, 'Parter').conditionalFormats.map(({ formula, areas }) => ({
      formula,
      areas,
    }));
    const { Excel } = openInNode(desk.workbook);
    const session = createWorkbookSession(Excel, {
      findings: false,
      schedules: true,
      payoff: false,
      reconciliation: false,
    });
    await session.write(await session.check(CalendarDate.ofClock(new Date(2026, 10, 20))));
    const after = sheetOf(desk, 'Parter').conditionalFormats.map(({ formula, areas }) => ({
      formula,
      areas,
    }));
    expect([before.length > 0, after]).toEqual([true, before]);
  });
});

import { CalendarDate } from '../../../src/core/values/calendarDate';
import { createWorkbookSession } from '../../../src/excel';
import { openInNode } from '../../../src/simulator/transports/node';
import type { Desk } from '../desk';
import { deskWith, problemOf } from '../desk';
import { pictureOf } from '../picture';

function deskWithNames(...names: readonly string[]): Desk {
  const desk = deskWith();
  desk.workbook.names = names.map((name) => ({ name, formula: '=Start!$A$1', visible: true }));
  return desk;
}

describe('A defined name that a table of the add-in is to have', () => {
  test('stops the write with a sentence that says which it is, in whatever letters', async () => {
    const desk = deskWithNames('Mitt', 'fondut');
    expect((await problemOf(desk.write())).sentence).toBe(
      'Namnet fondut i Namnhanteraren står i vägen för en av tilläggets tabeller. Byt namn på det där och försök igen. Inget har ändrats.',
    );
  });

  test('is told together with the others', async () => {
    const desk = deskWithNames('FondUt', 'Regelkontroll');
    expect((await problemOf(desk.write())).sentence).toBe(
      'Namnen FondUt och Regelkontroll i Namnhanteraren står i vägen för tilläggets tabeller. Byt namn på dem där och försök igen. Inget har ändrats.',
    );
  });

  test('leaves everything as it was', async () => {
    const desk = deskWithNames('FondUt');
    const before = pictureOf(desk);
    await problemOf(desk.write());
    expect(pictureOf(desk)).toEqual(before);
  });

  test('is asked for in no request of its own: the reading before a write has as many as a check', async () => {
    const desk = deskWithNames('FondUt');
    const checked = await desk.check();
    const ofCheck = desk.excel.requests.length;
    await problemOf(desk.session.write(checked));
    expect(desk.excel.requests.length).toBe(2 * ofCheck);
  });

  test('is in the way of no write that makes no such table', async () => {
    const { Excel } = openInNode(deskWithNames('FondUt').workbook);
    const session = createWorkbookSession(Excel, {
      findings: true,
      schedules: false,
      payoff: false,
      reconciliation: false,
    });
    const { sheets } = await session.write(await session.check(CalendarDate.ofClock(new Date(2026, 10, 20))));
    expect(sheets).toEqual(['Regelkontroll']);
  });
});

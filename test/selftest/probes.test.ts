import { PROBES, runProbes, sheetInTheWay } from '../../src/excel/selftest/runProbes';
import { createWorkbook } from '../../src/spreadsheet';
import { open } from '../simulator/openedHost';

describe('The self-test', () => {
  test('gets the expected answers of the simulated Excel, which rests on the same assumptions', async () => {
    const { Excel: excel } = open({}, createWorkbook('Blad1'));
    const reports = await runProbes(excel, () => undefined);
    const differing = reports.filter(({ outcome }) => outcome === 'differs');
    expect(differing.map(({ id, answered, expected }) => [id, answered, expected])).toEqual([]);
  });

  test('leaves the workbook as it was', async () => {
    const session = open({}, createWorkbook('Blad1'));
    await runProbes(session.Excel, () => undefined);
    const { sheets, names = [] } = session.excel.workbook;
    expect([sheets.map(({ name }) => name), names]).toEqual([['Blad1'], []]);
  });

  test('tells of an Excel that answers otherwise', async () => {
    const { Excel: excel } = open({}, createWorkbook('Blad1'));
    const probe = { id: 'x', about: 'Ett är två.', expected: 2, ask: () => Promise.resolve(1) };
    const [report] = await runProbes(excel, () => undefined, [probe]);
    expect(report).toMatchObject({ outcome: 'differs', answered: '1', expected: '2' });
  });

  test('asks for an empty workbook', async () => {
    const session = open({}, createWorkbook('Blad1'));
    const empty = await sheetInTheWay(session.Excel);
    session.user.type('Blad1', 'C5', 'mitt');
    expect([empty, await sheetInTheWay(session.Excel)]).toEqual([undefined, 'Blad1']);
  });

  test('has a name of its own for each probe', () => {
    expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  });
});

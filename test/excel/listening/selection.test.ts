import { cellExplainer } from '../../../src/workbook/explaining/explain';
import type { SelectedCell } from '../../../src/workbook/explaining/explain';
import type { SelectionReport } from '../../../src/excel';
import type { Desk } from '../desk';
import { deskWith } from '../desk';
import { passAWhile, stopTheClock } from './clock';

interface Watched {
  readonly desk: Desk;
  readonly reports: SelectionReport[];
  readonly stop: () => void;
}

async function written(): Promise<Desk> {
  const desk = deskWith();
  await desk.write();
  return desk;
}

/** From here on nothing that takes its time, as a check does, may be asked for. */
async function watch(desk: Desk): Promise<Watched> {
  stopTheClock();
  const reports: SelectionReport[] = [];
  const stop = desk.session.onSelection((report) => reports.push(report));
  await passAWhile();
  return { desk, reports, stop };
}

async function watched(): Promise<Watched> {
  return watch(await written());
}

async function select(desk: Desk, sheet: string, address: string): Promise<void> {
  desk.user.select(sheet, address);
  await passAWhile();
}

function cells(reports: readonly SelectionReport[]): (SelectedCell | undefined)[] {
  return reports.map((report) => {
    if (report.kind === 'failed') throw report.error;
    return report.cell;
  });
}

afterEach(() => jest.useRealTimers());

describe('A selected cell', () => {
  it('of an output table is told with its table, header and row', async () => {
    const { desk, reports, stop } = await watched();
    await select(desk, 'Återföring', 'D6');
    stop();
    const [cell] = cells(reports);
    expect(cell).toMatchObject({
      kind: 'row',
      table: 'AterforingUt',
      header: 'Golv',
      row: { Satsning: 'S1', Part: 'VAN', Plan: 240000, Golv: 72000 },
    });
  });

  it('can be asked for', async () => {
    const desk = await written();
    desk.user.select('Återföring', 'D6');
    expect(await desk.session.selectedCell()).toMatchObject({ kind: 'row', header: 'Golv' });
  });

  it('is explained by the run that wrote it', async () => {
    const desk = await written();
    const { run } = await desk.check();
    const { reports, stop } = await watch(desk);
    await select(desk, 'Återföring', 'D6');
    stop();
    const [cell] = cells(reports);
    expect(cell && cellExplainer(run)(cell)).toMatchObject({ kind: 'explained', isOutdated: false });
  });

  it('above an output table is its column’s total', async () => {
    const { desk, reports, stop } = await watched();
    await select(desk, 'Återföring', 'C4');
    stop();
    expect(cells(reports)).toEqual([{ kind: 'total', table: 'AterforingUt', header: 'Plan' }]);
  });

  it('beside an output table says nothing', async () => {
    const { desk, reports, stop } = await watched();
    await select(desk, 'Återföring', 'A1');
    stop();
    expect(cells(reports)).toEqual([undefined]);
  });

  it('elsewhere is told by its sheet and address', async () => {
    const { desk, reports, stop } = await watched();
    await select(desk, 'Parter', 'C5');
    stop();
    expect(cells(reports)).toEqual([{ kind: 'input', sheet: 'Parter', cell: 'C5' }]);
  });

  it('is the first of several that are selected together', async () => {
    const { desk, reports, stop } = await watched();
    await select(desk, 'Parter', 'C5:E6');
    stop();
    expect(cells(reports)).toEqual([{ kind: 'input', sheet: 'Parter', cell: 'C5' }]);
  });

  it('that the user only passes is not told', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.select('Parter', 'C5');
    desk.user.select('Parter', 'C6');
    await select(desk, 'Parter', 'C7');
    stop();
    expect(cells(reports)).toEqual([{ kind: 'input', sheet: 'Parter', cell: 'C7' }]);
  });

  it('is not told after the watch is over', async () => {
    const { desk, reports, stop } = await watched();
    stop();
    await select(desk, 'Parter', 'C5');
    expect(reports).toEqual([]);
  });

  it('that was pending when the watch ended is not told', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.select('Parter', 'C5');
    stop();
    await passAWhile();
    expect(reports).toEqual([]);
  });

  it('on a sheet that is gone when it is read says nothing', async () => {
    const { desk, reports, stop } = await watched();
    desk.user.select('Återföring', 'D6');
    await desk.edit((workbook) => workbook.worksheets.getItem('Återföring').delete());
    await passAWhile();
    stop();
    expect(cells(reports)).toEqual([undefined]);
  });
});

import type { NodeSession } from '../../src/simulator/transports/node';
import { turns } from '../turns';
import { onData, openWith } from './openedHost';

/** More than an event and the request that it leads to take. */
const settled = () => turns(10);

async function heard(
  register: (
    sheet: Excel.Worksheet,
    hear: (text: string) => Promise<void>,
    context: Excel.RequestContext,
  ) => unknown,
  act: (session: NodeSession) => unknown,
): Promise<string[]> {
  const session = await openWith([['A'], [1]]);
  const texts: string[] = [];
  const hear = (text: string) => Promise.resolve(void texts.push(text));
  await onData(session, (sheet, context) => {
    sheet.tables.add('A1:A2', true);
    context.workbook.worksheets.add('Other');
    return register(sheet, hear, context);
  });
  await act(session);
  await settled();
  return texts;
}

describe('events', () => {
  test('tell of an edit, with the value before and after', async () => {
    const texts = await heard(
      (sheet, hear) =>
        sheet.onChanged.add((event) => hear(`${event.address} ${JSON.stringify(event.details)}`)),
      (session) => session.user.type('Data', 'A2', '7'),
    );
    expect(texts).toEqual(['A2 {"valueBefore":1,"valueAfter":7}']);
  });

  test('tell the collection of edits on any sheet', async () => {
    const texts = await heard(
      (_, hear, context) => context.workbook.worksheets.onChanged.add((event) => hear(event.address)),
      (session) => session.user.type('Other', 'B2', 'x'),
    );
    expect(texts).toEqual(['B2']);
  });

  test('tell a table of edits inside it, and not beside it', async () => {
    const texts = await heard(
      (_, hear, context) =>
        context.workbook.tables.getItem('Table1').onChanged.add((event) => hear(event.address)),
      (session) => {
        session.user.type('Data', 'C9', 'beside');
        session.user.type('Data', 'A2', 'inside');
      },
    );
    expect(texts).toEqual(['A2']);
  });

  test('tell of what co-authors do', async () => {
    const texts = await heard(
      (sheet, hear) => sheet.onChanged.add((event) => hear(event.source)),
      (session) => session.user.fireChanged('Data', 'A2', { source: 'Remote' }),
    );
    expect(texts).toEqual(['Remote']);
  });

  test('tell of selections, on the sheet and in the workbook', async () => {
    const texts = await heard(
      (sheet, hear, context) => {
        sheet.onSelectionChanged.add((event) => hear(event.address));
        context.workbook.onSelectionChanged.add(() => hear('workbook'));
      },
      (session) => session.user.select('Data', 'A2'),
    );
    expect(texts).toEqual(['A2', 'workbook']);
  });

  test('tell of a sheet that comes forward', async () => {
    const texts = await heard(
      (_, hear, context) => context.workbook.worksheets.onActivated.add((event) => hear(event.worksheetId)),
      (session) => session.user.activate('Other'),
    );
    expect(texts).toHaveLength(1);
  });

  test('tell of sheets that come and go', async () => {
    const texts = await heard(
      (_, hear, context) => {
        context.workbook.worksheets.onAdded.add(() => hear('added'));
        context.workbook.worksheets.onDeleted.add((event) => hear(event.worksheetId));
      },
      (session) => {
        session.user.fireAdded('Other');
        session.user.fireDeleted('gone');
      },
    );
    expect(texts).toEqual(['added', 'gone']);
  });

  test('give the range that was edited', async () => {
    const session = await openWith([['A'], [1]]);
    const values: unknown[] = [];
    await onData(session, (sheet) => {
      sheet.onChanged.add((event) =>
        session.Excel.run(async (context) => {
          const range = event.getRange(context).load('values');
          await context.sync();
          values.push(range.values);
        }),
      );
    });
    session.user.type('Data', 'A2', 5);
    await settled();
    expect(values).toEqual([[[5]]]);
  });

  test('are no more heard of after they are removed', async () => {
    const session = await openWith([['A'], [1]]);
    const texts: string[] = [];
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await onData(session, (sheet) => {
      handler = sheet.onChanged.add((event) => Promise.resolve(void texts.push(event.address)));
    });
    handler?.remove();
    await handler?.context.sync();
    session.user.type('Data', 'A2', 5);
    await settled();
    expect(texts).toEqual([]);
  });
});

import { fittingMessages } from '../../../src/excel/flags/fittingMessages';
import type { RowMessage } from '../../../src/workbook/flags';

const table = { readAs: 'Huvudbok', checkColumn: undefined, hasHiddenRows: false };

function showing(entries: readonly string[]) {
  return { ...table, checkColumn: { header: 'Kontroll', index: 8, entries } };
}

function messages(count: number, text: string, apart = 1): RowMessage[] {
  return Array.from({ length: count }, (_, index) => {
    return { table: 'Huvudbok', row: 1 + apart * index, message: `Stopp OR-43: ${text}` };
  });
}

function bytesOf(told: readonly RowMessage[]): number {
  return Buffer.byteLength(JSON.stringify(told.map(({ message }) => [message])));
}

describe('Messages that come in place in one request', () => {
  it('are all there where they have room', () => {
    const told = messages(3, 'För mycket.');
    expect(fittingMessages(told, [table])).toEqual({ messages: told, left: 0 });
  });

  it('are the first of them, as many as Excel takes', () => {
    const told = messages(60_000, 'å'.repeat(150));
    const fitting = fittingMessages(told, [table]);
    expect(fitting.messages).toEqual(told.slice(0, 60_000 - fitting.left));
    expect([bytesOf(fitting.messages) < 2_000_000, bytesOf(fitting.messages) > 1_900_000]).toEqual([
      true,
      true,
    ]);
  });

  it('are fewer where each is written by itself, since its row stands alone', () => {
    expect(fittingMessages(messages(9_000, 'Lön', 2), [table]).messages.length).toBeLessThan(5_000);
  });

  it('are fewer where each is written by itself, since rows are hidden', () => {
    const hidden = { ...table, hasHiddenRows: true };
    expect(fittingMessages(messages(9_000, 'Lön'), [hidden]).messages.length).toBeLessThan(5_000);
  });

  it('are the same ones when the column shows them already', () => {
    const told = messages(9_000, 'Lön', 2);
    const first = fittingMessages(told, [table]);
    const shown = first.messages.flatMap(({ message }) => [message, '']);
    expect(fittingMessages(told, [showing(shown)])).toEqual(first);
  });

  it('are fewer where more than they are is taken away', () => {
    const gone = messages(7_000, 'Hyra', 2).flatMap(({ message }) => ['', message]);
    const told = messages(3_000, 'Lön', 2);
    expect(fittingMessages(told, [table]).left).toBe(0);
    expect(fittingMessages(told, [showing(gone)]).left).toBeGreaterThan(1_000);
  });

  it('are as many where the column has what the user has written', () => {
    const notes = Array.from({ length: 9_000 }, (_, row) => (row % 2 === 0 ? 'Kollad av mig' : ''));
    const told = messages(3_000, 'Lön', 2);
    expect(fittingMessages(told, [showing(notes)])).toEqual(fittingMessages(told, [table]));
  });
});

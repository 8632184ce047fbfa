import type { ColumnMapping } from '../../../src/core/ledger/delimited/columnMapping';
import { proposeMapping } from '../../../src/core/ledger/delimited/proposeMapping';
import type { RememberedMapping } from '../../../src/core/ledger/delimited/rememberedMapping';
import { recallMapping, rememberMapping } from '../../../src/core/ledger/delimited/rememberedMapping';
import { file } from './ledgerFile';

function proposed(): ColumnMapping {
  const mapping = proposeMapping(
    file('Datum;Konto;Belopp;D/K', '2024-03-01;5010;100,00;D', '2024-03-01;5010;30,00;K'),
    true,
  );
  if (mapping === undefined) throw new Error('no table');
  return mapping;
}

function remembered(change: Partial<ColumnMapping> = {}): RememberedMapping {
  const kept = rememberMapping({ ...proposed(), ...change });
  if (kept === undefined) throw new Error('not remembered');
  return kept;
}

describe('A remembered column of debit and credit', () => {
  it('is read in the next file as it was confirmed', () => {
    const recalled = recallMapping(remembered({ credit: 'signed' }), proposed());
    expect([recalled?.columns.side, recalled?.credit]).toEqual([3, 'signed']);
  });

  it('is left unread where somebody chose that', () => {
    const recalled = recallMapping(remembered({ columns: { date: 0, account: 1, amount: 2 } }), proposed());
    expect(recalled?.columns).toEqual({ date: 0, account: 1, amount: 2 });
  });

  it('is asked for anew where the file was confirmed before it could be read', () => {
    const { names, ...choices } = remembered();
    const others = { ...names };
    delete others.side;
    expect(recallMapping({ names: others, ...choices }, proposed())).toBeUndefined();
  });
});

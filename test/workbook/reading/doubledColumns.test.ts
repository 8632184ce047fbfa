import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { soundTables } from '../../core/workbookBuilder';

const columns = (...headers: readonly string[]): Tables => ({
  ...soundTables,
  Huvudbok: [headers, ...(soundTables['Huvudbok'] ?? []).slice(1)],
});

function told(tables: Tables): (string | undefined)[] {
  return runOn(tables)
    .findings.filter(({ rule }) => rule === 'IN-03')
    .map(({ place, message }) => `${place?.cell} ${message}`);
}

describe('Two columns of Huvudbok that are read as one', () => {
  it('are told by their one name', () => {
    expect(told(columns('Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', ' belopp', 'Belopp'))).toEqual([
      'G1 Kolumnen Belopp finns mer än en gång i tabellen Huvudbok. Behåll en; ingen av dem har lästs.',
    ]);
  });

  it('are told by the names that the ledger’s system gave them', () => {
    expect(
      told(columns('Vernr', 'Verdatum', 'Konto', 'REN', 'Projekt', 'Bokföringsdatum', 'Belopp')),
    ).toEqual([
      'F1 Kolumnerna Verdatum och Bokföringsdatum i tabellen Huvudbok betyder båda Datum. Byt namn på den som inte gäller; ingen av dem har lästs.',
    ]);
  });

  it('are none where one has the column’s own name', () => {
    expect(told(columns('Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Verdatum', 'Belopp'))).toEqual([]);
  });
});

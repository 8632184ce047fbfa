import { append, invoice, notGiven, without } from '../workbookBuilder';
import { COST } from './portfolios';
import { paid, payout, reconciled, report, row, withLedger, withReported } from './reconciled';

const BOOKED = row('U1', '2020-04-28', -100, { account: '3995', project: '' });
const REPAID = row('R1', '2020-10-02', 300, { account: '4996', ren: '5000', project: '' });

describe('What could not be compared', () => {
  it('is nothing where every table is there and the ledger has transfers of both kinds', () => {
    const tables = append(
      withReported(
        paid(withLedger(COST, BOOKED, REPAID), payout('Delår 1', '2020-04-28', 100)),
        report('Delår 1', 100),
      ),
      'Fakturor',
      invoice('VAN', 2020, 300),
    );
    expect(reconciled(tables).notCompared).toEqual([]);
  });

  it('is what the ledger has no rows of, and what was not reported', () => {
    expect(reconciled(withLedger(COST)).notCompared).toEqual([
      'Huvudboken är inte jämförd med det redovisade: tabellen Redovisat saknas.',
      'Utbetalningarna är inte jämförda med bokföringen: huvudboken har inga rader på satsningarnas REN på kontot för utbetalning.',
      'Återföringarna är inte jämförda med bokföringen: huvudboken har inga rader på kontot för återföring.',
    ]);
  });

  it('is each table that is missing, and the project numbers where the municipality has none', () => {
    const tables = notGiven(
      without(withLedger(COST, BOOKED, REPAID), 'Utbetalningar', 'Fakturor'),
      'projektnummer',
    );
    expect(reconciled(tables).notCompared).toEqual([
      'Huvudboken är inte jämförd med det redovisade: tabellen Redovisat saknas.',
      'Huvudboken är inte jämförd med utbetalningarna: tabellen Utbetalningar saknas.',
      'Återföringarna är inte jämförda med bokföringen: tabellen Fakturor saknas.',
      'Radernas projektnummer är inte prövade: parametern projektnummer saknas.',
    ]);
  });
});

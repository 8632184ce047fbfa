import { correctionText } from '../../core/reconciliation/corrections';
import type { ReconciliationRow } from '../../core/reconciliation/reconciliationRows';
import { reconciliationRows } from '../../core/reconciliation/reconciliationRows';
import { inSwedish } from '../../core/text/inSwedish';
import { RECONCILIATION } from '../leftOut/basesOfResults';
import type { RunResult } from '../run';
import { OUTPUTS } from './outputNames';
import type { OutputCell, OutputSheet } from './outputSheet';
import { leftOutNote } from './remarks';
import { amount, basis, kronor, text, year } from './sheetParts';

/** The ledger against what was reported, paid and invoiced. The rows' ledger amounts add up to the whole ledger. */
export function reconciliationSheet(run: RunResult): OutputSheet {
  const { reconciliation, context } = run.result;
  return {
    ...basis(
      run,
      OUTPUTS.reconciliation,
      'Avstämning av huvudboken',
      ...reconciliation.notCompared.map(inSwedish),
      leftOutNote(run, RECONCILIATION),
    ),
    columns: [
      text('Satsning'),
      text('Part'),
      text('REN'),
      year('År'),
      text('Period'),
      amount('Enligt huvudbok'),
      amount('Redovisat'),
      amount('Utbetalt'),
      amount('Differens'),
      { ...text('Orsak', 320), isWrapped: true },
      { ...amount('Huvudbok från 1 januari'), isSummed: false },
      { ...amount('Redovisat från 1 januari'), isSummed: false },
      amount('Differens mot redovisat'),
      amount('Utbetalt enligt huvudbok'),
      amount('Fakturerat'),
      amount('Fakturerat enligt huvudbok'),
      { ...text('Förslag till rättelse', 320), isWrapped: true },
      { ...text('Verifikat', 160), isWrapped: true },
    ],
    rows: reconciliationRows(reconciliation, context).map(cellsOf),
  };
}

function cellsOf(row: ReconciliationRow): OutputCell[] {
  const told = [cut(row.corrections.map(correctionText).join('. ')), cut(row.vouchers.join(', '))];
  const reasons = cut(row.reasons.map(inSwedish).join(' '));
  if (row.kind === 'other') {
    const { ren, period, amount: sum } = row;
    return [
      ...['', '', ren ?? '', period?.year ?? '', period?.name ?? '', kronor(sum), '', '', '', reasons],
      ...['', '', '', '', '', '', ...told],
    ];
  }
  const { line, difference } = row;
  return [
    line.investment,
    line.party ?? '',
    line.ren,
    line.period.year,
    line.period.name,
    kronor(line.ledger),
    kronor(line.reported?.own),
    kronor(line.paid),
    kronor(difference),
    reasons,
    kronor(line.ledgerThrough),
    kronor(line.reported?.through),
    kronor(line.reported?.difference),
    kronor(line.paidBooked),
    kronor(line.invoiced),
    kronor(line.invoicedBooked),
    ...told,
  ];
}

/** A cell holds no more than this with comfort; the JSON and the pane have all. */
const LONGEST = 4000;

function cut(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)} …`;
}

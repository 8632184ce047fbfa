import { comparableHeader } from '../text/swedishWords';
import type { LedgerColumn } from './columnMapping';
import { LEDGER_COLUMNS } from './columnMapping';

/** How Swedish ledger systems name their columns, as compared; the likeliest first. */
const NAMES: Readonly<Record<LedgerColumn, readonly string[]>> = {
  voucher: [
    'verifikat',
    'verifikatnr',
    'verifikatnummer',
    'verifikationsnr',
    'verifikationsnummer',
    'verifikation',
    'vernr',
    'vernummer',
    'ver',
    'verid',
    'voucher',
    'voucherno',
  ],
  series: ['verserie', 'verifikatserie', 'verifikationsserie', 'serie', 'vertyp', 'verifikattyp', 'vt'],
  date: [
    'bokföringsdatum',
    'bokföringsdag',
    'bokfdatum',
    'bokfdat',
    'bokfdag',
    'verdatum',
    'verifikatdatum',
    'verifikationsdatum',
    'verdat',
    'transaktionsdatum',
    'transdatum',
    'transdat',
    'datum',
    'date',
    'bokförd',
  ],
  account: ['konto', 'kontonr', 'kontonummer', 'kto', 'ktonr', 'account'],
  ren: [
    'ren',
    'resultatenhet',
    'resenhet',
    'ansvar',
    'ansvarskod',
    'kst',
    'kostnadsställe',
    'kostnadsst',
    'kostst',
    'kostnadsställenr',
    'enhet',
  ],
  project: ['projekt', 'projektnr', 'projektnummer', 'projektkod', 'proj', 'projnr', 'prj', 'project'],
  counterparty: ['motpart', 'motpartskod', 'motpartnr', 'motp', 'mp'],
  text: [
    'text',
    'verifikationstext',
    'verifikattext',
    'vertext',
    'transaktionstext',
    'transtext',
    'radtext',
    'benämning',
    'beskrivning',
    'bokföringstext',
    'kommentar',
    'notering',
    'description',
  ],
  amount: [
    'belopp',
    'beloppsek',
    'beloppkr',
    'beloppisek',
    'beloppikr',
    'beloppikronor',
    'bokförtbelopp',
    'nettobelopp',
    'netto',
    'summa',
    'utfall',
    'amount',
  ],
  side: ['dk', 'debetkredit', 'debkred', 'debetellerkredit', 'debetkreditkod', 'dkkod', 'debitcredit', 'dc'],
  debit: ['debet', 'debetbelopp', 'beloppdebet', 'debit', 'deb', 'debetkr', 'debetsek'],
  credit: ['kredit', 'kreditbelopp', 'beloppkredit', 'credit', 'kred', 'kreditkr', 'kreditsek'],
};

export interface NamedColumns {
  readonly columns: Readonly<Partial<Record<LedgerColumn, number>>>;
  /** How many of the columns that a posting must have were named, and then how many of all. */
  readonly score: number;
}

/** Finds what the cells of a header row name; the likeliest name wins, then the leftmost column. */
export function columnsNamedBy(cells: readonly string[]): NamedColumns {
  const compared = cells.map((cell) => (cell.length > 60 ? '' : comparableHeader(cell)));
  const columns: Partial<Record<LedgerColumn, number>> = {};
  for (const column of LEDGER_COLUMNS) {
    const name = NAMES[column].find((candidate) => compared.includes(candidate));
    if (name !== undefined) columns[column] = compared.indexOf(name);
  }
  if (columns.amount !== undefined) {
    // With a net amount the two others would count it again.
    delete columns.debit;
    delete columns.credit;
  } else {
    delete columns.side;
  }
  const hasAmount =
    columns.amount !== undefined || (columns.debit !== undefined && columns.credit !== undefined);
  const needed =
    Number(columns.date !== undefined) + Number(columns.account !== undefined) + Number(hasAmount);
  return { columns, score: needed * 100 + Object.keys(columns).length };
}

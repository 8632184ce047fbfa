import type { ColumnMapping } from '../../core/ledger/delimited/columnMapping';
import { LEDGER_COLUMNS, missingColumns } from '../../core/ledger/delimited/columnMapping';
import type { RememberedMapping } from '../../core/ledger/delimited/rememberedMapping';
import { recallMapping, rememberMapping } from '../../core/ledger/delimited/rememberedMapping';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';
import type { DimensionMapping } from '../../core/ledger/sie/dimensions';
import { comparableHeader } from '../../core/ledger/text/swedishWords';
import { wordingDigest } from '../../core/ledger/wordingDigest';

/** How files with the same headers, or the same dimensions, were confirmed to be read. */
export interface ConfirmedMappings {
  /** Undefined where no such file has been confirmed. */
  recall(understood: ConfirmedUnderstanding): ConfirmedUnderstanding | undefined;
  remember(confirmed: ConfirmedUnderstanding): void;
}

const PREFIX = 'sociala-investeringar.ledger.';
/** So many digits in a row may be a person's, so that what stands there is no header. */
const MANY_DIGITS = /\d{6}/;

/**
 * Kept in the browser under a digest of the headers: the names of the columns that are read and the choices about them,
 * nothing of what stands below. Where the browser refuses to remember, every file is confirmed anew.
 */
export function confirmedMappings(storage: () => Storage): ConfirmedMappings {
  return {
    recall: (understood) => {
      try {
        const text = storage().getItem(keyOf(understood));
        return text === null ? undefined : recalled(understood, JSON.parse(text));
      } catch {
        return undefined;
      }
    },
    remember: (confirmed) => {
      const choices = confirmed.kind === 'sie' ? confirmed.dimensions : rememberMapping(confirmed.mapping);
      if (choices === undefined) return;
      const text = JSON.stringify(choices);
      if (MANY_DIGITS.test(text)) return;
      try {
        storage().setItem(keyOf(confirmed), text);
      } catch {
        // The next file is then confirmed anew.
      }
    },
  };
}

function keyOf(understood: ConfirmedUnderstanding): string {
  const names =
    understood.kind === 'sie'
      ? understood.declared.map(({ number, name }) => `${number} ${comparableHeader(name)}`)
      : understood.mapping.headers.map(comparableHeader).filter((header) => header !== '');
  return `${PREFIX}${understood.kind}.${wordingDigest(...names.sort()).toString(16)}`;
}

function recalled(understood: ConfirmedUnderstanding, kept: unknown): ConfirmedUnderstanding | undefined {
  if (!isObject(kept)) return undefined;
  if (understood.kind === 'sie') {
    const dimensions = keptDimensions(kept);
    return dimensions && { ...understood, dimensions };
  }
  const remembered = keptMapping(kept);
  const mapping = remembered && recallMapping(remembered, understood.mapping);
  if (mapping === undefined || understood.mapping.headerLine === undefined) return undefined;
  const missing = missingColumns(mapping);
  return missing.length === 0 ? { ...understood, mapping, missing } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(kept: unknown): kept is Fields {
  return typeof kept === 'object' && kept !== null;
}

function keptDimensions({ ren, project, counterparty }: Fields): DimensionMapping | undefined {
  if (!isTextOrNone(ren) || !isTextOrNone(project) || !isTextOrNone(counterparty)) return undefined;
  return { ren, project, counterparty };
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** What somebody else has written under our key is not taken for a choice. */
function keptMapping(kept: Fields): RememberedMapping | undefined {
  const { names, signs, credit, dateOrder, decimalMark } = kept;
  if (!isObject(names)) return undefined;
  const ownNames: Partial<Record<(typeof LEDGER_COLUMNS)[number], string>> = {};
  for (const column of LEDGER_COLUMNS) {
    const name = names[column];
    if (!isTextOrNone(name)) return undefined;
    if (name !== undefined) ownNames[column] = name;
  }
  const choices = {
    signs: oneOf<ColumnMapping['signs']>(signs, ['costPositive', 'costNegative']),
    credit: oneOf<ColumnMapping['credit']>(credit, ['unsigned', 'signed']),
    dateOrder: oneOf<ColumnMapping['dateOrder']>(dateOrder, ['yearFirst', 'dayFirst', 'monthFirst']),
    decimalMark: oneOf<ColumnMapping['decimalMark']>(decimalMark, ['comma', 'dot']),
  };
  const { signs: sign, credit: side, dateOrder: order, decimalMark: mark } = choices;
  if (sign === undefined || side === undefined || order === undefined || mark === undefined) return undefined;
  return { names: ownNames, signs: sign, credit: side, dateOrder: order, decimalMark: mark };
}

function oneOf<Name extends string>(value: unknown, names: readonly Name[]): Name | undefined {
  return names.find((name) => name === value);
}

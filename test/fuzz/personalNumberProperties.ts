import fc from 'fast-check';
import { unreadableSentence } from '../../src/core/ledger/ledgerFileRow';
import { inSwedish } from '../../src/core/text/inSwedish';
import { understandingSentences } from '../../src/core/ledger/understandingSentences';
import { append, invoice, settledTables, snapshotOf } from '../core/workbookBuilder';
import { everythingIn } from '../core/everythingIn';
import { inspectLedgerFile } from '../../src/core/ledger/inspectLedgerFile';
import { readWholeLedger } from '../../src/core/ledger/readWholeLedger';
import { sourceOf } from '../core/ledger/ledgerFile';
import { allOutputs } from './allOutputs';
import { asDelimited, dialects } from './delimited';
import type { FuzzProperty } from './fuzzProperty';
import { fuzzProperty } from './fuzzProperty';
import { withLedger } from './municipality';
import type { WrittenNumber } from './personalNumbers';
import { isTold, typedNumbers, writtenNumbers } from './personalNumbers';
import { postings } from './postings';
import { notesOf } from './reading';
import { asSie, sieDialects, withBalancing } from './sie';
import { withCell, withName } from './strangeProperties';
import { tableSchemas } from '../../src/workbook/schema';

const WHOLE = append(settledTables, 'Fakturor', invoice('VAN', 2022, 1000));

/** In a cell, a header, a name that all tables share, or a table that no sum reads. */
const inWorkbook = fc.asyncProperty(
  writtenNumbers,
  fc.record({
    where: fc.constantFrom('cell', 'cell', 'cell', 'header', 'investment', 'party', 'otherTable'),
    table: fc.nat({ max: 40 }),
    row: fc.nat({ max: 40 }),
    column: fc.nat({ max: 20 }),
  }),
  (number, { where, ...place }) => {
    const value = number.text;
    const tables =
      where === 'cell'
        ? withCell(WHOLE, { ...place, value }, 1)
        : where === 'header'
          ? withCell(WHOLE, { ...place, row: 0, value }, 0)
          : where === 'investment' || where === 'party'
            ? withName(WHOLE, where === 'party' ? 'VAN' : 'S1', value)
            : WHOLE;
    const plain = snapshotOf(tables);
    const snapshot = {
      ...plain,
      ...(where === 'otherTable'
        ? {
            otherTables: [
              { name: 'Elever', sheet: 'Elever', top: 0, left: 0, headers: [value], rows: [[value]] },
            ],
          }
        : {}),
    };
    const { json, sheets, orders, texts } = allOutputs(snapshot, '2022-07-01');
    expectNotTold(number, {
      json,
      sheets: everythingIn(sheets),
      orders: orders.join(),
      texts: texts.join('\n'),
    });
    return Promise.resolve();
  },
);

/** Every column but those of amounts, where a number is an amount. */
const OTHER_COLUMNS = Object.values(tableSchemas).flatMap(({ name, columns }) =>
  columns.flatMap(({ header, kind }) => {
    const column = WHOLE[name]?.[0]?.indexOf(header) ?? -1;
    const table = Object.keys(WHOLE).indexOf(name);
    return kind === 'amount' || column < 0 ? [] : [{ table, column, kind }];
  }),
);
/** A number is looked for in these, so that it comes the farthest. */
const OF_NUMBERS = OTHER_COLUMNS.filter(({ kind }) => kind === 'number');

/** Typed as a number, so that Excel keeps it as one. */
const asNumber = fc.asyncProperty(
  typedNumbers,
  fc.oneof(fc.constantFrom(...OF_NUMBERS), fc.constantFrom(...OTHER_COLUMNS)),
  fc.nat({ max: 40 }),
  (number, place, row) => {
    const tables = withCell(WHOLE, { ...place, row, value: number.value }, 1);
    const { json, sheets, orders, texts } = allOutputs(snapshotOf(tables), '2022-07-01');
    expectNotTold(number, {
      json,
      sheets: everythingIn(sheets),
      orders: orders.join(),
      texts: texts.join('\n'),
    });
    return Promise.resolve();
  },
);

/** In a ledger's texts, codes and vouchers, in its headers and what stands above them. */
const inLedgerFile = fc.asyncProperty(
  writtenNumbers,
  postings,
  dialects,
  sieDialects,
  fc.constantFrom('text', 'ren', 'project', 'account', 'word', 'word', 'word'),
  fc.boolean(),
  fc.nat({ max: 1000 }),
  async (number, drawn, dialect, sieDialect, where, isSie, at) => {
    // Ten digits in a row, in the place of an amount, are an amount.
    if (where === 'word' && /\d{10}/.test(number.text.normalize('NFKC'))) return;
    // The file's own digits may come to stand at once beside it, as those of a code with several parts.
    if (where === 'word' && !number.isRight) return;
    const index = at % drawn.length;
    const rows = drawn.map((row, own) =>
      own === index && where !== 'word' ? { ...row, [where]: number.text } : row,
    );
    // The other encodings have no bytes for what may stand between the digits.
    const bytes = isSie
      ? asSie(withBalancing(rows), { ...sieDialect, encoding: UTF8 })
      : asDelimited(rows, { ...dialect, encoding: UTF8 });
    // In the place of any word of the file at all: a label, a header, a company's name.
    const file = where === 'word' ? withWord(bytes, at, number.text) : bytes;
    const understood = await inspectLedgerFile(sourceOf(file));
    if (understood === undefined) throw new Error('nobody cancelled');
    if (understood.kind === 'refused')
      return expectNotTold(number, { refusal: inSwedish(understood.message) });
    const told = { understood: understandingSentences(understood).join('\n') };
    expectNotTold(number, told);
    if (understood.kind === 'delimited' && understood.missing.length > 0) return;
    const ledgerFile = await readWholeLedger('huvudbok.csv', sourceOf(file), understood);
    if (ledgerFile === undefined) throw new Error('nobody cancelled');
    const { refusal } = ledgerFile.report;
    const { json, sheets, orders, texts } = allOutputs(
      { ...snapshotOf(withLedger(undefined)), ledgerFile },
      '2025-06-30',
    );
    expectNotTold(number, {
      report: [
        refusal ? inSwedish(refusal) : '',
        ...notesOf(ledgerFile),
        ...ledgerFile.unreadable.map((row) => inSwedish(unreadableSentence(ledgerFile.name, row))),
      ].join('\n'),
      json,
      sheets: everythingIn(sheets),
      orders: orders.join(),
      texts: texts.join('\n'),
    });
  },
);

const UTF8 = { name: 'UTF-8', encode: (text: string) => new TextEncoder().encode(text) };

function withWord(bytes: Uint8Array, at: number, word: string): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d ]*/gu)];
  const chosen = words[at % Math.max(1, words.length)];
  if (chosen === undefined) return bytes;
  return new TextEncoder().encode(
    text.slice(0, chosen.index) + word + text.slice(chosen.index + chosen[0].length),
  );
}

function expectNotTold(number: WrittenNumber, told: Readonly<Record<string, string>>): void {
  for (const [where, text] of Object.entries(told)) {
    if (!isTold(number, text)) continue;
    const at = text.search(new RegExp(number.last));
    throw new Error(
      `the number ${number.text} stands in ${where}: ${text.slice(Math.max(0, at - 120), at + 40)}`,
    );
  }
}

/** What looks like a person's number is told nowhere. */
export const PERSONAL_NUMBER_PROPERTIES: readonly FuzzProperty[] = [
  fuzzProperty('number-in-workbook', 2, inWorkbook),
  fuzzProperty('typed-number', 1, asNumber),
  fuzzProperty('number-in-ledger', 2, inLedgerFile),
];

import { useEffect, useState } from 'react';
import { RecordScanner } from '../../core/ledger/delimited/recordScanner';
import { textDecoding } from '../../core/ledger/encoding/textDecoding';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';
import { mayBePersonalNumber } from '../../core/text/personalNumber';

type Delimited = Extract<ConfirmedUnderstanding, { kind: 'delimited' }>;

const HEAD_LENGTH = 16_384;
const ROWS_SEARCHED = 50;
const LONGEST_SHOWN = 24;

/**
 * What stands in each column of a file, so that somebody can tell them apart: of the first row with the most cells, and
 * of another where that one has none. Nothing that may be a person's number is shown.
 */
export function useColumnExamples(file: File, understanding: Delimited): readonly string[] {
  const [examples, setExamples] = useState<readonly string[]>([]);
  const { encoding, mapping } = understanding;
  const { delimiter, headerLine = 0 } = mapping;
  useEffect(() => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      if (result === null || typeof result === 'string') return;
      const text = textDecoding(encoding).decode(new Uint8Array(result));
      setExamples(examplesOf(rowsBelow(headerLine, text, delimiter)));
    };
    reader.readAsArrayBuffer(file.slice(0, HEAD_LENGTH));
    return () => reader.abort();
  }, [file, encoding, delimiter, headerLine]);
  return examples;
}

type Row = readonly string[];

function rowsBelow(headerLine: number, text: string, delimiter: string): readonly Row[] {
  const scanner = new RecordScanner(delimiter);
  scanner.feed(new TextEncoder().encode(text));
  scanner.end();
  const rows: Row[] = [];
  while (rows.length < ROWS_SEARCHED && scanner.next()) {
    if (scanner.line > headerLine) rows.push(scanner.fields().map(shownOf));
  }
  return rows;
}

function shownOf(field: string): string {
  return mayBePersonalNumber(field) ? '' : field.trim().slice(0, LONGEST_SHOWN);
}

function examplesOf(rows: readonly Row[]): readonly string[] {
  const fullest = rows.reduce<Row>((best, row) => (filled(row) > filled(best) ? row : best), []);
  return fullest.map(
    (field, column) => field || (rows.find((row) => (row[column] ?? '') !== '')?.[column] ?? ''),
  );
}

function filled(row: Row): number {
  return row.filter((field) => field !== '').length;
}

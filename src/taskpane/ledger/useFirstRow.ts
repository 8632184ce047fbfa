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
 * What stands in the columns of a file without headers, so that somebody can tell them apart: the first row with the
 * most cells. Nothing that may be a person's number is shown.
 */
export function useFirstRow(file: File, understanding: Delimited): readonly string[] {
  const [row, setRow] = useState<readonly string[]>([]);
  const { encoding, mapping } = understanding;
  const { delimiter, headerLine } = mapping;
  const isNeeded = headerLine === undefined;
  useEffect(() => {
    if (!isNeeded) return;
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      if (result === null || typeof result === 'string') return;
      setRow(firstRow(textDecoding(encoding).decode(new Uint8Array(result)), delimiter));
    };
    reader.readAsArrayBuffer(file.slice(0, HEAD_LENGTH));
    return () => reader.abort();
  }, [file, encoding, delimiter, isNeeded]);
  return row;
}

function firstRow(text: string, delimiter: string): readonly string[] {
  const scanner = new RecordScanner(delimiter);
  scanner.feed(new TextEncoder().encode(text));
  scanner.end();
  let best: readonly string[] = [];
  let most = 0;
  for (let row = 0; row < ROWS_SEARCHED && scanner.next(); row++) {
    const fields = scanner.fields();
    const filled = fields.filter((field) => field !== '').length;
    if (filled <= most) continue;
    most = filled;
    best = fields;
  }
  return best.map((field) => (mayBePersonalNumber(field) ? '' : field.slice(0, LONGEST_SHOWN)));
}

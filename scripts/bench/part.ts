/** One thing that is measured: a table, with what it is to be held against in the same run. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly measure: () => Promise<Table>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the table is to be read with. */
  readonly notes?: readonly string[];
  /** Sums that differ, and bounds that were passed. Of times only ratios are judged: machines differ. */
  readonly failures?: readonly string[];
}

export function shown({ columns, rows, notes = [], failures = [] }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  text.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return [...text, ...notes, ...failures.map((failure) => `NOT WITHIN ITS BOUND: ${failure}`)].join('\n');
}

/** What a probe may answer, so that it can be compared, shown and copied. */
export type Answer = string | number | boolean | null | readonly Answer[];

/** One assumption about Excel that the add-in rests on, and how to ask whether it holds. */
export interface Probe {
  readonly id: string;
  /** In Swedish: what is asked. */
  readonly about: string;
  /** What the simulated Excel answers too; absent for what is only to be known of this Excel. */
  readonly expected?: Answer;
  /** Works on the sheet, which is empty, and on none else that it does not make itself. */
  readonly ask: (desk: ProbeDesk) => Promise<Answer>;
}

export interface ProbeDesk {
  /** One batch on the probes' own sheet, ended by a sync. */
  readonly onSheet: <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
  ) => Promise<T>;
  /** As onSheet, but gives Excel's code for what it refuses, or `ok`. */
  readonly codeOf: (
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown> | unknown,
  ) => Promise<string>;
}

/** What stands in a cell of those that Excel gave back; nothing where there is none. */
export function answerIn(cells: readonly (readonly Answer[])[], row = 0, column = 0): Answer {
  return cells[row]?.[column] ?? null;
}

export const PROBE_SHEET = 'Självtest';

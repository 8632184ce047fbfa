import { parseArgs } from 'node:util';
import { CalendarDate } from '../core/values/calendarDate';
import type { ResultParts } from '../workbook/resultParts';
import { ALL_PARTS } from '../workbook/resultParts';
import { nameless, wrongEnding } from './outputName';
import type { Refused } from './refused';
import { shownValue } from './shownPath';

const USAGE =
  'npm run -s headless -- IN.xlsx [--out UT.xlsx] [--json UT.json|-] [--today ÅÅÅÅ-MM-DD] [--only check|schedules|payoff|reconcile] [--ledger FIL.csv|FIL.se] [--order UT.csv] [--corrections UT.csv]';

/** What the command line asks for. */
export interface Command {
  readonly input: string;
  readonly out: string | undefined;
  /** A path, or `-` for standard output. */
  readonly json: string | undefined;
  /** Where the accounting order goes. */
  readonly order: string | undefined;
  /** Where the entries that the reconciliation proposes go. */
  readonly corrections: string | undefined;
  /** A ledger file that is read instead of the table *Huvudbok*. */
  readonly ledger: string | undefined;
  readonly today: CalendarDate;
  readonly parts: ResultParts;
}

const NOTHING: ResultParts = { findings: false, schedules: false, payoff: false, reconciliation: false };

const PARTS: Readonly<Record<string, ResultParts>> = {
  check: { ...NOTHING, findings: true },
  schedules: { ...NOTHING, schedules: true },
  payoff: { ...NOTHING, payoff: true },
  reconcile: { ...NOTHING, reconciliation: true },
};

export function parseCommand(args: readonly string[], clockDay: CalendarDate): Command | Refused {
  const parsed = parseOptions(args);
  if (parsed === undefined) return { refusal: `Kommandot går inte att tolka. Skriv: ${USAGE}` };
  const { values, positionals } = parsed;
  const [input, ...surplus] = positionals;
  if (input === undefined) return { refusal: `Ange en arbetsbok. Skriv: ${USAGE}` };
  if (surplus.length > 0) return { refusal: `Ange en arbetsbok i taget. Skriv: ${USAGE}` };
  const today = values.today === undefined ? clockDay : CalendarDate.parse(values.today);
  if (today === undefined) {
    return { refusal: `--today ska vara ett datum som ÅÅÅÅ-MM-DD, inte ${shownValue(values.today ?? '')}.` };
  }
  const parts = values.only === undefined ? ALL_PARTS : partsNamed(values.only);
  if ('refusal' in parts) return parts;
  const refusal = misnamedFile(values, input);
  if (refusal !== undefined) return { refusal };
  return {
    input,
    out: values.out,
    json: values.json,
    order: values.order,
    corrections: values.corrections,
    ledger: values.ledger,
    today,
    parts,
  };
}

function misnamedFile(
  files: Readonly<Partial<Record<FileOption, string>>>,
  input: string,
): string | undefined {
  for (const option of FILE_OPTIONS) {
    const problem = nameless(`--${option}`, files[option]);
    if (problem !== undefined) return problem;
  }
  return files.out === undefined ? undefined : wrongEnding('--out', files.out, input);
}

const FILE_OPTIONS = ['out', 'json', 'order', 'corrections', 'ledger'] as const;
type FileOption = (typeof FILE_OPTIONS)[number];

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'string' },
        today: { type: 'string' },
        only: { type: 'string' },
        order: { type: 'string' },
        corrections: { type: 'string' },
        ledger: { type: 'string' },
      },
    });
  } catch {
    // Node's own message is English and names its own types; the usage line says it in Swedish.
    return undefined;
  }
}

function partsNamed(only: string): ResultParts | Refused {
  const parts = Object.prototype.hasOwnProperty.call(PARTS, only) ? PARTS[only] : undefined;
  if (parts) return parts;
  return { refusal: `--only ska vara check, schedules, payoff eller reconcile, inte ${shownValue(only)}.` };
}

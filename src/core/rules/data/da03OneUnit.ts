import { reason } from '../../findings/reasons';
import type { InputTable } from '../../model/inputTables';
import type { PlannedRows, YearAmount } from '../../model/portfolio';
import { rememberedWith } from '../../reuse/remembered';
import type { PortfolioContext } from '../../schedules/portfolioContext';
import { whyLeftOut } from '../../schedules/leftOut';
import { isDigit } from '../../text/digitGroups';
import { say } from '../../text/sentence';
import { addTo } from '../../values/grouped';
import { Money } from '../../values/money';
import { EVERY_DECISION } from '../heldBy';
import type { PortfolioRule, Verdict } from '../rule';
import { breach, couldNotCheck, NOT_APPLICABLE } from '../rule';

const TABLES = ['Budget', 'Effekter', 'Aterforingsplan'] as const satisfies readonly InputTable[];

/*
 * Kronor among thousands make a column a thousand times off, and the years of a plan differ besides. So the unit is what
 * is nearer a thousand than a hundred or ten thousand: half a power of ten either way, 10^2,5 to 10^3,5.
 */
const LEAST_RATIO = 316n;
const GREATEST_RATIO = 3162n;

export const oneUnit: PortfolioRule = {
  id: 'DA-03',
  severity: 'warn',
  title: 'Alla årskolumner är i samma enhet, kr eller tkr',
  source: {
    document: 'Tilläggets krav på tabellerna',
    page: 'Underlag',
    quote:
      'Beloppen i planeringstabellerna är alla i kronor, eller alla i tusental kronor där parametern beloppsenhet är tkr.',
  },
  ...EVERY_DECISION,
  reading:
    'Varje årskolumn i Budget, Effekter och Aterforingsplan jämförs med de andra: medianen av dess belopp (utan tecken, utan nollor) mot medianen av de andras medianer. Ungefär tusen gånger är 316–3 162 gånger: en halv tiopotens åt vardera hållet, närmare tusen än hundra och tiotusen. Är det lika många åt båda håll är det de mindre som anges.',
  remedy: 'Skriv om kolumnens belopp i samma enhet som de andra, den som parametern beloppsenhet anger.',
  reads: [],
  consults: TABLES,
  parameters: [],
  isAboutPortfolio: true,
  isAboutWorkbook: true,

  check(context) {
    const columns = columnsOf(context);
    const verdicts = [...columnsOff(columns), ...unread(context)];
    return verdicts.length === 0 && columns.length < 2 ? NOT_APPLICABLE : verdicts;
  },
};

/** A year of one table, with at least one amount that is not nothing. */
interface YearColumn {
  readonly first: YearAmount;
  readonly count: number;
  /** In öre, without sign. */
  readonly median: bigint;
}

function columnsOf({ portfolio: { investments, unlisted, parameters } }: PortfolioContext): YearColumn[] {
  const all = [...investments, ...unlisted];
  return [
    ...budgetColumns(
      parameters,
      all.map(({ budget }) => budget),
    ),
    ...effectColumns(
      parameters,
      all.map(({ effects }) => effects),
    ),
    ...planColumns(
      parameters,
      all.map(({ repaymentPlan }) => repaymentPlan),
    ),
  ];
}

type YearsOfRow = Pick<PlannedRows['budget'][number], 'years'>;

// An edit is most often of one table, or of none of these.
const budgetColumns = rememberedWith(columnsOfTable);
const effectColumns = rememberedWith(columnsOfTable);
const planColumns = rememberedWith(columnsOfTable);

function columnsOfTable(rowsByInvestment: readonly (readonly YearsOfRow[])[]): YearColumn[] {
  const years = new Map<number, YearAmount[]>();
  for (const { years: amounts } of rowsByInvestment.flat()) {
    for (const amount of amounts) if (!amount.amount.isZero()) addTo(years, amount.year, amount);
  }
  return [...years.values()].flatMap(columnOf);
}

function columnOf(amounts: readonly YearAmount[]): YearColumn[] {
  const first = highest(amounts);
  const [low, high] = middle(amounts.map(({ amount }) => amount.abs().ore));
  return first ? [{ first, count: amounts.length, median: (low + high) / 2n }] : [];
}

/** The rows come by investment; the first in the table is the one that stands highest. */
function highest(amounts: readonly YearAmount[]): YearAmount | undefined {
  let first: YearAmount | undefined;
  let firstRow = Infinity;
  for (const amount of amounts) {
    const row = rowOf(amount);
    if (row < firstRow) [first, firstRow] = [amount, row];
  }
  return first;
}

function rowOf({ at }: YearAmount): number {
  const { cell } = at;
  let start = cell.length;
  while (start > 0 && isDigit(cell.charCodeAt(start - 1))) start--;
  return Number(cell.slice(start));
}

/** The two in the middle; the same twice where their number is odd. */
function middle(values: readonly bigint[]): readonly [bigint, bigint] {
  const sorted = BigInt64Array.from(values).sort();
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0n;
  return [sorted[Math.floor((sorted.length - 1) / 2)] ?? high, high];
}

function columnsOff(columns: readonly YearColumn[]): Verdict[] {
  const judged = columns.map((column) => {
    const siblings = middle(columns.filter((other) => other !== column).map(({ median }) => median));
    return { column, siblings };
  });
  const small = judged.filter(({ column, siblings }) => isOffBelow(column.median, siblings));
  const large = judged.filter(({ column, siblings }) => isOffAbove(column.median, siblings));
  // Where no column is like the others it is as many against as many, and the small tell of the large.
  const isTie = small.length + large.length === columns.length;
  return (isTie ? small : [...small, ...large]).map(({ column, siblings }) => tellOff(column, siblings));
}

/**
 * Between two columns the median is their geometric mean: one of each unit then lies far from both. Compared by squares,
 * so that no root is rounded.
 */
function isOffAbove(large: bigint, [low, high]: readonly [bigint, bigint]): boolean {
  const square = low * high;
  if (square === 0n) return false;
  return (
    large * large >= LEAST_RATIO * LEAST_RATIO * square &&
    large * large <= GREATEST_RATIO * GREATEST_RATIO * square
  );
}

function isOffBelow(small: bigint, [low, high]: readonly [bigint, bigint]): boolean {
  const square = low * high;
  return (
    square >= LEAST_RATIO * LEAST_RATIO * small * small &&
    square <= GREATEST_RATIO * GREATEST_RATIO * small * small
  );
}

function tellOff({ first, count, median }: YearColumn, [low, high]: readonly [bigint, bigint]): Verdict {
  const own = Money.ofOre(median);
  const others = Money.ofOre((low + high) / 2n);
  const isSmall = own.isLessThan(others);
  const [smaller, larger] = isSmall ? [own, others] : [others, own];
  const { table, sheet, column } = first.at;
  return breach({
    place: first.at,
    message: say`Kolumnen ${column} i tabellen ${table} på bladet ${sheet} har belopp kring ${own}, medan de andra årskolumnerna ligger kring ${others}. Det är ungefär tusen gånger ${isSmall ? say`mindre` : say`mer`}; skriv alla belopp i samma enhet.`,
    actual: own,
    limit: others,
    why: {
      inputs: [reason(say`Första beloppet i kolumnen ${column}`, first.amount, first.at)],
      steps: [
        say`Medianen av kolumnens ${count} belopp: ${own}`,
        say`Medianen av de andra årskolumnernas medianer: ${others}`,
        say`${larger} / ${smaller} är ungefär ${larger.ore / (smaller.ore || 1n)}, mellan ${LEAST_RATIO} och ${GREATEST_RATIO}`,
      ],
    },
  });
}

/** Columns may be off that could not be seen. */
function unread({ portfolio: { tables } }: PortfolioContext): Verdict[] {
  return TABLES.flatMap((table) => {
    const { unavailable, leftOut } = tables[table];
    if (unavailable !== undefined) return [couldNotCheck(unavailable)];
    const [row] = leftOut;
    return row ? [couldNotCheck(whyLeftOut(row))] : [];
  });
}

import type { PeriodName } from '../core/model/choices';
import type { Period } from '../core/schedules/calendar';
import { comparePeriods } from '../core/schedules/calendar';
import { isSameClose } from '../core/closing/closedPeriods';
import { leftOutRows } from '../core/rules/checkRules';
import type { InvestmentSchedules } from '../core/schedules/investmentSchedules';
import type { CalendarDate } from '../core/values/calendarDate';
import type { Code } from '../core/values/ids';
import { Money } from '../core/values/money';
import { placeLabel } from '../core/values/place';
import { mayBePersonalNumber } from './reading/personalNumber';
import { serialOfDate } from './reading/serialDate';
import type { RunResult } from './run';
import type { CellValue } from './snapshot';

/** Who closes which period, and when. */
export interface ClosingDetails {
  readonly year: number;
  readonly period: PeriodName;
  readonly by: string;
  readonly date: CalendarDate;
}

/** @returns a Swedish sentence that says why the period cannot be closed so; undefined where it can */
export function closingRefusal(details: ClosingDetails, { result }: RunResult): string | undefined {
  const { by, date } = details;
  if (by.trim() === '') return 'Skriv vem som stänger delåret.';
  if (mayBePersonalNumber(by)) {
    return 'Det som är skrivet ser ut som ett personnummer. Skriv något annat, till exempel befattningen.';
  }
  const { calendar, portfolio } = result.context;
  const lastDay = calendar.lastDayOf(periodOf(details));
  if (lastDay.isAfter(date)) {
    return `${labelOf(details)} slutar ${lastDay} och kan inte stängas den ${date}. Välj en period som är slut.`;
  }
  if (portfolio.tables.Huvudbok.unavailable !== undefined) {
    return 'Tabellen Huvudbok saknas eller går inte att läsa, så det finns inget att stänga på. Lägg in huvudboken och kontrollera igen.';
  }
  const unread = result.investments.flatMap(({ investment }) =>
    leftOutRows(['Huvudbok'], investment, result.context),
  );
  const [first] = unread;
  if (first === undefined) return undefined;
  return `Huvudboken har rader som inte kunde läsas, till exempel ${placeLabel(first.at)}. Rätta dem och kontrollera igen innan delåret stängs.`;
}

/** True where the very same close stands in the workbook already: an earlier answer may have been lost. */
export function isClosedSo(details: ClosingDetails, { portfolio, inputHash }: RunResult): boolean {
  const wanted = { period: periodOf(details), by: details.by.trim(), date: details.date, inputHash };
  return portfolio.closings.some((row) => isSameClose(row, wanted));
}

/** The rows that a close adds to *DelarAvslut*, by column: one a REN with costs or payouts in the period. */
export function closingRecord(
  details: ClosingDetails,
  run: RunResult,
  date1904: boolean,
): ReadonlyMap<string, CellValue>[] {
  const period = periodOf(details);
  const lines = run.result.investments.flatMap((own) =>
    rensOf(own, period).map((ren) => ({ own, ren, ...sumsOf(own, ren, period) })),
  );
  const signature: (readonly [string, CellValue])[] = [
    ['Stängd av', details.by.trim()],
    ['Datum', serialOfDate(details.date, date1904)],
    ['Underlag', run.inputHash],
  ];
  const head: (readonly [string, CellValue])[] = [
    ['Delår', labelOf(details)],
    ['Period', period.name],
    ['År', period.year],
  ];
  const rows = lines.map(({ own, ren, consumed, paid }) => [
    ['Satsning', own.investment.id] as const,
    ['REN', ren] as const,
    ['Förbrukat', consumed.toNumber()] as const,
    ['Utbetalt', paid.toNumber()] as const,
    ['Godtagna differenser', acceptedFor(own, run)] as const,
  ]);
  // Nothing at all is a result too, and somebody signs for it.
  const nothing = [['Förbrukat', 0] as const, ['Utbetalt', 0] as const];
  return (rows.length > 0 ? rows : [nothing]).map((row) => new Map([...head, ...row, ...signature]));
}

function periodOf({ year, period: name }: ClosingDetails): Period {
  return { year, name };
}

function labelOf({ year, period }: ClosingDetails): string {
  return `${period} ${year}`;
}

function rensOf({ investment, consumption }: InvestmentSchedules, period: Period): Code[] {
  const consumed = consumption.byPeriod.filter((own) => comparePeriods(own.period, period) === 0);
  const paid = investment.payoutsMade.filter((made) => isOf(made, period));
  return [...new Set([...consumed, ...paid].map(({ ren }) => ren))];
}

function sumsOf(
  { investment, consumption }: InvestmentSchedules,
  ren: Code,
  period: Period,
): { readonly consumed: Money; readonly paid: Money } {
  const consumed = consumption.byPeriod.filter(
    (own) => own.ren === ren && comparePeriods(own.period, period) === 0,
  );
  const paid = investment.payoutsMade.filter((made) => made.ren === ren && isOf(made, period));
  return {
    consumed: Money.sum(consumed.map(({ amount }) => amount)),
    paid: Money.sum(paid.map(({ amount }) => amount)),
  };
}

function isOf(made: { readonly year: number; readonly period: PeriodName }, period: Period): boolean {
  return comparePeriods({ year: made.year, name: made.period }, period) === 0;
}

/** More than a reader takes in; a cell holds some ten times as much. */
const LONGEST = 3000;

function acceptedFor({ investment }: InvestmentSchedules, { accepted }: RunResult): string {
  return accepted
    .filter(({ finding }) => finding.investment === investment.id)
    .map(({ finding: { rule, place } }) => [rule, place && placeLabel(place)].filter(Boolean).join(' '))
    .join(', ')
    .slice(0, LONGEST);
}

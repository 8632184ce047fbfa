import { isSameClose } from '../../core/closing/closedPeriods';
import type { PeriodName } from '../../core/model/choices';
import type { LedgerRow } from '../../core/model/portfolio';
import type { Period } from '../../core/model/period';
import { comparePeriods, isFor, periodNamed, periodTitle } from '../../core/model/period';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { leftOutRows } from '../../core/schedules/leftOut';
import { mayBePersonalNumber } from '../../core/text/personalNumber';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { addTo } from '../../core/values/grouped';
import type { Code } from '../../core/values/ids';
import { Money } from '../../core/values/money';
import { placeLabel } from '../../core/values/place';
import { saidPlace } from '../../core/text/saidPlace';
import { saysNothing } from '../reading/answered';
import { serialOfDate } from '../reading/serialDate';
import type { RunResult } from '../run';
import type { CellValue } from '../snapshot';
import type { AcceptedDifference } from './acceptedDifferences';
import {
  acceptedRefusal,
  acceptedSentence,
  isSameDifference,
  keyOfDifference,
  openDifferences,
} from './acceptedDifferences';
import { periodDigest } from './periodDigest';

/** What the ledger's rows were. Tables from before it lack the column. */
export const DIGEST_COLUMN = 'Huvudbok';

/** Who closes which period, and when. */
export interface ClosingDetails {
  readonly year: number;
  readonly period: PeriodName;
  readonly by: string;
  readonly date: CalendarDate;
  /** Differences that stand as they are; the others are left open. */
  readonly accepted?: readonly AcceptedDifference[];
}

/** @returns a sentence that says why nobody is named so as who closes; undefined where they can be */
export function closerRefusal(by: string): Sentence | undefined {
  if (saysNothing(by)) return say`Skriv vem som stänger delåret.`;
  if (!mayBePersonalNumber(by)) return undefined;
  return say`Det som är skrivet ser ut som ett personnummer. Skriv något annat, till exempel befattningen.`;
}

/** @returns a sentence that says why the period cannot be closed so; undefined where it can */
export function closingRefusal(details: ClosingDetails, { result }: RunResult): Sentence | undefined {
  const { by, date } = details;
  const notNamed = closerRefusal(by);
  if (notNamed !== undefined) return notNamed;
  const notAccepted = acceptedRefusal(details.accepted ?? []);
  if (notAccepted !== undefined) return notAccepted;
  const { portfolio, facts } = result.context;
  const lastDay = facts.calendar.lastDayOf(periodNamed(details));
  if (lastDay.isAfter(date)) {
    return say`${periodTitle(periodNamed(details))} slutar ${lastDay} och kan inte stängas den ${date}. Välj en period som är slut.`;
  }
  if (portfolio.tables.Huvudbok.unavailable !== undefined) {
    return say`Tabellen Huvudbok saknas eller går inte att läsa, så det finns inget att stänga på. Lägg in huvudboken och kontrollera igen.`;
  }
  const unread = result.investments.flatMap(({ investment }) =>
    leftOutRows(['Huvudbok'], investment, result.context),
  );
  const [first] = unread;
  if (first === undefined) return undefined;
  return say`Rader som förbrukningen räknas ur kunde inte läsas, till exempel ${saidPlace(first.at)}. Rätta dem och kontrollera igen innan delåret stängs.`;
}

/** True where the very same close stands in the workbook already: an earlier answer may have been lost. */
export function isClosedSo(details: ClosingDetails, run: RunResult): boolean {
  const { portfolio, inputHash } = run;
  const wanted = { period: periodNamed(details), by: details.by.trim(), date: details.date, inputHash };
  const there = portfolio.closings.filter((row) => isSameClose(row, wanted));
  if (there.length === 0) return false;
  // The same close may be signed once more to accept what was left open.
  const signed = new Set(
    there.map(({ investment, ren, accepted }) => rowKey([investment, ren ?? '', accepted])),
  );
  return linesOf(details, run).every(({ investment, ren, accepted }) =>
    signed.has(rowKey([investment, ren ?? '', accepted])),
  );
}

/** As cells are read: their spaces are plain, and one at a time. */
function rowKey(cells: readonly string[]): string {
  return JSON.stringify(cells.map((text) => text.replace(/\s+/g, ' ').trim()));
}

/** The rows that a close adds to *DelarAvslut*, by column: one a REN with costs or payouts in the period. */
export function closingRecord(
  details: ClosingDetails,
  run: RunResult,
  date1904: boolean,
): ReadonlyMap<string, CellValue>[] {
  const period = periodNamed(details);
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
  return linesOf(details, run).map(({ investment, ren, consumed, paid, rows, accepted }) => {
    const own: (readonly [string, CellValue])[] = [
      ['Satsning', investment],
      ['REN', ren ?? ''],
      ['Förbrukat', consumed.toNumber()],
      ['Utbetalt', paid.toNumber()],
      [DIGEST_COLUMN, ren === undefined ? '' : periodDigest(rows)],
      ['Godtagna differenser', accepted],
    ];
    return new Map([...head, ...own.filter(([, value]) => value !== ''), ...signature]);
  });
}

interface ClosingLine {
  readonly investment: string;
  /** Absent where something is accepted on a REN that neither consumed nor was paid, or where there is nothing at all. */
  readonly ren: Code | undefined;
  readonly consumed: Money;
  readonly paid: Money;
  /** The REN's in the period. */
  readonly rows: readonly LedgerRow[];
  readonly accepted: string;
}

function linesOf(details: ClosingDetails, run: RunResult): readonly ClosingLine[] {
  const period = periodNamed(details);
  const lines = run.result.investments.flatMap((own) => {
    const rens = rensOf(own, period);
    const sentences = acceptedOf(own, period, details.accepted ?? [], run);
    const findings = acceptedFor(own, run);
    const ofRens = rens.map((ren) => ({
      investment: own.investment.id,
      ren,
      ...sumsOf(own, ren, period),
      rows: own.consumption.rows.filter(
        (row) =>
          row.ren === ren &&
          comparePeriods(run.result.context.facts.calendar.periodOf(row.date), period) === 0,
      ),
      accepted: joinedCell([findings, ...(sentences.get(ren) ?? [])]),
    }));
    const elsewhere = [...sentences].flatMap(([ren, told]) => (rens.includes(ren) ? [] : told));
    if (elsewhere.length === 0) return ofRens;
    const nowhere = { ...NOTHING, investment: own.investment.id, accepted: joinedCell(elsewhere) };
    return [...ofRens, nowhere];
  });
  // Nothing at all is a result too, and somebody signs for it.
  return lines.length > 0 ? lines : [NOTHING];
}

const NOTHING: ClosingLine = {
  investment: '',
  ren: undefined,
  consumed: Money.zero,
  paid: Money.zero,
  rows: [],
  accepted: '',
};

/** By REN, a sentence a difference; what the run no longer finds is left out. */
function acceptedOf(
  { investment }: InvestmentSchedules,
  period: Period,
  accepted: readonly AcceptedDifference[],
  run: RunResult,
): ReadonlyMap<Code, readonly string[]> {
  const sentences = new Map<Code, string[]>();
  for (const difference of openDifferences(run, period)) {
    const { line } = difference;
    const own = accepted.find((each) => isSameDifference(each.difference, keyOfDifference(difference)));
    if (own === undefined || line.investment !== investment.id) continue;
    addTo(sentences, line.ren, acceptedSentence(difference, own.reason));
  }
  return sentences;
}

function labelOf({ year, period }: ClosingDetails): string {
  return `${period} ${year}`;
}

function rensOf({ investment, consumption }: InvestmentSchedules, period: Period): Code[] {
  const consumed = consumption.byPeriod.filter((own) => comparePeriods(own.period, period) === 0);
  const paid = investment.payoutsMade.filter((made) => isFor(made, period));
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
  const paid = investment.payoutsMade.filter((made) => made.ren === ren && isFor(made, period));
  return {
    consumed: Money.sum(consumed.map(({ amount }) => amount)),
    paid: Money.sum(paid.map(({ amount }) => amount)),
  };
}

/** More than a reader takes in; a cell holds some ten times as much. */
const LONGEST = 3000;

function acceptedFor({ investment }: InvestmentSchedules, { accepted }: RunResult): string {
  return accepted
    .filter(({ finding }) => finding.investment === investment.id)
    .map(({ finding: { rule, place } }) => [rule, place && placeLabel(place)].filter(Boolean).join(' '))
    .join(', ');
}

function joinedCell(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('; ')
    .slice(0, LONGEST);
}

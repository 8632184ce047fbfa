import type { Decimal } from 'decimal.js';
import type { Acceptance, AcceptedValue } from '../model/followUpRows';
import type { Steps } from '../steps/steps';
import { eachRow } from '../steps/steps';
import { CalendarDate } from '../values/calendarDate';
import { addTo } from '../values/grouped';
import { keyOf } from '../values/ids';
import { Exact } from '../values/money';
import type { Finding, FormerAcceptance } from './finding';
import type { FindingValue } from './findingValue';
import { decimalsOf, numberOf, spelled } from './findingValue';

/** A finding that somebody answers for as it stands. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

export interface JudgedFindings {
  /** Those that nobody has accepted as they stand now; they say so if somebody once did. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/**
 * Tells what has been accepted from what has not. An acceptance holds for a rule in a cell while the value and the
 * limit are those that were accepted; a blank one is not compared.
 *
 * @param today an acceptance dated later does not hold yet
 */
export function* judgeAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  today: CalendarDate,
): Steps<JudgedFindings> {
  const byPlace = new AcceptancesByPlace(acceptances.filter(({ date }) => !date.isAfter(today)));
  const accepted: AcceptedFinding[] = [];
  const left: Finding[] = [];
  const used = new Set<Acceptance>();
  yield* eachRow(findings, (finding) => {
    const acceptance = byPlace.of(finding).find((own) => holdsFor(own, finding));
    if (acceptance === undefined) left.push(finding);
    else {
      used.add(acceptance);
      accepted.push({ finding, acceptance });
    }
  });
  const open: Finding[] = [];
  yield* eachRow(left, (finding) => {
    // One that still holds for another finding in the cell has not ended.
    const ended = byPlace.of(finding).find((own) => !used.has(own));
    open.push(ended ? { ...finding, formerAcceptance: formerAcceptance(ended, finding) } : finding);
  });
  return { open, accepted };
}

/** Acceptances by rule, investment and cell, the latest first. */
class AcceptancesByPlace {
  private readonly groups = new Map<string, Acceptance[]>();
  /** Rules as they are compared, and as findings have named them: most findings are of a rule that nobody has accepted. */
  private readonly rules: ReadonlySet<string>;
  private readonly isOfRule = new Map<string, boolean>();

  constructor(acceptances: readonly Acceptance[]) {
    this.rules = new Set(acceptances.map(({ rule }) => keyOf(rule)));
    for (const acceptance of acceptances) {
      const key = placeKey(acceptance.rule, acceptance.investment, acceptance.sheet, acceptance.cell);
      addTo(this.groups, key, acceptance);
    }
    for (const group of this.groups.values()) group.sort((a, b) => b.date.compare(a.date));
  }

  of(finding: Finding): readonly Acceptance[] {
    if (!this.hasAnyOf(finding.rule)) return [];
    return this.groups.get(placeKeyOf(finding)) ?? [];
  }

  private hasAnyOf(rule: string): boolean {
    const known = this.isOfRule.get(rule);
    if (known !== undefined) return known;
    const isOne = this.rules.has(keyOf(rule));
    this.isOfRule.set(rule, isOne);
    return isOne;
  }
}

function placeKeyOf({ rule, investment, place }: Finding): string {
  return placeKey(rule, investment ?? '', place?.sheet ?? '', place?.cell ?? '');
}

function placeKey(rule: string, investment: string, sheet: string, cell: string): string {
  return JSON.stringify([rule, investment, sheet, cell.replace(/\$/g, '')].map(keyOf));
}

function holdsFor(acceptance: Acceptance, finding: Finding): boolean {
  return agrees(acceptance.actual, finding.actual) && agrees(acceptance.limit, finding.limit);
}

/** @param accepted absent: not compared */
function agrees(accepted: AcceptedValue | undefined, now: FindingValue | undefined): boolean {
  if (accepted === undefined) return true;
  if (now === undefined) return false;
  if (now instanceof CalendarDate && accepted.date) return now.equals(accepted.date);
  const number = typeof now === 'string' ? numberInCell(now) : numberOf(now);
  if (number && accepted.number) return accepted.number.equals(number);
  return plain(accepted.text) === plain(spelled(now));
}

/** What a cell makes of a code of digits; one that begins with a nought stays as it is. */
function numberInCell(code: string): Decimal | undefined {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(code) ? new Exact(code) : undefined;
}

function plain(text: string): string {
  return keyOf(text.replace(/[\s\u00A0\u202F]+/g, ' '));
}

function formerAcceptance({ date, actual, limit }: Acceptance, finding: Finding): FormerAcceptance {
  return {
    date,
    ...(actual && !agrees(actual, finding.actual) ? { actual: spelledAs(finding.actual, actual) } : {}),
    ...(limit && !agrees(limit, finding.limit) ? { limit: spelledAs(finding.limit, limit) } : {}),
  };
}

/** The accepted value in the form of the one that it is compared with. */
function spelledAs(now: FindingValue | undefined, { text, number, date }: AcceptedValue): string {
  if (now instanceof CalendarDate && date) return date.toString();
  const decimals = now === undefined ? 0 : decimalsOf(now);
  if (decimals === 0 || number === undefined) return text;
  return number.toFixed(Math.max(decimals, number.decimalPlaces()));
}

import type { Finding } from '../../core/findings/finding';
import type { Acceptance } from '../../core/model/followUpRows';
import { rules } from '../../core/rules/registry';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import type { InvestmentId } from '../../core/values/ids';
import { keyOf, sameKey } from '../../core/values/ids';
import { parseCellAddress } from '../cellAddress';
import { inputIssue, isInputIssue } from '../reading/inputIssues';

/** What the rows of *Godkanda* may name. */
export interface Acceptable {
  readonly investments: readonly InvestmentId[];
  /** All findings, accepted or not. */
  readonly findings: readonly Finding[];
  /** Sheets that have tables. */
  readonly sheets: readonly string[];
}

/**
 * Rows of *Godkanda* that hold for nothing, so that nobody believes that they do. One whose finding has been solved, or
 * has another value now, is as it should be.
 */
export function idleAcceptances(
  acceptances: readonly Acceptance[],
  acceptable: Acceptable,
  today: CalendarDate,
): Finding[] {
  if (acceptances.length === 0) return [];
  const byRule = new Map<string, Finding[]>();
  for (const { rule } of acceptances) byRule.set(keyOf(rule), []);
  for (const finding of acceptable.findings) byRule.get(keyOf(finding.rule))?.push(finding);
  return acceptances.flatMap((acceptance) => {
    const ofRule = byRule.get(keyOf(acceptance.rule)) ?? [];
    const why = whyIdle(acceptance, ofRule, acceptable, today);
    if (why === undefined) return [];
    const { at } = acceptance;
    const message = say`Godkännandet i cell ${at.cell} på bladet ${at.sheet} gäller inte för någon avvikelse: ${why}. Rätta raden eller ta bort den.`;
    return [inputIssue('IN-25', message, { place: at })];
  });
}

function whyIdle(
  acceptance: Acceptance,
  ofRule: readonly Finding[],
  { investments, sheets }: Acceptable,
  today: CalendarDate,
): Sentence | undefined {
  const { rule, investment, sheet, cell, date } = acceptance;
  if (!isRule(rule)) return say`regeln ${rule} finns inte`;
  const inCell = ofRule.filter((finding) => isInCell(finding, sheet, cell));
  const own = inCell.filter((finding) => sameKey(finding.investment ?? '', investment));
  if (own.length > 0) return date.isAfter(today) ? say`det är daterat ${date}, efter i dag` : undefined;
  if (investment !== '' && !investments.some((known) => sameKey(known, investment)))
    return say`satsningen ${investment} finns inte`;
  const [other] = inCell;
  if (other !== undefined)
    return other.investment === undefined
      ? say`avvikelsen i cellen hör inte till någon satsning`
      : say`avvikelsen i cellen hör till ${other.investment}`;
  if (sheet === '' && cell === '') {
    const isElsewhere = ofRule.some((finding) => sameKey(finding.investment ?? '', investment));
    return isElsewhere ? say`kolumnerna Ark och Cell är tomma` : undefined;
  }
  return whyNoCell(sheet, cell, sheets);
}

/** Why the two name no cell that a finding may be in. */
function whyNoCell(sheet: string, cell: string, sheets: readonly string[]): Sentence | undefined {
  if (sheet === '') return say`kolumnen Ark är tom`;
  if (cell === '') return say`kolumnen Cell är tom`;
  if (isLineOfFile(cell)) return undefined;
  if (!sheets.some((known) => sameKey(known, sheet))) return say`bladet i kolumnen Ark har ingen tabell`;
  return parseCellAddress(plainCell(cell)) ? undefined : say`kolumnen Cell har ingen cell, till exempel G12`;
}

function isRule(id: string): boolean {
  return isInputIssue(id.toUpperCase()) || rules.some((rule) => sameKey(rule.id, id));
}

function isInCell({ place }: Finding, sheet: string, cell: string): boolean {
  return sameKey(place?.sheet ?? '', sheet) && keyOf(place?.cell ?? '') === keyOf(plainCell(cell));
}

/** Of a ledger file, as its findings are placed; the file may be read no more. */
function isLineOfFile(cell: string): boolean {
  return /^rad \d+$/i.test(cell);
}

function plainCell(cell: string): string {
  return cell.replace(/\$/g, '').toUpperCase();
}

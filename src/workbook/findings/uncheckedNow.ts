import type { InputTable } from '../../core/model/inputTables';
import { INPUT_TABLES } from '../../core/model/inputTables';
import type { LeftOutRow } from '../../core/model/portfolio';
import type { PortfolioResult } from '../../core/results/portfolioResult';
import type { NotChecked } from '../../core/rules/answer';
import { whyInvestmentsUnknown, whyLeftOut } from '../../core/schedules/leftOut';
import { inSwedish } from '../../core/text/inSwedish';
import type { Sentence } from '../../core/text/sentence';
import { say } from '../../core/text/sentence';
import { groupedBy } from '../../core/values/grouped';
import { keyOf, sameKey } from '../../core/values/ids';
import { parseCellAddress } from '../cellAddress';
import { isInputIssue } from '../reading/inputIssues';
import type { LastFinding, TableSnapshot } from '../snapshot';

/**
 * Why it is not known whether a finding that is told no more has been solved: a clause without full stop. Undefined
 * where what it rests on was checked.
 */
export type WhyUnchecked = (last: LastFinding) => Sentence | undefined;

/** What is wrong with the input, and is seen only when more than its own table has been read. */
const RESTS_ON: Readonly<Record<string, InputTable>> = {
  'IN-13': 'Huvudbok',
  'IN-19': 'Andringar',
  'IN-21': 'Huvudbok',
};

/** @param tables as they were read */
export function whyUncheckedIn(
  { context, investments, rules }: PortfolioResult,
  tables: readonly TableSnapshot[],
): WhyUnchecked {
  const notChecked = groupedBy<NotChecked, string>(rules.couldNotCheck, ({ rule }) => rule);
  const known = new Set(investments.map(({ investment }) => keyOf(investment.id)));
  const leftOut = new Map<string, LeftOutRow>();
  for (const name of INPUT_TABLES) {
    for (const row of context.facts.tables[name].leftOut) leftOut.set(rowOf(row.at), row);
  }
  const unread = INPUT_TABLES.flatMap((name) => {
    const table = tables.find((own) => sameKey(own.name, name));
    const { unavailable } = context.facts.tables[name];
    return table && unavailable ? [{ table, unavailable }] : [];
  });
  return (last) => whyRuleUnchecked(last) ?? whyInvestmentUnknown(last) ?? whyNotRead(last);

  function whyRuleUnchecked({ rule, investment }: LastFinding): Sentence | undefined {
    // What belongs to no investment may lie in what was missing for one of them.
    const concerns = (own: NotChecked): boolean =>
      investment === '' || own.investment === undefined || sameKey(own.investment, investment);
    return notChecked.get(rule)?.find(concerns)?.said;
  }

  function whyInvestmentUnknown({ investment }: LastFinding): Sentence | undefined {
    return investment === '' || known.has(keyOf(investment))
      ? undefined
      : whyInvestmentsUnknown(context.facts);
  }

  function whyNotRead(last: LastFinding): Sentence | undefined {
    const restsOn = RESTS_ON[last.rule];
    if (isInputIssue(last.rule) && restsOn === undefined) {
      return unread.find(({ table }) => isBelowHeaders(last, table))?.unavailable;
    }
    const row = leftOut.get(rowOf(last));
    return (restsOn && context.facts.tables[restsOn].unavailable) ?? (row && whyLeftOut(row));
  }
}

/** A row of a sheet, or a line of a ledger file. */
function rowOf({ sheet, cell }: Pick<LastFinding, 'sheet' | 'cell'>): string {
  return `${sheet}!${/\d+$/.exec(cell)?.[0] ?? ''}`;
}

/** What is wrong with the headers is seen whatever stands below them. */
function isBelowHeaders(
  { sheet, cell }: LastFinding,
  { sheet: own, top, left, headers, rows }: TableSnapshot,
): boolean {
  const at = parseCellAddress(cell);
  if (at === undefined || sheet !== own) return false;
  const isInColumns = at.column >= left && at.column < left + headers.length;
  return isInColumns && at.row > top && at.row <= top + rows.length;
}

/** Follows the message of a finding that was told before. */
export function uncheckedRemark(why: Sentence): Sentence {
  return say`Kunde inte kontrolleras nu: ${why}.`;
}

/** The message with {@link uncheckedRemark}, as it stands on the sheet. */
export function withRemark(message: string, why: Sentence): string {
  return `${message} ${inSwedish(uncheckedRemark(why))}`;
}

/** A message of the sheet as it was told when it could be checked. */
export function withoutRemark(message: string): string {
  return message.replace(/ Kunde inte kontrolleras nu: .*$/s, '');
}

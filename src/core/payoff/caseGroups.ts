import type { Decimal } from 'decimal.js';
import { say } from '../text/sentence';
import { keyOf } from '../values/ids';
import type { Place } from '../values/place';
import type { Quantity } from '../values/quantity';
import type { CaseGroup, UnitChange } from './payoffInput';
import type { Outcome, PayoffProblem } from './problem';
import { computed, problem, refused } from './problem';
import { groupedBy } from '../values/grouped';

/** One row of *Typfall*: a post of a group, with the group's size. */
export interface CaseRow extends UnitChange {
  readonly group: string;
  /** Absent: the size that another row of the group gives. */
  readonly persons?: Quantity;
}

/**
 * The rows of each *typfall* together, in table order.
 *
 * A group has one size: rows that give different ones would count other persons for pay than for rent, so the whole
 * is refused rather than computed on a mixture.
 */
export function groupCases(rows: readonly CaseRow[]): Outcome<readonly CaseGroup[]> {
  const rowsByGroup = groupedBy(rows, ({ group }) => keyOf(group));
  const problems: PayoffProblem[] = [];
  const groups: CaseGroup[] = [];
  for (const own of rowsByGroup.values()) {
    const group = groupOf(own);
    if ('reason' in group) problems.push(group);
    else groups.push(group);
  }
  return problems.length > 0 ? refused(problems) : computed(groups);
}

function groupOf(rows: readonly CaseRow[]): CaseGroup | PayoffProblem {
  const name = rows[0]?.group.trim() ?? '';
  const sizes = rows.flatMap(({ persons }) => (persons ? [persons] : []));
  const [size, ...others] = sizes;
  if (size === undefined) return problem('noPersons', say`typfallet ${name} saknar Antal`, rows[0]?.at);
  const other = others.find(({ value }) => !value.equals(size.value));
  if (other) return disagreement(name, size.value, other.value, other.at);
  return { name, persons: size, changes: rows };
}

function disagreement(name: string, first: Decimal, second: Decimal, at: Place | undefined): PayoffProblem {
  const sizes = say`${swedish(first)} och ${swedish(second)}`;
  return problem('disagreeingPersons', say`typfallet ${name} har olika Antal på sina rader, ${sizes}`, at);
}

function swedish(value: Decimal): string {
  return value.toString().replace('.', ',');
}

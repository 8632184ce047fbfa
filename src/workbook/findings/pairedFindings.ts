import { bareMessage } from '../../core/findings/acceptanceSentences';
import type { Steps } from '../../core/steps/steps';
import { eachRow } from '../../core/steps/steps';
import { addTo } from '../../core/values/grouped';
import type { LastFinding } from '../snapshot';
import { withoutRemark } from './uncheckedNow';

/** A finding as it was told, with what it was told of. */
export interface Told<Item> extends Pick<
  LastFinding,
  'rule' | 'investment' | 'party' | 'sheet' | 'cell' | 'message'
> {
  readonly item: Item;
}

/**
 * Which finding of a run is which of an earlier one: each of either is in one pair at most. Those that nothing has
 * happened to come first, then those whose rows have moved, and last those that say something else of the same cell.
 *
 * @returns the earlier by the later
 */
export function* pairedFindings<Now, Before>(
  now: readonly Told<Now>[],
  before: readonly Told<Before>[],
): Steps<ReadonlyMap<Now, Before>> {
  const pairs = new Map<Now, Before>();
  let left = now.map(withBareMessage);
  let waiting = before.map(withBareMessage);
  const isAlone = onlyOneOfItsRule(left, waiting);
  const aloneInItsCell = (told: Told<unknown>): string | undefined =>
    isAlone(told) ? otherWords(told) : undefined;
  for (const likeness of [inPlace, sameWords, movedInItsColumn, otherFigures, aloneInItsCell]) {
    if (left.length === 0 || waiting.length === 0) break;
    const next = yield* alikeIn(waiting, likeness);
    const unpaired: Told<Now>[] = [];
    yield* eachRow(left, (told) => {
      const earlier = next(likeness(told));
      if (earlier === undefined) unpaired.push(told);
      else pairs.set(told.item, earlier);
    });
    const taken = new Set(pairs.values());
    left = unpaired;
    waiting = waiting.filter(({ item }) => !taken.has(item));
  }
  return pairs;
}

type Likeness = (told: Told<unknown>) => string | undefined;

/** Gives those that are alike one after the other, each once. */
function* alikeIn<Item>(
  all: readonly Told<Item>[],
  likeness: Likeness,
): Steps<(key: string | undefined) => Item | undefined> {
  const alike = new Map<string, Item[]>();
  yield* eachRow(all, (told) => {
    const key = likeness(told);
    if (key !== undefined) addTo(alike, key, told.item);
  });
  const queues = new Map([...alike].map(([key, items]) => [key, items.values()]));
  return (key) => (key === undefined ? undefined : queues.get(key)?.next().value);
}

function withBareMessage<Item>(told: Told<Item>): Told<Item> {
  return { ...told, message: bareMessage(withoutRemark(told.message)) };
}

function inPlace(told: Told<unknown>): string {
  return keyOf(told, told.sheet, told.cell, told.message);
}

function sameWords(told: Told<unknown>): string {
  return keyOf(told, told.message);
}

/** Many sentences name their own cell. */
function movedInItsColumn(told: Told<unknown>): string {
  const { sheet, cell, message } = told;
  return keyOf(
    told,
    sheet,
    cell.replace(/\d+$/, ''),
    cell === '' ? message : message.replaceAll(` ${cell}`, ''),
  );
}

const AMOUNT_SHARE_OR_DATE =
  /(?<![\d\u00A0,])[−-]?\d[\d\u00A0]*(?:,\d+)?(?=\u00A0(?:kr|%))|\d{4}-\d{2}-\d{2}/g;

/** Where a rule says several things of one cell, such as one a year, the words tell them apart. */
function otherFigures(told: Told<unknown>): string {
  return keyOf(told, told.sheet, told.cell, told.message.replace(AMOUNT_SHARE_OR_DATE, ''));
}

const PERIOD = /(?:delår \d|helår|kvartal \d|under) \d{4}/gi;

/** The same rule in the same cell is the same, unless it is about another period. */
function otherWords(told: Told<unknown>): string {
  return keyOf(told, told.sheet, told.cell, ...(told.message.match(PERIOD) ?? []));
}

/** Whether both runs have one finding only of the rule in the cell. */
function onlyOneOfItsRule(
  now: readonly Told<unknown>[],
  before: readonly Told<unknown>[],
): (told: Told<unknown>) => boolean {
  let counts: readonly ReadonlyMap<string, number>[] | undefined;
  return (told) => {
    counts ??= [countsByCell(now), countsByCell(before)];
    const key = cellOf(told);
    return counts.every((count) => count.get(key) === 1);
  };
}

function countsByCell(all: readonly Told<unknown>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const told of all) counts.set(cellOf(told), (counts.get(cellOf(told)) ?? 0) + 1);
  return counts;
}

function cellOf(told: Told<unknown>): string {
  return keyOf(told, told.sheet, told.cell);
}

function keyOf({ rule, investment, party }: Told<unknown>, ...more: readonly string[]): string {
  return JSON.stringify([rule, investment, party, ...more]);
}

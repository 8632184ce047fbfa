import { settleEffects, splitBase } from '../core/schedules/settlement';
import { partyId } from '../core/values/ids';
import { share } from '../core/values/share';
import type { Answer } from './answer';
import { allOf, noNumber, then, value, wrongArgument } from './answer';
import type { Argument } from './cells';
import { amountIn, amountsIn, numberOr, wordIn } from './cells';
import { USUAL_FLOOR } from './repaymentFloor';

/** What each party finally repays, by its plan and its judged effect (Örebro Ks 954/2016, p. 10–11). */
export function settlement(
  cost: Argument,
  plan: Argument,
  effects: Argument,
  floorShare: Argument,
  ceiling: Argument,
  floorReading: Argument,
): Answer<number[][]> {
  const given = allOf({
    cost: amountIn('kostnad', cost, { min: 0 }),
    plan: amountsIn('plan', plan, { min: 0 }),
    effects: amountsIn('effekter', effects),
    floorShare: numberOr('golvandel', floorShare, USUAL_FLOOR, { min: 0, max: 1 }),
    ceiling: wordIn('tak', ceiling, ['perNämnd', 'totalt']),
    floor: wordIn('golvläsart', floorReading, ['perNämnd', 'tillskott', 'ersättning']),
  });
  return then(given, ({ cost: spent, plan: planned, effects: judged, floorShare: part, ...reading }) => {
    if (planned.items.length !== judged.items.length)
      return wrongArgument(
        `Argumentet plan har ${planned.items.length} ${planned.items.length === 1 ? 'cell' : 'celler'} och effekter ${judged.items.length}. De ska ha lika många, i samma ordning.`,
      );
    const parties = planned.items.map((total, index) => ({ party: partyId(String(index)), total }));
    const base = splitBase(parties, spent, share(part));
    if (base === undefined)
      return noNumber('Kostnaden kan inte fördelas, eftersom alla belopp i planen är noll.');
    const settled = settleEffects(base, judged.items, reading);
    return value(planned.shaped(settled.map(({ final }) => final.toNumber())));
  });
}

import type { EffectRow, Party } from '../model/portfolio';
import { sameKey } from '../values/ids';
import { Exact, Money } from '../values/money';
import { MUNICIPALITY } from './actors';
import type { PayoffResult } from './payoff';
import { sumOf } from './personState';

/** What the model says that a board, or the municipality, gains, against what *Effekter* expects; kronor. */
export interface ExpectedAgainstModel {
  /** The board; or the municipality with all of its boards. */
  readonly actor: string;
  /** How many years *Effekter* has amounts for: the model's effect is taken over as many. */
  readonly years: number;
  /** 12 · years · the monthly effect, neither decayed nor discounted. */
  readonly model: Money;
  readonly expected: Money;
  /** Model less expected. */
  readonly difference: Money;
}

/** Of an investment. */
interface Judged {
  readonly effects: readonly Pick<EffectRow, 'party' | 'level' | 'years'>[];
  readonly parties: readonly Pick<Party, 'id' | 'type'>[];
}

const MONTHS_A_YEAR = 12;

/**
 * The municipality first, then each board that both *Effekter* and the payoff know by name; none where *Effekter* has no
 * municipal effect of the investment.
 */
export function expectedAgainstModel(
  { effects, parties }: Judged,
  { monthly }: Pick<PayoffResult, 'monthly'>,
): ExpectedAgainstModel[] {
  const municipal = effects.filter(({ level }) => level === 'Kommun');
  const years = new Set(municipal.flatMap((row) => row.years.map(({ year }) => year))).size;
  if (years === 0) return [];
  const modelled = [...monthly.balances];
  const compare = (
    actor: string,
    isIts: (name: string) => boolean,
    rows: typeof municipal,
  ): ExpectedAgainstModel => {
    const gain = sumOf(modelled.filter(([name]) => isIts(name)).map(([, amount]) => amount));
    const model = Money.fromDecimal(new Exact(gain).times(MONTHS_A_YEAR).times(years));
    const expected = Money.sum(rows.flatMap((row) => row.years.map(({ amount }) => amount)));
    return { actor, years, model, expected, difference: model.minus(expected) };
  };
  const isOurs = (name: string): boolean =>
    sameKey(name, MUNICIPALITY) ||
    parties.some(
      ({ id, type }) =>
        sameKey(id, name) &&
        type.kind === 'value' &&
        (type.value === 'Nämnd' || type.value === 'Kommunalt bolag'),
    );
  const boards = parties.filter(
    ({ id }) => municipal.some(({ party }) => party === id) && modelled.some(([name]) => sameKey(name, id)),
  );
  return [
    compare(MUNICIPALITY, isOurs, municipal),
    ...boards.map(({ id }) =>
      compare(
        id,
        (name) => sameKey(name, id),
        municipal.filter(({ party }) => party === id),
      ),
    ),
  ];
}

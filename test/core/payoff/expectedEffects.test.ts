import { actorsOf, spelled } from '../../../src/core/payoff/actors';
import { effectYears } from '../../../src/core/payoff/effectYears';
import { expectedAgainstModel } from '../../../src/core/payoff/expectedEffects';
import { breakEvenParticipants } from '../../../src/core/payoff/measures';
import { roundedPayoff } from '../../../src/core/payoff/roundedPayoff';
import type { EffectLevel, PartyType } from '../../../src/core/model/choices';
import { partyId } from '../../../src/core/values/ids';
import { Exact, Money } from '../../../src/core/values/money';
import { assuming, cost, payoffOf, price, quantity, savingOf } from './payoffCase';

const at = { sheet: 'Effekter', cell: 'E2', table: 'Effekter', column: '2022' };

const party = (id: string, type: PartyType) => ({
  id: partyId(id),
  type: { kind: 'value', value: type, at } as const,
});

const effect = (id: string, kronor: number, year = 2022, level: EffectLevel = 'Kommun') => ({
  party: partyId(id),
  level,
  years: [{ year, amount: Money.ofKronor(kronor), at }],
});

/** `VAN 1 12000.00 − 5000.00` for each actor that is compared. */
function compared(
  parties: readonly ReturnType<typeof party>[],
  effects: readonly ReturnType<typeof effect>[],
) {
  const { monthly } = payoffOf({
    ...savingOf(1_000, 1, []),
    prices: [price('Stöd', 'Nämnden', 'Real', 1_000), price('Stöd', 'Bolaget', 'Real', 300)],
  });
  return expectedAgainstModel({ parties, effects }, { monthly }).map(
    ({ actor, years, model, expected, difference }) =>
      `${actor} ${years}: ${model} − ${expected} = ${difference}`,
  );
}

describe('What Effekter expects, against the model,', () => {
  it('is compared for the municipality with its boards and companies, and for each board', () => {
    expect(
      compared(
        [party('Nämnden', 'Nämnd'), party('Bolaget', 'Kommunalt bolag')],
        [effect('Nämnden', 5_000), effect('Bolaget', 700)],
      ),
    ).toEqual([
      'Kommun 1: 15600.00 − 5700.00 = 9900.00',
      'Nämnden 1: 12000.00 − 5000.00 = 7000.00',
      'Bolaget 1: 3600.00 − 700.00 = 2900.00',
    ]);
  });

  it.each<PartyType>(['Civilsamhälle', 'Företag', 'Annan offentlig aktör'])(
    'leaves what a party of the kind %s gains out of the municipality',
    (type) => {
      expect(
        compared([party('Nämnden', 'Nämnd'), party('Bolaget', type)], [effect('Nämnden', 5_000)])[0],
      ).toBe('Kommun 1: 12000.00 − 5000.00 = 7000.00');
    },
  );

  it('takes the model over as many years as there are amounts for', () => {
    const effects = [effect('Nämnden', 5_000), effect('Nämnden', 6_000, 2023)];
    expect(compared([party('Nämnden', 'Nämnd')], effects)).toEqual([
      'Kommun 2: 24000.00 − 11000.00 = 13000.00',
      'Nämnden 2: 24000.00 − 11000.00 = 13000.00',
    ]);
  });

  it('says nothing where no effect is the municipality’s', () => {
    expect(compared([party('Nämnden', 'Nämnd')], [effect('Nämnden', 5_000, 2022, 'Region')])).toEqual([]);
  });

  it('says nothing of a board that expects nothing', () => {
    expect(
      compared([party('Nämnden', 'Nämnd'), party('Bolaget', 'Kommunalt bolag')], [effect('Nämnden', 1)]),
    ).toHaveLength(2);
  });
});

describe('An actor', () => {
  const actors = actorsOf({ prices: [price('Stöd', ' Nämnden ', 'Real', 1)], costs: [cost('nämnden', 1)] });

  it('stands once, as it was first spelled, without white space around it', () => {
    expect(actors).toEqual(['Nämnden', 'Kommun', 'Region', 'Stat övrig', 'Individ']);
  });

  it('is spelled as it first was, and one that is not known as it is', () => {
    expect([spelled('NÄMNDEN', actors), spelled(' Ny ', actors)]).toEqual(['Nämnden', 'Ny']);
  });
});

describe('The years of an effect', () => {
  it('after a delay of half a year are halves at both ends, where the effect has its whole time', () => {
    const delay = { delayYears: quantity('0.5'), delayReading: 'effect', decay: quantity(0) } as const;
    expect(effectYears(1, delay).map(({ undecayed }) => undecayed.toFixed())).toEqual(['0.5', '0.5']);
  });

  it('decay with the effect’s own years, the last half of one in the same year as the first half of the next', () => {
    const delay = { delayYears: quantity('0.5'), delayReading: 'effect', decay: quantity('0.1') } as const;
    // 0,5 of the first; 0,5 of the first and 0,5 of the second, which is 0,9; 0,5 of that.
    expect(effectYears(2, delay).map(({ decayed }) => decayed.toFixed())).toEqual(['0.5', '0.95', '0.45']);
  });

  it('hold nothing before it, also where nothing is left of it after a year', () => {
    const gone = { delayYears: quantity(1), delayReading: 'effect', decay: quantity(1) } as const;
    expect(effectYears(2, gone).map(({ decayed }) => decayed.toFixed())).toEqual(['0', '1', '0']);
  });
});

describe('The participants that cover a cost', () => {
  it('are none where the effort has brought money in', () => {
    expect(breakEvenParticipants(new Exact(-5), new Exact(1_000), new Exact(10))).toBe(0);
  });
});

describe('Rounded figures', () => {
  it('have no break-even where there is none', () => {
    const loss = savingOf(-1_000, 1, [cost('Nämnden', 5_000)]);
    const [level] = roundedPayoff(payoffOf(assuming(loss, { horizonYears: 5 }))).levels;
    expect(Object.keys(level ?? {})).not.toEqual(expect.arrayContaining(['breakEvenOneYear']));
  });
});

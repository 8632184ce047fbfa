import { nearestTransfers } from '../../../src/core/reconciliation/nearestTransfers';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import { Money } from '../../../src/core/values/money';

interface Transfer {
  readonly name: string;
  readonly day: number;
  readonly ore?: bigint;
}

/** `a-A` for each booking, in small letters, with the transfer that it is given; days are counted from 1970. */
function given(bookings: readonly Transfer[], transfers: readonly Transfer[]): string[] {
  const amountOf = ({ ore = 100n }: Transfer): Money => Money.ofOre(ore);
  const pairs = nearestTransfers(
    bookings.map((own) => ({
      name: own.name,
      amount: amountOf(own),
      row: { date: CalendarDate.ofEpochDay(own.day) },
    })),
    transfers.map((own) => ({
      name: own.name,
      amount: amountOf(own),
      date: CalendarDate.ofEpochDay(own.day),
    })),
  );
  return [...pairs].map(([booking, made]) => `${booking.name}-${made.name}`).sort();
}

describe('A booking is given the transfer of its amount', () => {
  it('that is nearest, before one that is further off can take it', () => {
    const bookings = [
      { name: 'a', day: 10 },
      { name: 'b', day: 20 },
    ];
    const transfers = [
      { name: 'A', day: 1 },
      { name: 'B', day: 19 },
    ];
    expect(given(bookings, transfers)).toEqual(['a-A', 'b-B']);
    expect(given([...bookings].reverse(), [...transfers].reverse())).toEqual(['a-A', 'b-B']);
  });

  it('that comes first, of those that are as near', () => {
    const transfers = [
      { name: 'A', day: 9 },
      { name: 'B', day: 11 },
    ];
    expect(given([{ name: 'a', day: 10 }], transfers)).toEqual(['a-A']);
  });

  it('and no other, though it is nearer', () => {
    const transfers = [
      { name: 'A', day: 1 },
      { name: 'B', day: 10, ore: 101n },
    ];
    expect(given([{ name: 'a', day: 10 }], transfers)).toEqual(['a-A']);
  });

  it('that no other has been given', () => {
    const bookings = [
      { name: 'a', day: 10 },
      { name: 'b', day: 11 },
    ];
    expect(given(bookings, [{ name: 'A', day: 11 }])).toEqual(['b-A']);
  });
});

describe('Of transfers that are all alike', () => {
  /** The bookings of the days from 1, and the transfers of the days from 0, the latest first. */
  const firstOf = (bookings: number, transfers: number): string | undefined => {
    const days = (count: number, from: number): Transfer[] =>
      Array.from({ length: count }, (_, at) => ({ name: String(at + from), day: at + from })).reverse();
    return given(days(bookings, 1), days(transfers, 0)).find((pair) => pair.startsWith('1-'));
  };

  it('each booking has the nearest, where they are not more than can be tried with each other', () => {
    expect(firstOf(500, 500)).toBe('1-1');
  });

  it('the bookings have theirs in the order of the days, where they are more', () => {
    expect(firstOf(501, 500)).toBe('1-0');
  });

  it('each is given once, however many they are', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ name: String(at), day: at % 700 }));
    const pairs = given(many, many);
    expect([pairs.length, new Set(pairs.map((pair) => pair.split('-')[1])).size]).toEqual([20_000, 20_000]);
  });
});

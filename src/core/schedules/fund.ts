import { isClosed, isRunning } from '../model/choices';
import type { ReserveYear } from '../model/portfolio';
import { isOverBy, mayBeDecided } from '../model/stage';
import { CalendarDate } from '../values/calendarDate';
import { greatest } from '../values/greatest';
import { joined } from '../values/joined';
import { Money } from '../values/money';
import { valueOf } from '../values/read';
import { remembered } from '../reuse/remembered';
import type { Share } from '../values/share';
import { ratio } from '../values/share';
import type { InvestmentSchedules } from './investmentSchedules';
import { addAmount } from '../values/amountByYear';

/** The fund at the end of one closed year. */
export interface FundYear {
  readonly year: number;
  readonly opening: Money;
  readonly added: Money;
  readonly paidOut: Money;
  readonly repaid: Money;
  readonly closing: Money;
  /** Granted but not yet paid to investments that run. */
  readonly bound: Money;
  /** Granted and never used by investments that have ended. */
  readonly released: Money;
  readonly available: Money;
  readonly shareOfBudget: Share | undefined;
  /** The year's row in *Reservation*. */
  readonly reserve: ReserveYear | undefined;
  /** What each decided investment is to the fund in the year. */
  readonly parts: readonly FundPart[];
}

export interface FundPart {
  readonly schedules: InvestmentSchedules;
  readonly paidOut: Money;
  readonly repaid: Money;
  /** Paid in this year and all before it. */
  readonly paidThrough: Money;
  readonly bound: Money;
  readonly released: Money;
}

/**
 * Sum 8: the fund by the closed year that a payout or a round belongs to, from the first year of the reserve through the
 * last planned round (Örebro Ks 954/2016, p. 5, 10–11). Empty without a reserve, since its opening would be a guess.
 */
export const computeFund = remembered(
  (reserve: readonly ReserveYear[], schedules: readonly InvestmentSchedules[]): readonly FundYear[] => {
    const years = [...reserve].sort((a, b) => a.year - b.year);
    const first = years.find(({ opening }) => opening !== undefined);
    if (first === undefined) return [];

    // An application neither takes from the fund nor gives back.
    const moves = schedules.filter(({ investment }) => mayBeDecided(investment)).map((own) => movesOf(own));
    const lastYear = greatest([
      ...years.map(({ year }) => year),
      ...joined(moves.map(({ paidOut, repaid }) => [...paidOut.keys(), ...repaid.keys()])),
    ]);
    const fund: FundYear[] = [];
    let carried = Money.zero;
    for (let year = first.year; year <= lastYear; year += 1) {
      const row = years.find((known) => known.year === year);
      const own = fundYear(year, row, carried, moves);
      fund.push(own);
      carried = own.closing;
    }
    return fund;
  },
);

function fundYear(
  year: number,
  row: ReserveYear | undefined,
  carried: Money,
  moves: readonly FundMoves[],
): FundYear {
  const opening = row?.opening ?? carried;
  const added = row?.added ?? Money.zero;
  const parts = moves.map((move) => move.partIn(year));
  const paidOut = Money.sum(parts.map((part) => part.paidOut));
  const repaid = Money.sum(parts.map((part) => part.repaid));
  const closing = opening.plus(added).minus(paidOut).plus(repaid);
  const bound = Money.sum(parts.map((part) => part.bound));
  return {
    year,
    opening,
    added,
    paidOut,
    repaid,
    closing,
    bound,
    released: Money.sum(parts.map((part) => part.released)),
    available: closing.minus(bound),
    shareOfBudget: row?.municipalBudget && ratio(closing, row.municipalBudget),
    reserve: row,
    parts,
  };
}

/** What one investment takes from the fund and gives back, by year. */
class FundMoves {
  readonly paidOut: ReadonlyMap<number, Money>;
  readonly repaid: ReadonlyMap<number, Money>;
  private readonly parts = new Map<number, FundPart>();

  constructor(readonly schedules: InvestmentSchedules) {
    this.paidOut = paidByYear(schedules);
    this.repaid = repaidByYear(schedules);
  }

  partIn(year: number): FundPart {
    const known = this.parts.get(year);
    if (known) return known;
    const part: FundPart = {
      schedules: this.schedules,
      paidOut: this.paidOut.get(year) ?? Money.zero,
      repaid: this.repaid.get(year) ?? Money.zero,
      paidThrough: paidThrough(this, year),
      bound: boundAt(this, year),
      released: releasedAt(this, year),
    };
    this.parts.set(year, part);
    return part;
  }
}

const movesOf = remembered((schedules: InvestmentSchedules) => new FundMoves(schedules));

/** As made where a payout is recorded, else as it should be. */
function paidByYear(schedules: InvestmentSchedules): Map<number, Money> {
  const paid = new Map<number, Money>();
  for (const { period, amount } of schedules.datedPayouts) addAmount(paid, period.year, amount);
  return paid;
}

/** The rounds: as planned, and after the judgement with what has been invoiced. */
function repaidByYear({ repayments }: InvestmentSchedules): Map<number, Money> {
  const repaid = new Map<number, Money>();
  for (const { rounds } of repayments) for (const [year, amount] of rounds) addAmount(repaid, year, amount);
  return repaid;
}

/** Bound from the year of the decision until the investment has ended. */
function boundAt(move: FundMoves, year: number): Money {
  const { investment, granted } = move.schedules;
  const status = valueOf(investment.status);
  const from = valueOf(investment.decisionDate) ?? valueOf(investment.start);
  if (status === undefined || granted === undefined || from === undefined || from.year > year)
    return Money.zero;
  const isBound =
    isRunning(status) || (isClosed(status) && !isOverBy(CalendarDate.lastOfMonth(year, 12), investment));
  return isBound ? granted.minus(paidThrough(move, year)).atLeastZero() : Money.zero;
}

function releasedAt(move: FundMoves, year: number): Money {
  const { investment, granted } = move.schedules;
  if (granted === undefined || !isOverBy(CalendarDate.lastOfMonth(year, 12), investment)) return Money.zero;
  return granted.minus(paidThrough(move, year)).atLeastZero();
}

function paidThrough({ paidOut }: FundMoves, year: number): Money {
  return Money.sum([...paidOut].filter(([paidYear]) => paidYear <= year).map(([, amount]) => amount));
}

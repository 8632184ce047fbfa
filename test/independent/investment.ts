import { Rational, shareOut } from './rational';
import type { Row, Workbook } from './tables';
import { Sums } from './tables';

/*
 * The sums of one investment, worked out a second time from the text of the guidelines and the readings that the rules
 * state, with other means than the add-in's: exact fractions, dates as text, and no code in common.
 */

const KRONA = Rational.one;
const ORE = Rational.of(1n, 100n);
const PERIODS = ['Delår 1', 'Delår 2', 'Helår'];

export interface Paid {
  readonly party: Row | undefined;
  readonly ren: string;
  readonly year: number;
  readonly period: number;
  readonly date: string;
  readonly amount: Rational;
}

export interface Due extends Paid {
  readonly consumption: Rational;
  /** Granted less consumed. */
  readonly left: Rational | undefined;
}

export interface Repayer {
  readonly id: string;
  readonly plan: Sums<number>;
  readonly full: Rational | undefined;
  readonly floor: Rational | undefined;
  readonly counted: Rational | undefined;
  readonly final: Rational | undefined;
  readonly rounds: Sums<number>;
  readonly invoiced: Sums<number>;
}

export class Investment {
  readonly id: string;
  readonly parties: Row[];
  readonly grant: { applied: Rational; evaluation: Rational; granted: Rational } | undefined;
  readonly granted: Rational | undefined;
  readonly costRows: Row[];
  readonly due: Due[];
  readonly paid: Paid[];
  readonly repayers: Repayer[];

  constructor(
    readonly row: Row,
    private readonly workbook: Workbook,
    private readonly today: string,
  ) {
    this.id = row.text('Satsning');
    this.parties = workbook.rows('Parter', this.id);
    this.grant = this.computeGrant();
    this.granted = row.amount('Beviljat belopp') ?? this.grant?.granted;
    this.costRows = this.findCosts();
    this.due = this.computePayouts();
    this.paid = this.payoutsAsMade();
    this.repayers = this.computeRepayments();
  }

  party(id: string): Row | undefined {
    return this.parties.find((party) => party.text('Part') === id);
  }

  private partyOn(ren: string): Row | undefined {
    return this.parties.find((party) => party.text('REN') === ren);
  }

  private computeGrant(): Investment['grant'] {
    const rows = this.workbook.rows('Budget', this.id);
    if (rows.length === 0) return undefined;
    const sumOf = (own: readonly Row[]): Rational =>
      Rational.sum(own.flatMap((row) => row.years().map(({ amount }) => amount)));
    const others = sumOf(rows.filter((row) => row.text('Kostnadsslag') !== 'Utvärdering'));
    const twentieth = Rational.of(5n, 100n);
    const reading = this.workbook.setting('utvärdering.läsart');
    if (reading === 'inom')
      return {
        applied: sumOf(rows),
        evaluation: sumOf(rows).times(twentieth).roundedTo(2),
        granted: sumOf(rows),
      };
    if (reading === 'uppräknat') {
      const granted = others.dividedBy(Rational.one.minus(twentieth)).roundedTo(2);
      return { applied: others, evaluation: granted.minus(others), granted };
    }
    const evaluation = others.times(twentieth).roundedTo(2);
    return { applied: others, evaluation, granted: others.plus(evaluation) };
  }

  /** Costs lie on the RENs of those who carry out or evaluate, on any account that is not for payouts or repayments. */
  private findCosts(): Row[] {
    const rens = this.parties
      .filter((party) => /Genomför|Utvärderar/.test(party.text('Uppdrag')))
      .map((party) => party.text('REN'));
    const transfers = ['utbetalning.debet', 'utbetalning.kredit', 'återföring.debet', 'återföring.kredit'];
    const accounts = transfers.map((name) => this.workbook.setting(`konto.${name}`));
    return this.workbook
      .rows('Huvudbok')
      .filter((row) => rens.includes(row.text('REN')) && !accounts.includes(row.text('Konto')));
  }

  private computePayouts(): Due[] {
    const dues: Due[] = [];
    const carried = new Sums<string>();
    let paid = Rational.zero;
    let consumed = Rational.zero;
    const periods = [...new Set(this.costRows.map((row) => periodOf(row.text('Datum'))))].sort();
    for (const key of periods) {
      const rows = this.costRows.filter((row) => periodOf(row.text('Datum')) === key);
      const rens = this.parties
        .map((party) => party.text('REN'))
        .filter((ren) => rows.some((row) => row.text('REN') === ren));
      const own = rens.map((ren) =>
        Rational.sum(
          rows.filter((row) => row.text('REN') === ren).map((row) => row.amount('Belopp') ?? Rational.zero),
        ),
      );
      consumed = consumed.plus(Rational.sum(own));
      const wanted = rens.map((ren, index) => carried.of(ren).plus(own[index] ?? Rational.zero));
      rens.forEach((ren, index) =>
        carried.byKey.set(ren, (wanted[index] ?? Rational.zero).min(Rational.zero)),
      );
      const asked = wanted.map((amount) => amount.max(Rational.zero));
      const left = this.granted?.minus(paid);
      const covered =
        left === undefined || Rational.sum(asked).compare(left) <= 0 ? asked : shareOut(left, asked, ORE);
      const [year = 0, period = 0] = key.split('/').map(Number);
      rens.forEach((ren, index) => {
        const amount = covered?.[index] ?? Rational.zero;
        paid = paid.plus(amount);
        const date = ['04-30', '09-30', '01-31'][period] ?? '';
        dues.push({
          party: this.partyOn(ren),
          ren,
          year,
          period,
          date: `${period === 2 ? year + 1 : year}-${date}`,
          amount,
          consumption: own[index] ?? Rational.zero,
          left: this.granted?.minus(consumed),
        });
      });
    }
    return dues;
  }

  private payoutsMade(): Paid[] {
    return this.workbook.rows('Utbetalningar', this.id).map((row) => ({
      party: this.partyOn(row.text('REN')),
      ren: row.text('REN'),
      year: row.year('År'),
      period: PERIODS.indexOf(row.text('Period')),
      date: row.text('Datum'),
      amount: row.amount('Belopp') ?? Rational.zero,
    }));
  }

  private payoutsAsMade(): Paid[] {
    const made = this.payoutsMade();
    const isMade = (due: Due): boolean =>
      made.some(({ ren, year, period }) => ren === due.ren && year === due.year && period === due.period);
    return [...made, ...this.due.filter((due) => !isMade(due))];
  }

  /** The year of the last 30 September within so many years of the start. */
  private lastAutumn(years: number): number {
    const start = this.row.text('Startdatum');
    const year = Number(start.slice(0, 4)) + years;
    return start.slice(5) >= '09-30' ? year : year - 1;
  }

  private plans(): { id: string; plan: Sums<number> }[] {
    const rows = this.workbook.rows('Aterforingsplan', this.id);
    const plans = rows.length > 0 ? byParty(rows) : this.proposedPlans();
    return plans.filter(({ plan }) => plan.total.isPositive);
  }

  private proposedPlans(): { id: string; plan: Sums<number> }[] {
    const mayRepay = (party: Row | undefined): boolean =>
      party?.text('Typ') === 'Nämnd' ||
      (party?.text('Typ') === 'Kommunalt bolag' &&
        (party.share('Ägarandel') ?? Rational.zero).compare(Rational.of(1n, 2n)) > 0);
    const rows = this.workbook.rows('Effekter', this.id).filter((row) => row.text('Nivå') === 'Kommun');
    const effects = byParty(rows.filter((row) => mayRepay(this.party(row.text('Part')))));
    if (this.granted === undefined || !this.granted.isPositive) return [];
    const parts = shareOut(
      this.granted.rounded(),
      effects.map(({ plan }) => plan.total),
      KRONA,
    );
    if (parts === undefined) return [];

    const isByYear = this.workbook.setting('återföring.startläsart') === 'kalenderår';
    const first = isByYear ? Number(this.row.text('Startdatum').slice(0, 4)) + 3 : this.lastAutumn(3);
    const longest =
      this.workbook.setting('återföring.längstFrån') === 'start' ? this.lastAutumn(10) : first + 10;
    const withEffect = effects.flatMap(({ plan }) =>
      [...plan.byKey].filter(([, amount]) => !amount.isZero).map(([year]) => year),
    );
    const last = Math.max(first, Math.min(longest, Math.max(...withEffect)));
    return effects.map(({ id, plan: effect }, index) => {
      const moved = new Sums<number>();
      for (let year = first; year <= last; year += 1) moved.add(year, Rational.zero);
      for (const [year, amount] of effect.byKey) moved.add(Math.max(first, Math.min(last, year)), amount);
      const instalments = shareOut(parts[index] ?? Rational.zero, [...moved.byKey.values()], KRONA);
      const plan = new Sums<number>();
      [...moved.byKey.keys()].forEach((year, at) => plan.add(year, instalments?.[at] ?? Rational.zero));
      return { id, plan };
    });
  }

  private cost(): Rational | undefined {
    const hasEnded = ['Avslutad', 'Uppföljd'].includes(this.row.text('Status'));
    if (!hasEnded || this.workbook.setting('återföring.kostnadsbas') === 'beviljat') return this.granted;
    const made = this.payoutsMade();
    const paid = made.length > 0 ? made : this.due;
    const hasRen = this.parties.some((party) => party.text('REN') !== '');
    const isBooked = hasRen && this.workbook.rows('Huvudbok').length > 0;
    return paid.length > 0 || isBooked ? Rational.sum(paid.map(({ amount }) => amount)) : undefined;
  }

  private judged(party: string): Rational | undefined {
    const known = this.workbook
      .rows('EffektUtfall', this.id)
      .filter((row) => row.text('Part') === party && row.text('Datum') <= this.today);
    const late = known.filter((row) => row.text('Bedömning') !== 'Löpande');
    const ranking = late.length > 0 ? late : known;
    const latest = ranking
      .map((row) => row.text('Datum'))
      .sort()
      .pop();
    if (latest === undefined) return undefined;
    const counting = ranking.filter((row) => row.text('Datum') === latest);
    return Rational.sum(counting.map((row) => row.amount('Belopp') ?? Rational.zero))
      .max(Rational.zero)
      .rounded();
  }

  private computeRepayments(): Repayer[] {
    const plans = this.plans();
    const weights = plans.map(({ plan }) => plan.total);
    const cost = this.cost();
    const floorOfAll = cost && this.workbook.shareSetting('återföring.golv').times(cost).ceiling();
    const full = cost && shareOut(cost.rounded(), weights, KRONA);
    const floor = floorOfAll && shareOut(floorOfAll, weights, KRONA);
    const effects = plans.map(({ id }) => this.judged(id));
    const known = effects.filter((effect) => effect !== undefined);
    const isSettled = cost && floorOfAll && full && floor && known.length === effects.length;
    const counted = isSettled ? this.counted(known, full, cost.rounded()) : undefined;
    const final =
      isSettled && counted
        ? this.final(counted, known, floor, floorOfAll, weights, cost.rounded())
        : undefined;
    return plans.map(({ id, plan }, index) => {
      const invoiced = new Sums<number>();
      for (const row of this.workbook.rows('Fakturor', this.id)) {
        if (row.text('Part') === id) invoiced.add(row.year('År'), row.amount('Belopp') ?? Rational.zero);
      }
      const own = final?.[index];
      return {
        id,
        plan,
        full: full?.[index],
        floor: floor?.[index],
        counted: counted?.[index],
        final: own,
        rounds: own ? rounds(plan, invoiced, own) : plan,
        invoiced,
      };
    });
  }

  private counted(
    effects: readonly Rational[],
    full: readonly Rational[],
    cost: Rational,
  ): Rational[] | undefined {
    if (this.workbook.setting('återföring.tak') === 'perNämnd')
      return effects.map((effect, index) => effect.min(full[index] ?? Rational.zero));
    return Rational.sum(effects).compare(cost) > 0 ? shareOut(cost, effects, KRONA) : [...effects];
  }

  private final(
    counted: readonly Rational[],
    effects: readonly Rational[],
    floor: readonly Rational[],
    floorOfAll: Rational,
    weights: readonly Rational[],
    cost: Rational,
  ): readonly Rational[] {
    const lacking = floorOfAll.minus(Rational.sum(counted));
    const reading = this.workbook.setting('återföring.golvläsart');
    if (reading === 'ersättning') return lacking.isPositive ? floor : counted;
    if (reading === 'tillskott') {
      const added = lacking.isPositive ? shareOut(lacking, weights, KRONA) : undefined;
      return counted.map((amount, index) => amount.plus(added?.[index] ?? Rational.zero));
    }
    const raised = counted.map((amount, index) => amount.max(floor[index] ?? Rational.zero));
    if (Rational.sum(raised).compare(cost) <= 0) return raised;
    // Those whose share of the cost lies under their floor get the floor, until all others lie above theirs.
    let free = effects.map((_, index) => index);
    for (;;) {
      const fixed = Rational.sum(floor.filter((_, index) => !free.includes(index)));
      const shares = shareOut(
        cost.minus(fixed).max(Rational.zero),
        free.map((index) => effects[index] ?? Rational.zero),
        KRONA,
      );
      const above = free.filter(
        (index, at) => (shares?.[at] ?? Rational.zero).compare(floor[index] ?? Rational.zero) >= 0,
      );
      if (above.length === free.length) {
        return floor.map((least, index) =>
          free.includes(index) ? (shares?.[free.indexOf(index)] ?? Rational.zero) : least,
        );
      }
      free = above;
    }
  }
}

function byParty(rows: readonly Row[]): { id: string; plan: Sums<number> }[] {
  const parties = new Map<string, Sums<number>>();
  for (const row of rows) {
    const id = row.text('Part');
    const sums = parties.get(id) ?? new Sums<number>();
    parties.set(id, sums);
    for (const { year, amount } of row.years()) sums.add(year, amount);
  }
  return [...parties].map(([id, plan]) => ({ id, plan }));
}

/** What is invoiced stays; what is left of the final amount follows the instalments of the years after. */
function rounds(plan: Sums<number>, invoiced: Sums<number>, final: Rational): Sums<number> {
  const result = new Sums<number>();
  for (const [year, amount] of invoiced.byKey) result.add(year, amount);
  const left = final.minus(invoiced.total);
  if (!left.isPositive) return result;
  const lastYear = Math.max(0, ...invoiced.byKey.keys());
  const later = [...plan.byKey]
    .filter(([year, amount]) => year > lastYear && amount.isPositive)
    .sort(([a], [b]) => a - b);
  const parts = shareOut(
    left,
    later.map(([, amount]) => amount),
    left.under === 1n ? KRONA : ORE,
  );
  if (parts === undefined) result.add(lastYear + 1, left);
  else later.forEach(([year], index) => result.add(year, parts[index] ?? Rational.zero));
  return result;
}

function periodOf(date: string): string {
  const day = date.slice(5);
  return `${date.slice(0, 4)}/${day <= '04-30' ? 0 : day <= '08-31' ? 1 : 2}`;
}

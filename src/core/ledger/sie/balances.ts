import type { CalendarDate } from '../../values/calendarDate';
import { Money } from '../../values/money';
import { say } from '../../text/sentence';
import type { FileNotes, FileSentence } from '../fileNotes';
import { OreSum } from '../oreSum';

interface AccountingYear {
  readonly index: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

interface Balance {
  readonly line: number;
  readonly ore: number;
}

/** Past this a file is checked in part, so that memory stays bounded. */
const KEPT = 500_000;

/** Holds the file's own balances (`#IB`, `#UB`, `#RES`) against its transactions, account by account. */
export class SieBalances {
  private readonly years: AccountingYear[] = [];
  private readonly sums = new Map<string, OreSum>();
  private readonly told = {
    '#IB': new Map<string, Balance>(),
    '#UB': new Map<string, Balance>(),
    '#RES': new Map<string, Balance>(),
  };
  private latestDate: CalendarDate | undefined;
  private latestIndex: string | undefined;
  private readonly yearsWithRows = new Set<string>();

  year(index: string, from: CalendarDate, to: CalendarDate): void {
    if (this.years.length < 100) this.years.push({ index, from, to });
  }

  balance(label: '#IB' | '#UB' | '#RES', index: string, account: string, ore: number, line: number): void {
    const balances = this.told[label];
    if (balances.size < KEPT) balances.set(keyOf(index, account), { line, ore });
  }

  posting(account: string, date: CalendarDate, ore: number): void {
    const index = this.indexOf(date);
    if (index === undefined) return;
    this.yearsWithRows.add(index);
    const key = keyOf(index, account);
    let sum = this.sums.get(key);
    if (sum === undefined) {
      if (this.sums.size >= KEPT) return;
      sum = new OreSum();
      this.sums.set(key, sum);
    }
    sum.add(ore);
  }

  tell(notes: FileNotes): void {
    let agreed = 0;
    const compare = (key: string, { line, ore }: Balance, opening: number): void => {
      if (!this.yearsWithRows.has(key.slice(0, key.indexOf('\t')))) return;
      const booked = (this.sums.get(key)?.total() ?? Money.zero).plus(Money.ofOre(BigInt(opening)));
      const difference = Money.ofOre(BigInt(ore)).minus(booked);
      if (difference.isZero()) agreed++;
      else tellDifference(notes, line, difference);
    };
    const { '#IB': opening, '#UB': closing, '#RES': results } = this.told;
    for (const [key, balance] of results) compare(key, balance, 0);
    for (const [key, balance] of closing) compare(key, balance, opening.get(key)?.ore ?? 0);
    if (agreed > 0) {
      notes.add(
        'balances',
        say`Filens egna saldon (#RES och #UB) stämmer med transaktionerna på ${agreed === 1 ? say`1 konto` : say`${agreed} konton`}.`,
      );
    }
  }

  /** Without declared years everything is the current year's. */
  private indexOf(date: CalendarDate): string | undefined {
    if (this.years.length === 0) return '0';
    // Rows of one day share their date, which spares the search for nearly all.
    if (date === this.latestDate) return this.latestIndex;
    this.latestDate = date;
    this.latestIndex = this.years.find(({ from, to }) => !date.isBefore(from) && !date.isAfter(to))?.index;
    return this.latestIndex;
  }
}

/** A longer sum could be taken for a personal number. */
const LARGEST_SHOWN = Money.ofKronor(1_000_000_000);

export function shownAmount(amount: Money): FileSentence {
  return amount.abs().isLessThan(LARGEST_SHOWN)
    ? say`${{ figureOf: amount.toString() }}\u00A0kr`
    : say`minst en miljard kronor`;
}

function tellDifference(notes: FileNotes, line: number, difference: Money): void {
  notes.add(
    'differingBalances',
    say`kontots saldo är inte summan av dess transaktioner i filen; skillnaden är ${shownAmount(difference)}.`,
    line,
  );
}

function keyOf(index: string, account: string): string {
  return `${index}\t${account}`;
}

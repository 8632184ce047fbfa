import type { Sentence } from '../text/sentence';
import { say } from '../text/sentence';
import type { PeriodName, QuarterName } from './choices';
import { PERIOD_NAMES } from './choices';

/** A closing period of a year: delår 1, delår 2 or helår, each with its own part of the year. */
export interface Period {
  readonly year: number;
  readonly name: PeriodName;
}

/** A period with a written report: at delår 1 the economy alone is followed up (Örebro Ks 954/2016, p. 10). */
export interface ReportPeriod extends Period {
  readonly name: 'Delår 2' | 'Helår';
}

/** The period that a row is for. */
export function periodNamed({
  year,
  period,
}: {
  readonly year: number;
  readonly period: PeriodName;
}): Period {
  return { year, name: period };
}

/** Whether a row is for the period. A quarter's never is. */
export function isFor(
  row: { readonly year: number; readonly period: PeriodName | QuarterName },
  period: Period,
): boolean {
  return row.year === period.year && row.period === period.name;
}

export function comparePeriods(a: Period, b: Period): number {
  return a.year - b.year || PERIOD_NAMES.indexOf(a.name) - PERIOD_NAMES.indexOf(b.name);
}

export function periodAfter({ year, name }: Period): Period {
  const next = PERIOD_NAMES[PERIOD_NAMES.indexOf(name) + 1];
  return next === undefined ? { year: year + 1, name: PERIOD_NAMES[0] } : { year, name: next };
}

export function periodKey({ year, name }: Period): string {
  return `${year} ${name}`;
}

/** `delår 2 2021` */
export function periodLabel({ year, name }: Period): Sentence {
  switch (name) {
    case 'Delår 1':
      return say`delår 1 ${year}`;
    case 'Delår 2':
      return say`delår 2 ${year}`;
    case 'Helår':
      return say`helår ${year}`;
  }
}

/** As the first words of a line: `Delår 2 2021`. */
export function periodTitle({ year, name }: Period): Sentence {
  switch (name) {
    case 'Delår 1':
      return say`Delår 1 ${year}`;
    case 'Delår 2':
      return say`Delår 2 ${year}`;
    case 'Helår':
      return say`Helår ${year}`;
  }
}

import type { Answer } from './answer';
import type { Argument } from './cells';
import { payoffMonths } from './payoffMonths';
import { presentValue } from './presentValue';
import { repaymentFloor } from './repaymentFloor';
import { settlement } from './settlement';
import { split } from './split';

type CustomFunction = (...args: Argument[]) => Answer<number | number[][]>;

/** What each function of functions.json does, by its id; the arguments in the order of its parameters. */
export const FUNCTIONS: Readonly<Record<string, CustomFunction>> = {
  NUVARDE: presentValue,
  PAYOFFMANADER: payoffMonths,
  FORDELA: split,
  ATERFORINGSGOLV: repaymentFloor,
  SLUTAVRAKNING: settlement,
};

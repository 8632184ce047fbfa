import type { Histogram } from '../core/payoff/risk/histogram';
import type { Measure } from '../core/payoff/risk/measure';
import type { Sentence } from '../core/text/sentence';
import type { PlainPayoffInput } from './plainInput';

/** What the pane asks of the worker. A new task takes the place of the one before. */
export type RiskRequest =
  | {
      readonly kind: 'start';
      readonly task: number;
      readonly input: PlainPayoffInput;
      readonly measure: Measure;
    }
  | { readonly kind: 'cancel'; readonly task: number };

/** What the worker answers: any number of `progress`, then one of the others; nothing after a cancel. */
export type RiskReply = { readonly task: number } & RiskEvent;

export type RiskEvent =
  | RiskProgress
  | ({ readonly kind: 'done' } & RiskFigures)
  /** Swedish clauses without full stop. */
  | { readonly kind: 'refused'; readonly reasons: readonly Sentence[] }
  | { readonly kind: 'failed' };

export interface RiskProgress {
  readonly kind: 'progress';
  readonly stage: RiskStage;
  /** Of the whole, from 0 to 1; never falling. */
  readonly share: number;
}

export type RiskStage = 'sensitivity' | 'simulation';

/** Kronor and shares as exact decimal texts. */
export interface RiskFigures {
  readonly base: string;
  /** The largest swing first. */
  readonly swings: readonly PlainSwing[];
  readonly spread: PlainSpread;
}

export interface PlainSwing {
  readonly label: Sentence;
  /** Where the number is of a group of *Typfall*: the group's place in the input. */
  readonly group?: number;
  readonly isJudged: boolean;
  readonly low: string;
  readonly high: string;
  readonly atLow: string;
  readonly atHigh: string;
}

export interface PlainSpread {
  readonly generator: string;
  readonly draws: number;
  readonly seed: string;
  readonly chanceOfGain: string;
  readonly percentile5: string;
  readonly median: string;
  readonly percentile95: string;
  readonly histogram: Histogram;
}

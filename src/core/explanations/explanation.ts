import type { ReasonInput, Reasons } from '../findings/finding';
import { inSwedish, valueInSwedish } from '../text/inSwedish';
import type { Sentence, SentenceValue } from '../text/sentence';
import type { Place } from '../values/place';

/** Why a finding is told, or how an amount came about: inputs with their cells, steps, parameters and rules. */
export interface Explanation {
  /** `Golv för VAN i S1` */
  readonly title: Sentence;
  /** The amount or value itself. */
  readonly value?: SentenceValue;
  readonly reasons: Reasons;
  readonly parameters: readonly ExplainedParameter[];
  readonly rules: readonly ExplainedRule[];
}

export interface ExplainedParameter {
  readonly name: string;
  readonly meaning: string;
  /** `saknas` where the workbook has none and there is no default. */
  readonly value: SentenceValue;
  readonly source: string;
  /** `ÅÅÅÅ-MM-DD`: the day from which the value holds; absent: has always held. */
  readonly from?: string;
  /** Absent for a default. */
  readonly at?: Place;
}

export interface ExplainedRule {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly page: string;
  readonly quote: string;
  readonly reading?: string;
  readonly remedy?: string;
}

/** A part of an explanation: others are made of it. */
export interface Trace {
  readonly inputs: readonly ReasonInput[];
  readonly steps: readonly Sentence[];
  readonly parameters: readonly ExplainedParameter[];
}

/** One after the other; an input or parameter that comes again is told once. */
export function joined(...traces: readonly Partial<Trace>[]): Trace {
  return {
    inputs: unique(
      traces.flatMap(({ inputs = [] }) => inputs),
      ({ what, value, at }) => JSON.stringify([inSwedish(what), valueInSwedish(value), at?.sheet, at?.cell]),
    ),
    steps: traces.flatMap(({ steps = [] }) => steps),
    parameters: unique(
      traces.flatMap(({ parameters = [] }) => parameters),
      ({ name, value, from }) => JSON.stringify([name, valueInSwedish(value), from]),
    ),
  };
}

function unique<T>(all: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(all.map((item) => [keyOf(item), item])).values()];
}

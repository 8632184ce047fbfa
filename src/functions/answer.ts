/** What a custom function gives the cell: a value, or an error with a Swedish sentence. */
export type Answer<T> = { readonly kind: 'value'; readonly value: T } | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  readonly error: CellError;
  /** A whole sentence: which argument, what is wrong, what to do. */
  readonly sentence: string;
}

/**
 * `invalidValue` (#VÄRDEFEL!) is for an argument that cannot be used: Excel shows the sentence for that error.
 * `invalidNumber` (#OGILTIGT!) is for good arguments that no number answers.
 */
export type CellError = 'invalidValue' | 'invalidNumber';

export function value<T>(given: T): Answer<T> {
  return { kind: 'value', value: given };
}

export function wrongArgument(sentence: string): Refusal {
  return { kind: 'refused', error: 'invalidValue', sentence };
}

export function noNumber(sentence: string): Refusal {
  return { kind: 'refused', error: 'invalidNumber', sentence };
}

type Values<T> = { [Key in keyof T]: T[Key] extends Answer<infer V> ? V : never };

/** The arguments' values, or the first refusal among them in the order that they are written. */
export function allOf<T extends Readonly<Record<string, Answer<unknown>>>>(answers: T): Answer<Values<T>> {
  const values: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(answers)) {
    if (answer.kind === 'refused') return answer;
    values[key] = answer.value;
  }
  return value(values as Values<T>);
}

export function then<T, U>(answer: Answer<T>, use: (given: T) => Answer<U>): Answer<U> {
  return answer.kind === 'refused' ? answer : use(answer.value);
}

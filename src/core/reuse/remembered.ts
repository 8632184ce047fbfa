import type { Steps } from '../steps/steps';
import { isSame } from './isSame';

interface Answer<Rest, Value> {
  readonly rest: Rest;
  readonly value: Value;
}

/** The last answer for each subject. */
class Answers<Subject extends object, Rest, Value> {
  private readonly bySubject = new WeakMap<Subject, Answer<Rest, Value>>();

  of(subject: Subject, rest: Rest): Answer<Rest, Value> | undefined {
    const last = this.bySubject.get(subject);
    return last !== undefined && isSame(last.rest, rest) ? last : undefined;
  }

  keep(subject: Subject, rest: Rest, value: Value): Answer<Rest, Value> {
    const answer = { rest, value };
    this.bySubject.set(subject, answer);
    return answer;
  }
}

/**
 * The same function, which gives its last answer again for a subject that is the same object with other arguments that
 * hold the same. It must be pure, and work from its arguments alone: then nobody can tell the difference. An answer is
 * kept no longer than its subject.
 */
export function remembered<Subject extends object, Rest extends readonly unknown[], Value>(
  work: (subject: Subject, ...rest: Rest) => Value,
): (subject: Subject, ...rest: Rest) => Value {
  const answers = new Answers<Subject, Rest, Value>();
  return (subject, ...rest) =>
    (answers.of(subject, rest) ?? answers.keep(subject, rest, work(subject, ...rest))).value;
}

/** As {@link remembered}, of work that may stop for a moment between two steps. */
export function rememberedSteps<Subject extends object, Rest extends readonly unknown[], Value>(
  work: (subject: Subject, ...rest: Rest) => Steps<Value>,
): (subject: Subject, ...rest: Rest) => Steps<Value> {
  const answers = new Answers<Subject, Rest, Value>();
  return function* (subject, ...rest) {
    return (answers.of(subject, rest) ?? answers.keep(subject, rest, yield* work(subject, ...rest))).value;
  };
}

/** As {@link remembered}, where no argument lives on by itself: the answer is kept as long as its keeper, of which nothing is asked. */
export function rememberedWith<Rest extends readonly unknown[], Value>(
  work: (...rest: Rest) => Value,
): (keeper: object, ...rest: Rest) => Value {
  return remembered((_: object, ...rest: Rest) => work(...rest));
}

/**
 * Work that is given its last answer for the same subject, to go on from where that still holds. What it then gives must
 * be what it would have given without.
 */
export function carriedOn<Subject extends object, Rest extends readonly unknown[], Value>(
  work: (last: Value | undefined, subject: Subject, ...rest: Rest) => Steps<Value>,
): (subject: Subject, ...rest: Rest) => Steps<Value> {
  const answers = new WeakMap<Subject, Value>();
  return function* (subject, ...rest) {
    const value = yield* work(answers.get(subject), subject, ...rest);
    answers.set(subject, value);
    return value;
  };
}

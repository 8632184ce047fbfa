import type { Steps } from '../steps/steps';
import { straight } from '../steps/steps';
import { isSame } from './isSame';

interface Answer<Rest, Value> {
  readonly rest: Rest;
  readonly value: Value;
}

/**
 * The same function, which gives its last answer again for a subject that is the same object with other arguments that
 * hold the same. It must be pure, and work from its arguments alone: then nobody can tell the difference. An answer is
 * kept no longer than its subject.
 */
export function remembered<Subject extends object, Rest extends readonly unknown[], Value>(
  work: (subject: Subject, ...rest: Rest) => Value,
): (subject: Subject, ...rest: Rest) => Value {
  // eslint-disable-next-line require-yield -- one way to remember, for work with and without pauses
  const steps = rememberedSteps(function* (subject: Subject, ...rest: Rest): Steps<Value> {
    return work(subject, ...rest);
  });
  return (subject, ...rest) => straight(steps(subject, ...rest));
}

/** As {@link remembered}, of work that may stop for a moment between two steps. */
export function rememberedSteps<Subject extends object, Rest extends readonly unknown[], Value>(
  work: (subject: Subject, ...rest: Rest) => Steps<Value>,
): (subject: Subject, ...rest: Rest) => Steps<Value> {
  const answers = new WeakMap<Subject, Answer<Rest, Value>>();
  return function* (subject, ...rest) {
    const last = answers.get(subject);
    if (last !== undefined && isSame(last.rest, rest)) return last.value;
    const value = yield* work(subject, ...rest);
    answers.set(subject, { rest, value });
    return value;
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

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

import type { Answer } from '../../src/functions/answer';

/** The value, or the error and its sentence as one text. */
export function told<T>(answer: Answer<T>): T | string {
  return answer.kind === 'value' ? answer.value : `${answer.error}: ${answer.sentence}`;
}

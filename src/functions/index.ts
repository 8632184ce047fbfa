import { FUNCTIONS } from './associations';

for (const [id, answerOf] of Object.entries(FUNCTIONS)) {
  CustomFunctions.associate(id, (...args) => {
    // Excel puts an invocation object after the arguments; the functions take only what they have names for.
    const answer = answerOf(...args);
    if (answer.kind === 'value') return answer.value;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[answer.error], answer.sentence);
  });
}

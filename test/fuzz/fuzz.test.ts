import { runProperty } from './caseRunner';
import { FUZZ_PROPERTIES } from './properties';

/** The night runs a hundred thousand (`npm run fuzz`), with another seed each time. */
const CASES_A_SHARE = 2;
const SEED = 954;

describe('Of what is drawn anew each night, a sample holds', () => {
  it.each(FUZZ_PROPERTIES.map((own) => [own.name, own] as const))('%s', async (_, own) => {
    const cases = Math.max(8, own.share * CASES_A_SHARE);
    const { failure } = await runProperty(own, { seed: SEED, cases });
    expect(failure).toBeUndefined();
  });
});

import fc from 'fast-check';
import { FUZZ_PROPERTIES } from './properties';
async function main() {
  const [, , only, runs = '200', seed = '1'] = process.argv;
  for (const { name, property } of FUZZ_PROPERTIES) {
    if (only && only !== 'all' && only !== name) continue;
    const t = Date.now();
    const out = await fc.check(property, { seed: Number(seed), numRuns: Number(runs) });
    console.log(name, out.failed ? 'FAILED' : 'ok', out.numRuns, Date.now() - t, 'ms');
    if (out.failed) { console.log(out.counterexamplePath, JSON.stringify(out.counterexample, null, 1).slice(0, 4000)); console.log(String((out as any).errorInstance?.stack ?? (out as any).error).slice(0, 3000)); }
  }
}
void main();

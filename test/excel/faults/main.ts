import { ACTS } from './acts';
import { MEDDLINGS, WIRE_FAULTS } from './events';
import type { Problems } from './trial';
import { trialOf, tryClosing, tryMeddling, tryVerdict } from './trial';

/**
 * Every request of every act with every fault: `npm run faults`. A part of it: `npm run faults -- "a check"`, and of
 * that the requests 7 to 9: `npm run faults -- "a first write" 7-9`.
 */
async function main([only = '', requests = '']: readonly string[]): Promise<void> {
  const [first = 1, last = first] = requests === '' ? [1, Infinity] : requests.split('-').map(Number);
  let cases = 0;
  let bad = 0;
  const report = (name: string, problems: Problems): void => {
    cases += 1;
    if (problems.length === 0) return;
    bad += 1;
    tell(`${name}\n    ${problems.join('\n    ')}`);
  };
  for (const act of ACTS.filter(({ name }) => name.includes(only))) {
    const trial = await trialOf(act);
    tell(`${act.name}: ${trial.requests} requests`);
    for (let k = first; k <= Math.min(last, trial.requests); k += 1) {
      for (const [name, verdict] of WIRE_FAULTS) {
        const problems = await tryVerdict(trial, (own) => (own === k ? verdict : 'pass'));
        report(`${act.name}: request ${k} ${name}`, problems);
      }
      for (const meddling of act.wantsEmpty === true ? [] : MEDDLINGS) {
        report(
          `${act.name}: before request ${k} somebody ${meddling.name}`,
          await tryMeddling(trial, k, meddling),
        );
      }
      report(`${act.name}: the pane is closed after request ${k}`, await tryClosing(trial, k));
    }
    const inCell = await tryVerdict(trial, () => ({ refuse: 'InvalidOperationInCellEditMode' }));
    report(`${act.name}: a cell is being edited all the time`, inCell);
  }
  tell(`${cases} cases, ${bad} of them not as they should be`);
  if (bad > 0) process.exitCode = 1;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(process.argv.slice(2));

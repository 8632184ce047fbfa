import type { ProbeReport } from '../excel/selftest/runProbes';

const WORDS = { holds: 'STÄMMER', differs: 'AVVIKER', known: 'UPPGIFT' } as const;

/** The result as lines that can be pasted into a mail. */
export function resultText(
  host: readonly string[],
  reports: readonly ProbeReport[],
  stopped: readonly string[],
): string {
  const lines = reports.map(({ id, outcome, answered, expected }) => {
    const wanted = outcome === 'differs' ? ` (väntat ${expected})` : '';
    return `${WORDS[outcome]} ${id} ${answered}${wanted}`;
  });
  const rules = stopped.length === 0 ? 'inget' : [...new Set(stopped)].join('; ');
  return ['Självtest av Sociala investeringar', ...host, `Stoppat av sidans regler: ${rules}`, ...lines].join(
    '\n',
  );
}

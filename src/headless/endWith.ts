import type { ExitStatus } from './runCommand';

/** Ends the process with the status of its work; what the work did not foresee is a line and 2, never a stack trace. */
export async function endWith(
  work: () => Promise<ExitStatus>,
  complain: (line: string) => void,
): Promise<void> {
  try {
    // Not process.exit: a long JSON on standard output must reach the reader first.
    process.exitCode = await work();
  } catch (error) {
    // The message is left out: it may hold what stands in a cell.
    const name = error instanceof Error ? error.name : 'okänt fel';
    complain(
      `Något gick fel i programmet, inte i arbetsboken (${name}). Kör igen; om felet kommer tillbaka, meddela den som sköter tillägget.`,
    );
    process.exitCode = 2;
  }
}

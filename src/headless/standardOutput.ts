import type { Printed } from './deliver';
import type { Output } from './runCommand';

/** The process's own streams. A reader that has had enough is no error: `| head` closes the pipe. */
export function standardOutput(): Output {
  const { stdout, stderr } = process;
  // Each write is told of its own failure; without a listener the stream would end the process as well.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  return {
    print: (text) =>
      new Promise((resolve) => {
        stdout.write(text, (error) => resolve(error ? printedAfter(error) : 'arrived'));
      }),
    complain: (line) => void stderr.write(`${line}\n`),
  };
}

/** As the systems name a pipe that is closed: EOF on Windows. */
const CLOSED = ['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'];

function printedAfter(error: Error): Printed {
  return 'code' in error && CLOSED.includes(String(error.code)) ? 'nobody reads' : 'refused';
}

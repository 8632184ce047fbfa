import { turns } from '../../turns';

/** Longer than a session waits for the user to pause. */
const A_WHILE = 1_000;
/** More than the requests that one event leads to take. */
const ENOUGH = 20;

/** From here on a session's pauses end when `passAWhile` says so. Excel, opened before it, keeps its own time. */
export function stopTheClock(): void {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
}

/** What has happened is told of, the user pauses, and what that leads to is done. */
export async function passAWhile(): Promise<void> {
  await turns(ENOUGH);
  jest.advanceTimersByTime(A_WHILE);
  await turns(ENOUGH);
}

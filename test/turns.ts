import { setImmediate, setTimeout } from 'node:timers';

/**
 * Lets what is under way go on: so many times, all that was waiting for its turn gets it. Counted in turns and not in
 * time, which a busy machine makes too short.
 */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await new Promise<void>((resolve) => void setTimeout(resolve, 0));
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }
}

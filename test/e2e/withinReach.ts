import { violations } from './axe';
import type { Desk } from './desk';
import { expect } from './desk';

/** Axe finds nothing in the pane as it stands, and nothing lies beside its edge. */
export async function expectWithinReach(desk: Desk, width: 320 | 350): Promise<void> {
  const frame = desk.frame();
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await violations(frame, { contrast: true })).toEqual([]);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from '@playwright/test';

/** axe-core, of the version that its adapter for Playwright brings. */
const source = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rule that takes nearly all of axe's time. */
const CONTRAST = 'color-contrast';

/**
 * What axe finds in the pane's page: the rule, and the element. Put into the page once and asked for no more than is
 * told, which is many times faster than the adapter.
 */
export async function violations(
  frame: Frame,
  { contrast }: { readonly contrast: boolean },
): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const options = {
    rules: { 'target-size': { enabled: true }, [CONTRAST]: { enabled: contrast } },
    resultTypes: ['violations'],
    selectors: false,
    preload: false,
  };
  return frame.evaluate(async (asked) => {
    const { violations: found } = await window.axe.run(document, asked);
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

declare global {
  interface Window {
    axe: Axe;
  }
}

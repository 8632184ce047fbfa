import type { BrowserContext } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { isRefusal } from './contentRules';

interface Options {
  /** Of another address that the test answers itself. */
  readonly answeredHost: string;
  /** Whether the test is of what the page's rules refuse. */
  readonly triesRules: boolean;
}

/**
 * What is asked for, from now on, from another address than the test's own, by the pages, their fonts and pictures or
 * their workers, and where a page breaks its own rules for what it may load and run.
 */
export function strangersTo(
  context: BrowserContext,
  { answeredHost = '', triesRules = false }: Partial<Options> = {},
): readonly string[] {
  const strangers: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isKnown = hostname === '127.0.0.1' || hostname === answeredHost;
    if (protocol.startsWith('http') && !isKnown) strangers.push(request.url());
  });
  if (triesRules) return strangers;
  context.on('page', (page) => page.on('websocket', (socket) => strangers.push(socket.url())));
  context.on('console', (message) => {
    if (isRefusal(message.text())) strangers.push(message.text());
  });
  return strangers;
}

/** As newer browsers do, so that every test meets it in whichever browser it runs. */
function scrollingGivesBackPromises(): void {
  const scroll = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function (this: Element, options) {
    scroll.call(this, options);
    return Promise.resolve();
  };
}

interface Checks {
  readonly requestsStayHere: void;
  readonly newerScrolling: void;
}

/** Every test fails on a stranger. */
export const test = base.extend<Options & Checks>({
  answeredHost: ['', { option: true }],
  triesRules: [false, { option: true }],
  newerScrolling: [
    async ({ context }, use) => {
      await context.addInitScript(scrollingGivesBackPromises);
      await use();
    },
    { auto: true },
  ],
  requestsStayHere: [
    async ({ context, answeredHost, triesRules }, use) => {
      const strangers = strangersTo(context, { answeredHost, triesRules });
      await use();
      expect(strangers).toEqual([]);
    },
    { auto: true },
  ],
});

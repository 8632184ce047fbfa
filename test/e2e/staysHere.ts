import { test as base, expect } from '@playwright/test';
import { isRefusal } from './contentRules';

interface Watch {
  /** Of another address that the test answers itself. */
  readonly answeredHost: string;
  /** Whether the test is of what the page's rules refuse. */
  readonly triesRules: boolean;
  readonly requestsStayHere: void;
}

/**
 * Every test fails if anything is asked for from another address than the test's own, by the pages, their fonts and
 * pictures or their workers, and if a page breaks its own rules for what it may load and run.
 */
export const test = base.extend<Watch>({
  answeredHost: ['', { option: true }],
  triesRules: [false, { option: true }],
  requestsStayHere: [
    async ({ context, answeredHost, triesRules }, use) => {
      const strangers: string[] = [];
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isKnown = hostname === '127.0.0.1' || hostname === answeredHost;
        if (protocol.startsWith('http') && !isKnown) strangers.push(request.url());
      });
      context.on('page', (page) => {
        if (!triesRules) page.on('websocket', (socket) => strangers.push(socket.url()));
      });
      context.on('console', (message) => {
        if (!triesRules && isRefusal(message.text())) strangers.push(message.text());
      });
      await use();
      expect(strangers).toEqual([]);
    },
    { auto: true },
  ],
});

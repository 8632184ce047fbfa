import type { Page } from '@playwright/test';
import { listen } from './openServer';
import { E2E_ADDIN, expect, test } from './shippedPages';

test.use({ triesRules: true });

/** Of a frame the browser tells no more than whose it is. */
const OF_FRAME = '/';

/** What a page may ask another address for, by the path that each way asks for there. */
const WAYS = [
  '/beacon',
  '/events',
  '/fetch',
  '/film',
  '/font',
  '/form',
  '/frame',
  '/import',
  '/picture',
  '/request',
  '/socket',
  '/styles',
];

/** Tries them all from the page, which keeps the paths that its rules have refused. */
async function tryAll(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const refused: string[] = [];
    Reflect.set(window, 'refused', refused);
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      refused.push(new URL(blockedURI).pathname);
    });
    const add = (name: string, properties: object): HTMLElement =>
      document.body.appendChild(Object.assign(document.createElement(name), properties));
    const never = (): void => undefined;
    const ways: (() => unknown)[] = [
      () => navigator.sendBeacon(`${to}/beacon`),
      () => new EventSource(`${to}/events`),
      () => fetch(`${to}/fetch`).catch(never),
      () => add('video', { src: `${to}/film` }),
      () => new FontFace('f', `url(${to}/font)`).load().catch(never),
      () => {
        add('iframe', { name: 'box' });
        (add('form', { action: `${to}/form`, method: 'post', target: 'box' }) as HTMLFormElement).submit();
      },
      () => add('iframe', { src: `${to}/frame` }),
      () => import(`${to}/import`).catch(never),
      () => (new Image().src = `${to}/picture`),
      () => {
        const request = new XMLHttpRequest();
        request.open('GET', `${to}/request`);
        request.send();
      },
      () => new WebSocket(`${to}/socket`.replace('http', 'ws')),
      () => add('link', { rel: 'stylesheet', href: `${to}/styles` }),
    ];
    for (const way of ways) {
      try {
        way();
      } catch {
        // Refused, and so told of as a breach of the rules.
      }
    }
  }, address);
}

const unique = (paths: readonly string[]): readonly string[] => [...new Set(paths)].sort();

test('A page without rules asks other addresses in every way', async ({ page }) => {
  const elsewhere = await listen(() => ({ type: 'text/javascript', body: '' }));
  const own = await listen(() => ({ type: 'text/html', body: '<body></body>' }));
  await page.goto(own.address);
  await tryAll(page, elsewhere.address);
  await expect.poll(() => unique(elsewhere.asked)).toEqual(WAYS);
  own.close();
  elsewhere.close();
});

for (const name of ['taskpane.html', 'functions.html']) {
  test(`The shipped ${name} refuses every way to another address`, async ({ page }) => {
    const elsewhere = await listen(() => ({ type: 'text/javascript', body: '' }));
    await page.goto(`${E2E_ADDIN}/${name}`);
    await tryAll(page, elsewhere.address);
    const refused = (): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'refused'));
    const told = WAYS.map((path) => (path === '/frame' ? OF_FRAME : path));
    await expect.poll(async () => unique(await refused())).toEqual(unique(told));
    expect(elsewhere.asked).toEqual([]);
    elsewhere.close();
  });
}

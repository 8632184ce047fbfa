import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { WORKER_RULES } from '../../scripts/workerRules.cjs';
import { listen } from './openServer';
import { BUILT, expect, test } from './shippedPages';

test.use({ triesRules: true });

/** Ways to another address, by the path that each asks for there. */
const waysTo = (address: string): Readonly<Record<string, string>> => ({
  '/fetch': `fetch('${address}/fetch')`,
  '/request': `(() => { const r = new XMLHttpRequest(); r.open('GET', '${address}/request', false); r.send(); })()`,
  '/socket': `new Promise((done, fail) => { const s = new WebSocket('${address}/socket'.replace('http', 'ws')); s.onopen = done; s.onerror = fail; })`,
  '/events': `new Promise((done, fail) => { const s = new EventSource('${address}/events'); s.onopen = done; s.onerror = fail; })`,
  '/script': `importScripts('${address}/script')`,
  '/font': `new FontFace('f', 'url(${address}/font)').load()`,
  '/cache': `caches.open('c').then((cache) => cache.add('${address}/cache'))`,
  '/import': `import('${address}/import')`,
});

/** Texts that are run. */
const TEXTS_RUN: readonly string[] = [
  `eval('1')`,
  `new Function('return 1')()`,
  `new (() => 1).constructor('return 1')()`,
  `new (async () => 1).constructor('return 1')()`,
  `new (function* () {}).constructor('yield 1')().next()`,
  `new (async function* () {}).constructor('yield 1')().next()`,
  `new Promise((done, fail) => { self.one = done; setTimeout('self.one()'); setTimeout(fail, 200); })`,
  `new Promise((done, fail) => { self.two = done; setInterval('self.two()', 1); setTimeout(fail, 200); })`,
];

interface Tried {
  /** What was asked for elsewhere. */
  readonly sent: readonly string[];
  readonly run: readonly string[];
}

/**
 * Runs a script in a worker, and after it everything that a worker could try: in the worker itself, since the debugger
 * that tests work through is let past its rules.
 */
async function triedAfter(page: Page, script: string, rules?: string): Promise<Tried> {
  const elsewhere = await listen(() => ({ type: 'text/javascript', body: '' }));
  const attempts = [...TEXTS_RUN, ...Object.values(waysTo(elsewhere.address))].map(
    (what) => `async () => { try { await (${what}); return true; } catch { return false; } }`,
  );
  const body = `${script};\nPromise.all([${attempts.join()}].map((one) => one())).then((all) => postMessage(all));`;
  const own = await listen((asked) =>
    asked === '/worker.js' ? { type: 'text/javascript', body, rules } : { type: 'text/html', body: '' },
  );
  await page.goto(own.address);
  const outcomes = await page.evaluate(
    () =>
      new Promise<readonly boolean[]>((resolve) => {
        new Worker('worker.js').onmessage = ({ data }: MessageEvent<boolean[]>) => resolve(data);
      }),
  );
  own.close();
  elsewhere.close();
  return { sent: [...elsewhere.asked].sort(), run: TEXTS_RUN.filter((_, index) => outcomes[index]) };
}

async function shipped(name: string): Promise<string> {
  const file = (await readdir(BUILT)).find((one) => one.startsWith(`${name}.`) && one.endsWith('.js'));
  return readFile(path.join(BUILT, file ?? name), 'utf8');
}

test('A worker that nothing holds back sends to other addresses and runs texts', async ({ page }) => {
  const everything = { sent: Object.keys(waysTo('')).sort(), run: TEXTS_RUN };
  expect(await triedAfter(page, '')).toEqual(everything);
});

test('The rules that the server is asked for hold any worker back', async ({ page }) => {
  expect(await triedAfter(page, '', WORKER_RULES)).toEqual({ sent: [], run: [] });
});

for (const name of ['ledgerWorker', 'riskWorker']) {
  test(`The shipped ${name} leaves itself no way out but import(), whatever the server sends`, async ({
    page,
  }) => {
    expect(await triedAfter(page, await shipped(name))).toEqual({ sent: ['/import'], run: [] });
  });

  test(`The shipped ${name} has no import()`, async () => {
    expect(await shipped(name)).not.toMatch(/\bimport\b/);
  });
}

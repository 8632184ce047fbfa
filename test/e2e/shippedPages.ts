import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { expect } from '@playwright/test';
import { test as base } from './staysHere';

/** The pages as they are shipped. */
export const { E2E_ADDIN = '' } = process.env;
/** What E2E_ADDIN serves. */
export const BUILT = 'output/addin';
const OFFICE_HOST = 'appsforoffice.microsoft.com';
export const OFFICE_JS = `https://${OFFICE_HOST}/lib/1/hosted/`;

/** With Microsoft's address answered from this machine. */
export const test = base.extend<{ context: BrowserContext }>({
  answeredHost: OFFICE_HOST,
  context: async ({ context }, use) => {
    await context.route(`${OFFICE_JS}**`, async (route) => {
      const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
      const body = await readFile(path.join('node_modules/@microsoft/office-js/dist', file));
      await route.fulfill({ body, contentType: 'text/javascript' });
    });
    await use(context);
  },
});

export { expect };

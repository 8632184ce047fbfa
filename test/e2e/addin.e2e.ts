import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BUILT, E2E_ADDIN, expect, OFFICE_JS, test } from './shippedPages';

test('The shipped page says that it belongs in Excel when it is opened elsewhere', async ({ page }) => {
  await page.goto(`${E2E_ADDIN}/taskpane.html`);
  await expect(page.getByText('Det här är ett tillägg för Excel.')).toBeVisible();
});

test('The shipped page has no script of its own in the text', async ({ page }) => {
  await page.goto(`${E2E_ADDIN}/taskpane.html`);
  expect(await page.locator('script:not([src])').count()).toBe(0);
});

test('The shipped page says that Excel does not answer when Office.js cannot be had', async ({ page }) => {
  await page.route(`${OFFICE_JS}**`, (route) => route.abort());
  await page.goto(`${E2E_ADDIN}/taskpane.html`);
  await expect(page.getByText('Excel svarar inte.')).toBeVisible();
});

test('Every address of the shipped manifest is in the build', async ({ page }) => {
  const manifest = await (await page.request.get(`${E2E_ADDIN}/manifest.xml`)).text();
  const files = [...manifest.matchAll(/(?:DefaultValue|Url)="https:\/\/localhost:3000\/([^"]+)"/g)].map(
    ([, file]) => file,
  );
  const answers = await Promise.all(files.map((file) => page.request.get(`${E2E_ADDIN}/${file}`)));
  expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
});

test('The shipped functions are known to Excel’s own runtime by the ids of their metadata', async ({
  page,
}) => {
  await page.goto(`${E2E_ADDIN}/functions.html`);
  const { functions } = await (await page.request.get(`${E2E_ADDIN}/functions.json`)).json();
  const associated = await page.evaluate<string[]>('Object.keys(CustomFunctions._association.mappings)');
  expect(associated).toEqual(functions.map(({ id }: { id: string }) => id));
});

test.describe('What the rules refuse', () => {
  test.use({ triesRules: true });

  for (const name of ['taskpane.html', 'functions.html']) {
    test(`The shipped ${name} shows a text that is set as markup, and runs nothing in it`, async ({
      page,
    }) => {
      await page.goto(`${E2E_ADDIN}/${name}`);
      const shown = await page.evaluate(() => {
        const box = document.createElement('div');
        box.innerHTML = '<img src="x" onerror="document.title = 1">';
        return { elements: box.children.length, text: box.textContent };
      });
      expect(shown).toEqual({ elements: 0, text: '<img src="x" onerror="document.title = 1">' });
    });

    test(`The shipped ${name} takes no script from elsewhere`, async ({ page }) => {
      await page.goto(`${E2E_ADDIN}/${name}`);
      const refusal = await page.evaluate(() => {
        try {
          document.createElement('script').src = 'https://annan.example/a.js';
          return '';
        } catch (error) {
          return error instanceof Error ? error.name : '';
        }
      });
      expect(refusal).toBe('TypeError');
    });

    test(`The shipped ${name} runs no text as a script`, async ({ page }) => {
      await page.goto(`${E2E_ADDIN}/${name}`);
      // In a timer, since the debugger that tests work through is let past the page's rules.
      await page.evaluate(() => {
        setTimeout(() => {
          try {
            document.title = `ran ${Reflect.construct(Function, ['return 1'])()}`;
          } catch (error) {
            document.title = error instanceof Error ? error.name : '';
          }
        });
      });
      await expect(page).toHaveTitle('EvalError');
    });
  }
});

test('The workbench runs the very scripts that are shipped', async () => {
  const scripts = (await readdir(BUILT)).filter((name) => name.endsWith('.js'));
  const [shipped, inWorkbench] = await Promise.all(
    [BUILT, 'output/workbench'].map((folder) =>
      Promise.all(scripts.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => 'missing'))),
    ),
  );
  expect(scripts.filter((_, index) => shipped?.[index] !== inWorkbench?.[index])).toEqual([]);
  expect(scripts).toContainEqual(expect.stringMatching(/^taskpane\./));
});

test('The shipped files have nothing that makes a script of a text', async () => {
  const scripts = (await readdir(BUILT)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(path.join(BUILT, name), 'utf8')));
  const makers = /\beval\s*\(|new Function\b|set(?:Timeout|Interval)\s*\(\s*["'`]/;
  expect(scripts.filter((_, index) => makers.test(texts[index] ?? ''))).toEqual([]);
});

test('The shipped pages have no script, style or handler in their own text', async ({ page }) => {
  for (const name of ['taskpane.html', 'functions.html']) {
    const html = await (await page.request.get(`${E2E_ADDIN}/${name}`)).text();
    expect(html.match(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|javascript:/gi), name).toBeNull();
  }
});

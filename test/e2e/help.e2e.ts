import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './desk';

const { E2E_ADDIN = '' } = process.env;

for (const page of ['hjalp.html', 'regler.html']) {
  test(`The shipped ${page} has nothing to run`, async ({ request }) => {
    const html = await (await request.get(`${E2E_ADDIN}/${page}`)).text();
    expect(html.match(/<script|<style|\son\w+=|\sstyle=|javascript:/gi)).toBeNull();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`The shipped ${page} shuts no one out at 320 pixels, ${colorScheme}`, async ({ page: tab }) => {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width: 320, height: 640 });
      await tab.goto(`${E2E_ADDIN}/${page}`);
      const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await tab.screenshot({ path: `output/pictures/${page} ${colorScheme}.png` });
    });
  }
}

test('Every picture and link of the shipped help is in the build', async ({ page }) => {
  await page.goto(`${E2E_ADDIN}/hjalp.html`);
  const addresses = await page.evaluate(() => [
    ...Array.from(document.images, ({ src }) => src),
    ...Array.from(document.links, ({ href }) => href),
  ]);
  const files = [...new Set(addresses.map((address) => address.split('#')[0] ?? ''))];
  const answers = await Promise.all(files.map((file) => page.request.get(file)));
  expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
});

test('The pane shows the handbook at what it shows itself, and goes back', async ({ desk }) => {
  await desk.check();
  await desk.goTo('Planera', 'Kalender');
  await desk.button('Inställningar').click();
  await desk.pane.getByRole('menuitem', { name: 'Hjälp' }).click();
  const handbook = desk.pane.frameLocator('iframe');
  await expect(handbook.getByRole('heading', { name: 'Kalendern' })).toBeInViewport();
  await desk.page.locator('iframe').screenshot({ path: 'output/pictures/hjälp 350.png' });
  await desk.button('Stäng hjälpen').click();
  await expect(desk.tab('Kalender')).toBeVisible();
});

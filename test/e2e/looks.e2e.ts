import type { Language } from '../../src/i18n/language';
import { violations } from './axe';
import { Desk, expect, test } from './desk';
import { hardToSee } from './readable';
import { Tour } from './tour';

const NARROWEST = 320;
/** The last is the one that the next view is first shown in. */
const THEMES = ['dark', 'black', 'light'] as const;

/** Long enough for a busy machine, which is slow and not wrong. */
const PATIENCE = 180_000;

/** Where axe itself looks at the contrast, which is slow; `hardToSee` does so in every view and theme. */
const CONTRAST_VIEWS = ['start', 'plan findings', 'preview'];

test('Every view in Swedish is as axe wants it, and can be seen in every theme, at 320 pixels', async ({
  page,
}) => {
  test.setTimeout(PATIENCE);
  await walk(new Desk(page), 'sv');
});

test('Every view in English is as axe wants it, and can be seen in every theme, at 320 pixels', async ({
  page,
}) => {
  test.setTimeout(PATIENCE);
  await walk(new Desk(page), 'en');
});

/** For whoever wants to look for themselves: `PICTURES=1 npm run test:e2e -- looks`. */
const TAKES_PICTURES = Boolean(process.env.PICTURES);

/** One page load for it all: the checks go on after one has failed, so that all that is wrong is told at once. */
async function walk(desk: Desk, language: Language): Promise<void> {
  await desk.openExample({ language: language === 'sv' ? 'sv-SE' : 'en-US' });
  await desk.setPaneWidth(NARROWEST);
  const tour = new Tour(desk, language);
  for await (const view of tour.views()) {
    await test.step(view, async () => {
      const frame = desk.frame();
      expect.soft(await frame.evaluate(() => document.documentElement.lang), view).toBe(language);
      expect
        .soft(await frame.evaluate(() => document.documentElement.scrollWidth), view)
        .toBeLessThanOrEqual(NARROWEST);
      expect.soft(await frame.evaluate(widerThanTheirRoom), view).toEqual([]);
      expect.soft(await violations(frame, { contrast: CONTRAST_VIEWS.includes(view) }), view).toEqual([]);
      if (TAKES_PICTURES) await picture(desk, `${view} ${language} ${NARROWEST}`);
      for (const theme of THEMES) {
        await frame.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
        expect.soft(await frame.evaluate(hardToSee), `${view}, ${theme}`).toEqual([]);
      }
    });
  }
}

test('The pane is in the theme and in the language of Excel', async ({ page }) => {
  const desk = new Desk(page);
  await desk.openExample({ language: 'en-US', theme: 'black' });
  await expect(desk.button('Check')).toBeVisible();
  await expect(desk.pane.locator('html')).toHaveAttribute('data-theme', 'black');
});

/** Pages of the pane that can be scrolled sideways, so that their left edge may be out of sight. */
function widerThanTheirRoom(): string[] {
  return [...document.querySelectorAll('.pane-body')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ scrollWidth, clientWidth }) => `${scrollWidth} in ${clientWidth} pixels`);
}

async function picture(desk: Desk, name: string): Promise<void> {
  await desk.page
    .locator('iframe')
    .screenshot({ path: `output/pictures/${name}.png`, animations: 'disabled' });
}

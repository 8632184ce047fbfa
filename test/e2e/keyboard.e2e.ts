import type { Frame } from '@playwright/test';
import { Desk, expect, test } from './desk';

const NARROWEST = 320;

/** What has the focus in the pane: its words, and what is wrong with how it is shown. */
interface Stop {
  readonly words: string;
  readonly faults: readonly string[];
}

test('The keyboard comes to everything in the pane, and shows where it is', async ({ page }) => {
  const { desk, frame } = await openFindings(page);
  const stops = await walkThrough(desk, frame);
  expect(stops.flatMap(({ words, faults }) => faults.map((fault) => `${words}: ${fault}`))).toEqual([]);
  expect(await frame.evaluate(notReached)).toEqual([]);
});

test('A finding is explained, corrected and written with the keyboard alone', async ({ page }) => {
  const { desk } = await openFindings(page);
  const { keyboard } = page;
  await tabTo(desk, 'Rätta');
  await keyboard.press('Enter');
  await expect(desk.pane.locator('.resolution-title')).toBeFocused();
  await keyboard.press('Escape');
  await expect(desk.button('Rätta …').first()).toBeFocused();
  await keyboard.press('Enter');
  await tabTo(desk, 'Skriv');
  await keyboard.press('Enter');
  await expect(desk.pane.getByText('Rättelsen är skriven.')).toBeVisible();
  await tabTo(desk, 'Beräkna och skriv');
  await keyboard.press('Enter');
  await expect(desk.pane.getByRole('heading', { name: 'Det här kommer att skrivas' })).toBeFocused();
  await tabTo(desk, 'Skriv');
  await keyboard.press('Enter');
  await expect(desk.pane.getByText(/^Klart\./)).toBeVisible();
  await expect(desk.button('Beräkna och skriv')).toBeFocused();
});

test('Jobs, sections and the language are chosen with the arrow keys', async ({ page }) => {
  const { desk } = await openFindings(page);
  const { keyboard } = page;
  await tabTo(desk, 'Planera');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(desk.tab('Utvärdera')).toHaveAttribute('aria-selected', 'true');
  await tabTo(desk, 'Avvikelser');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(desk.tab('Effekter')).toHaveAttribute('aria-selected', 'true');
  await tabTo(desk, 'Inställningar');
  await keyboard.press('Enter');
  await expect(desk.pane.getByRole('menuitemradio', { name: 'Svenska' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(desk.button('Settings')).toBeFocused();
  await expect(desk.tab('Effects')).toHaveAttribute('aria-selected', 'true');
});

test('Enlarged four times, the pane scrolls one way and keeps what has the focus in sight', async ({
  page,
}) => {
  const { desk, frame } = await openFindings(page, { height: 320 });
  const wide = await frame.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(NARROWEST);
  const stops = await walkThrough(desk, frame);
  expect(stops.flatMap(({ words, faults }) => faults.map((fault) => `${words}: ${fault}`))).toEqual([]);
});

async function openFindings(
  page: Desk['page'],
  { height = 800 } = {},
): Promise<{ readonly desk: Desk; readonly frame: Frame }> {
  await page.setViewportSize({ width: 1280, height });
  const desk = new Desk(page);
  await desk.openExample({});
  await desk.setPaneWidth(NARROWEST);
  await desk.pane.getByLabel('I dag').focus();
  await tabTo(desk, 'Kontrollera');
  await page.keyboard.press('Enter');
  await expect(desk.findings().first()).toBeVisible();
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  if (frame === undefined) throw new Error('The pane is not open');
  return { desk, frame };
}

/** Presses Tab until the focus is on what begins so; around the page once, and no further. */
async function tabTo(desk: Desk, words: string): Promise<void> {
  const frame = desk.page.frames().find((one) => one.url().includes('taskpane'));
  for (let presses = 0; presses < 120; presses += 1) {
    await desk.page.keyboard.press('Tab');
    const focused = await frame?.evaluate(() => {
      const { activeElement: own } = document;
      return (own?.getAttribute('aria-label') ?? own?.textContent ?? '').trim();
    });
    if (focused?.startsWith(words)) return;
  }
  throw new Error(`Tab never comes to ${words}`);
}

/** Tab from the first control to the last, which the browser leaves for the page around it. */
async function walkThrough(desk: Desk, frame: Frame): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await desk.pane.getByLabel('I dag').focus();
  for (;;) {
    const stop = await frame.evaluate(focusStop);
    if (stop === undefined) return stops;
    stops.push(stop);
    if (stops.length > 200) throw new Error('Tab goes round and round');
    await desk.page.keyboard.press('Tab');
  }
}

/** Run in the pane's page: what has the focus, marked as reached; undefined where the focus has left the page. */
function focusStop(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus())
    return undefined;
  element.dataset.reached = '';
  const faults: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  // A field's frame is drawn around it by Fluent.
  const around = element.closest('.ms-TextField-fieldGroup, .ms-SearchBox, .ms-ComboBox');
  const frame = around && getComputedStyle(around, '::after');
  const isFramed = frame ? parseFloat(frame.borderTopWidth) >= 2 && frame.borderTopStyle !== 'none' : false;
  if (!isMarked && !isFramed) faults.push('no mark of the focus');
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (right - left < 24 || bottom - top < 24) faults.push('smaller than 24 pixels');
  const x = Math.min(Math.max((left + right) / 2, 0), window.innerWidth - 1);
  const y = Math.min(Math.max(top + Math.min(12, (bottom - top) / 2), 0), window.innerHeight - 1);
  const over = document.elementFromPoint(x, y);
  if (top < -1 || top > window.innerHeight) faults.push('out of sight');
  else if (!over || !(element.contains(over) || over.contains(element)))
    faults.push('hidden by something else');
  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return { words: words.trim().slice(0, 60), faults };
}

/** Run in the pane's page after a walk: what can be pressed and was never reached, but for tabs beside a reached one. */
function notReached(): string[] {
  const pressable =
    'button, a[href], input, select, textarea, summary, [role="button"], [role="tab"], [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(pressable)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('[data-reached]') && !element.querySelector('[data-reached]'))
    .filter((element) => !element.closest('[role="tablist"]')?.querySelector('[data-reached]'))
    .filter((element) => element.getAttribute('aria-hidden') !== 'true' && element.tabIndex >= -1)
    .filter((element) => !element.closest('.ms-ComboBox, .ms-SearchBox'))
    .map((element) => element.outerHTML.slice(0, 140));
}

import type { Frame } from '@playwright/test';
import { append, SOUND_DAY, snapshotOf, soundTables } from '../core/workbookBuilder';
import { violations } from './axe';
import { Desk, expect, test } from './desk';
import { exampleFile } from './exampleFile';
import { strangersTo } from './staysHere';

const ROWS = 20_000;
/** Rows with their project number, before those that lack it. */
const SOUND_ROWS = 3;
/** With three of them in sight and as many pages of them drawn around, each of some thirty elements. */
const MOST_ELEMENTS = 2_500;

const ledgerRows = Array.from({ length: ROWS + SOUND_ROWS }, (_, row) => [
  `B${row + 1}`,
  '2020-02-10',
  '5010',
  '5101',
  row < SOUND_ROWS ? '70001' : '',
  'Lön',
  1,
]);

let desk: Desk;
let frame: Frame;
let strangers: readonly string[];

/** One page for them all, since it takes its time to open; each leaves it as it found it, but for where it is scrolled. */
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext();
  strangers = strangersTo(context);
  desk = new Desk(await context.newPage());
  await desk.open();
  frame = await openFindings();
});

test.afterAll(async () => {
  await desk.page.context().close();
  expect(strangers).toEqual([]);
});

test('Of 20,000 findings only those near the screen are in the page, and each can be reached', async () => {
  const last = await findings();
  expect(last).toBeGreaterThanOrEqual(ROWS);
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  expect(await violations(frame, { contrast: false })).toEqual([]);

  const { keyboard } = desk.page;
  await desk.pane.getByRole('searchbox').focus();
  await keyboard.press('Tab');
  await expect(card(1)).toBeFocused();
  for (let row = 2; row <= 20; row++) {
    await keyboard.press('ArrowDown');
    await expect(card(row)).toBeFocused();
  }
  await keyboard.press('End');
  await expect(card(last)).toBeFocused();
  await expect(card(last)).toBeInViewport();
  await keyboard.press('ArrowUp');
  await expect(card(last - 1)).toBeInViewport();
  await tabPast(last - 1);
  await expect(desk.pane.locator('.pane-footer button').first()).toBeFocused();
  expect(await elements()).toBeLessThan(MOST_ELEMENTS);
});

test('A list of 20,000 findings is scrolled to its end, and what was opened on the way is open still', async () => {
  await scrollTo(0);
  const explain = finding(3).getByRole('button', { name: 'Förklara OR-43' });
  await explain.click();
  for (const share of [0.2, 0.5, 1]) {
    await scrollTo(share);
    await expect(desk.findings().first()).toBeAttached();
    await expect.poll(() => blank()).toBe(false);
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  }
  await expect(card(await findings())).toBeInViewport();
  await scrollTo(0);
  await expect(explain).toHaveAttribute('aria-expanded', 'true');
});

test('A check that adds findings above leaves the focus on its finding, where it was on the screen', async () => {
  test.setTimeout(120_000);
  const all = await findings();
  await desk.sheetTab('Huvudbok').click();
  await desk.cell('E4').click();
  await desk.page.getByLabel('Cellens innehåll').fill('');
  await desk.page.getByLabel('Cellens innehåll').press('Enter');
  // The twelfth, or the next where the check after the edit has come already.
  await desk.findings().filter({ hasText: 'Huvudbok!E17' }).locator('.finding-main').focus();
  const before = await frame.evaluate(focusedCard);
  // As from the keyboard: the focus stays where it is.
  await desk.page
    .getByRole('toolbar', { name: 'Sociala investeringar' })
    .getByRole('button', { name: 'Kontrollera' })
    .dispatchEvent('click');
  await expect.poll(() => findings(), { timeout: 60_000 }).toBe(all + 1);

  const after = await frame.evaluate(focusedCard);
  expect(after.words).toBe(before.words);
  expect(after.position).toBe(13);
  expect(Math.abs(after.top - before.top)).toBeLessThan(3);
});

async function openFindings(): Promise<Frame> {
  const tables = append({ ...soundTables }, 'Huvudbok', ...ledgerRows);
  await desk.drop('stor.xlsx', exampleFile(snapshotOf(tables)));
  await expect(desk.page.getByText('stor.xlsx är öppnad.')).toBeVisible({ timeout: 60_000 });
  await desk.pane.getByLabel('I dag').fill(SOUND_DAY);
  await desk.button('Kontrollera').click();
  await expect(desk.tab('Stäm av')).toBeVisible({ timeout: 60_000 });
  await desk.goTo('Stäm av', 'Avvikelser');
  const opened = desk.page.frames().find((one) => one.url().includes('taskpane'));
  if (opened === undefined) throw new Error('The pane is not open');
  return opened;
}

async function findings(): Promise<number> {
  return Number(await desk.findings().first().getAttribute('aria-setsize'));
}

/** Through the controls of one card, and no other's. */
async function tabPast(position: number): Promise<void> {
  const controls = finding(position).getByRole('button');
  const all = await controls.count();
  for (let control = 1; control < all; control++) {
    await desk.page.keyboard.press('Tab');
    await expect(controls.nth(control)).toBeFocused();
  }
  await desk.page.keyboard.press('Tab');
}

/** By its place in the whole list: which findings are in the page follows the scrolling, a moment later. */
function finding(position: number): ReturnType<Desk['button']> {
  return desk.pane.locator(`.finding[aria-posinset="${position}"]`);
}

function card(position: number): ReturnType<Desk['button']> {
  return finding(position).locator('.finding-main');
}

function elements(): Promise<number> {
  return frame.evaluate(() => document.querySelectorAll('*').length);
}

function scrollTo(share: number): Promise<void> {
  return frame.evaluate((part) => {
    const body = document.querySelector('.pane-body');
    body?.scrollTo(0, part * body.scrollHeight);
  }, share);
}

/** Run in the pane's page: whether the middle of what is seen of the list is without a row. */
function blank(): Promise<boolean> {
  return frame.evaluate(() => {
    const body = document.querySelector('.pane-body')?.getBoundingClientRect();
    if (!body) return true;
    const middle = document.elementFromPoint(body.left + body.width / 2, body.top + body.height / 2);
    return middle === null || middle.matches('.long-list, .pane-body');
  });
}

interface FocusedCard {
  readonly words: string;
  readonly position: number;
  readonly top: number;
}

/** Run in the pane's page. */
function focusedCard(): FocusedCard {
  const own = document.activeElement;
  return {
    words: own?.textContent ?? '',
    position: Number(own?.closest('li')?.getAttribute('aria-posinset')),
    top: own?.getBoundingClientRect().top ?? NaN,
  };
}

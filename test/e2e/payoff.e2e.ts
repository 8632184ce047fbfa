import { payoffSnapshot } from '../taskpane/fakes/payoffSnapshot';
import type { Desk } from './desk';
import { expect, test } from './desk';
import { exampleFile } from './exampleFile';
import { expectWithinReach } from './withinReach';

const WIDTH = 320;

/** The page in a narrow pane: where its tab has no room, it is in the menu of tabs. */
async function openPage(desk: Desk, name: 'Payoff' | 'Upphandling'): Promise<void> {
  await desk.drop('payoff.xlsx', exampleFile(payoffSnapshot));
  await expect(desk.page.getByText('payoff.xlsx är öppnad.')).toBeVisible();
  await desk.setPaneWidth(WIDTH);
  await desk.check();
  await desk.goTo('Utvärdera', name);
}

async function calculate(desk: Desk): Promise<void> {
  await desk.button('Räkna känslighet, planerat').click();
  await expect(desk.pane.getByText('Sannolikheten')).toBeVisible();
}

async function openAll(desk: Desk): Promise<void> {
  for (const summary of await desk.pane.locator('summary').all()) await summary.click();
}

test('The sensitivity is worked out in a worker of the pane’s own', async ({ desk }) => {
  const [worker] = await Promise.all([
    desk.page.waitForEvent('worker'),
    openPage(desk, 'Payoff').then(() => calculate(desk)),
  ]);
  expect(new URL(worker.url()).pathname).toMatch(/^\/riskWorker\.\w+\.js$/);
});

test('The page Payoff shuts no one out at 320 pixels', async ({ desk }) => {
  await openPage(desk, 'Payoff');
  await calculate(desk);
  await openAll(desk);
  await expectWithinReach(desk, WIDTH);
});

test('The page Upphandling shuts no one out at 320 pixels', async ({ desk }) => {
  await openPage(desk, 'Upphandling');
  await expectWithinReach(desk, WIDTH);
});

test('The sensitivity can be worked out with the keyboard alone', async ({ desk }) => {
  await openPage(desk, 'Payoff');
  await desk.button('Räkna känslighet, planerat').focus();
  await desk.page.keyboard.press('Enter');
  await expect(desk.pane.getByText('Sannolikheten')).toBeVisible();
});

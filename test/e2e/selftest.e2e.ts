import { Desk, expect, test } from './desk';
import { emptyFile } from './exampleFile';

test('The self-test asks Excel all that it has to ask, and gives a result to send', async ({ page }) => {
  const desk = new Desk(page);
  await desk.openExample({});
  await desk.drop('tom.xlsx', emptyFile());
  await expect(page.getByText('tom.xlsx är öppnad.')).toBeVisible();
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.src = 'sjalvtest.html'));
  await desk.button('Börja').click();
  await expect(desk.pane.getByRole('status')).toHaveText(/^Klart\. Allt stämmer\./);
  const lines = (await desk.pane.getByLabel('Resultatet').inputValue()).split('\n');
  expect(lines[0]).toBe('Självtest av Sociala investeringar');
  expect(lines).toContain('Stoppat av sidans regler: inget');
  expect(lines.filter((line) => line.startsWith('STÄMMER')).length).toBeGreaterThan(20);
});

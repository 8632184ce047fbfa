import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { exampleFile } from './exampleFile';
import { test as base } from './staysHere';

const { E2E_WORKBENCH = '' } = process.env;

const SHIPPED_EXAMPLE = '**/assets/exempel.xlsx';

/** The workbench with the example open, and the pane beside it. */
export class Desk {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe');
  }

  /** In place of the example that ships with the add-in, since a second workbook would load the pane once more. */
  async open(): Promise<void> {
    await this.page.route(SHIPPED_EXAMPLE, (route) => route.fulfill({ body: exampleFile() }));
    await this.page.goto(`${E2E_WORKBENCH}/workbench.html`);
    await expect(this.button('Kontrollera')).toBeVisible();
    await this.page.unroute(SHIPPED_EXAMPLE);
  }

  /** Opens the example that ships with the add-in, in an Excel of this look. */
  async openExample(look: Readonly<Record<string, string>>): Promise<void> {
    await this.page.goto(`${E2E_WORKBENCH}/workbench.html?${new URLSearchParams(look)}`);
    await expect(this.pane.getByRole('textbox').first()).toBeVisible();
  }

  /** The pane's page, to run something in it. */
  frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('taskpane'));
    if (frame === undefined) throw new Error('The pane is not open');
    return frame;
  }

  async setPaneWidth(pixels: 320 | 350 | 500): Promise<void> {
    await this.page.getByRole('button', { name: String(pixels) }).click();
  }

  /** Lets go of a file over the sheet, as from the desktop. */
  async drop(name: string, content: Buffer): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ fileName, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], fileName));
        return data;
      },
      { fileName: name, bytes: [...content] },
    );
    await this.page.locator('.grid').dispatchEvent('drop', { dataTransfer: transfer });
  }

  async check(): Promise<void> {
    await this.button('Kontrollera').click();
    await expect(this.tab('Avvikelser')).toBeVisible();
  }

  /** Opens a section of a job's page, from the menu where there is no room for its tab. */
  async goTo(job: 'Planera' | 'Utvärdera' | 'Stäm av', section: string): Promise<void> {
    await this.tab(job).click();
    if (await this.tab(section).isVisible()) await this.tab(section).click();
    else {
      await this.tab('Fler delar').click();
      await this.pane.getByRole('menuitem', { name: section }).or(this.tab(section)).click();
    }
  }

  async write(): Promise<void> {
    await this.button('Beräkna och skriv').click();
    await this.button('Skriv').click();
    await expect(this.pane.getByText(/^Klart\./)).toBeVisible();
  }

  /** In the pane. */
  button(name: string): Locator {
    return this.pane.getByRole('button', { name });
  }

  tab(name: string): Locator {
    return this.pane.getByRole('tab', { name });
  }

  findings(): Locator {
    return this.pane.locator('.finding');
  }

  /** Below the grid. */
  sheetTab(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Blad' }).getByRole('button', { name, exact: true });
  }

  selectedCell(): Locator {
    return this.page.locator('[data-selected]');
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }
}

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, use) => {
    const desk = new Desk(page);
    await desk.open();
    await use(desk);
  },
});

export { expect };

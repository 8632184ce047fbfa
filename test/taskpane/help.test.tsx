/** @jest-environment jsdom */
import { PaneInPage } from './fakes/paneInPage';

/** Where the handbook that is shown begins; undefined where none is shown. */
function shownPage(): string | undefined {
  return document.querySelector('iframe')?.getAttribute('src') ?? undefined;
}

describe('The help', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('opens from the ribbon, with the focus on its heading', async () => {
    await pane.open();
    await pane.command('help');
    expect([shownPage(), pane.focused()]).toEqual(['hjalp.html', 'Hjälp']);
  });

  it('opens from the settings', async () => {
    await pane.open();
    await pane.press(pane.link('Inställningar'));
    await pane.click('Hjälp');
    expect(shownPage()).toBe('hjalp.html');
  });

  it('begins at what the pane shows', async () => {
    await pane.openChecked();
    await pane.goTo('Planera', 'Kalender');
    await pane.command('help');
    expect(shownPage()).toBe('hjalp.html#kalendern');
  });

  it('is closed again, with the pane as it was and the focus in it', async () => {
    await pane.openChecked();
    await pane.command('help');
    await pane.click('Stäng hjälpen');
    expect([shownPage(), pane.findings().length > 0, document.activeElement?.className]).toEqual([
      undefined,
      true,
      'pane-body',
    ]);
  });

  it('gives way to what the ribbon asks for next', async () => {
    await pane.openChecked();
    await pane.command('help');
    await pane.command('write');
    expect([shownPage(), pane.text().includes('Det här kommer att skrivas')]).toEqual([undefined, true]);
  });

  it('covers a question that is open, and leaves it as it was', async () => {
    await pane.openChecked();
    await pane.command('clear');
    await pane.command('help');
    const covered = pane.text().includes('Ta bort alla märkningar?');
    await pane.click('Stäng hjälpen');
    expect([covered, pane.text().includes('Ta bort alla märkningar?')]).toEqual([false, true]);
  });
});

describe('The ribbon’s Öppna', () => {
  it('moves the focus to the pane’s heading', async () => {
    const pane = new PaneInPage();
    await pane.open();
    await pane.command('open');
    expect(pane.focused()).toBe('Sociala investeringar');
    pane.close();
  });
});

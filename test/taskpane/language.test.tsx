/** @jest-environment jsdom */
import { PaneInPage } from './fakes/paneInPage';

describe('The language of the pane', () => {
  let pane: PaneInPage;
  beforeEach(() => {
    window.localStorage.clear();
    pane = new PaneInPage();
  });
  afterEach(() => pane.close());

  async function choose(language: string): Promise<void> {
    await pane.press(pane.link('Inställningar'));
    await pane.click(language);
  }

  it('is Swedish in a Swedish Excel', async () => {
    await pane.open({ excelLanguage: 'sv-SE' });
    expect(pane.buttons()).toContain('Kontrollera');
  });

  it('is English in an English Excel', async () => {
    await pane.open({ excelLanguage: 'en-US' });
    expect(pane.buttons()).toContain('Check');
  });

  it('is told to screen readers with the page', async () => {
    await pane.open({ excelLanguage: 'en-US' });
    expect(document.documentElement.lang).toBe('en');
  });

  it('can be chosen in the settings', async () => {
    await pane.open();
    await choose('English');
    expect(pane.buttons()).toContain('Check');
  });

  it('is marked as chosen in the settings', async () => {
    await pane.open();
    await pane.press(pane.link('Inställningar'));
    expect(pane.button('Svenska').getAttribute('aria-checked')).toBe('true');
  });

  it('is changed without a new check', async () => {
    await pane.openChecked();
    await choose('English');
    expect(pane.session.checks).toHaveLength(1);
  });

  it('is changed with the findings left where they are', async () => {
    await pane.openChecked();
    const before = pane.findings().length;
    await choose('English');
    expect(pane.findings()).toHaveLength(before);
  });

  it('is changed with the day that the user has typed left', async () => {
    await pane.open();
    await pane.type('I dag', '2025-12-31');
    await choose('English');
    await pane.click('Check');
    expect(pane.session.checks).toEqual(['2025-12-31']);
  });

  it('is remembered to the next time, before that of Excel', async () => {
    await pane.open();
    await choose('English');
    pane.close();
    pane = new PaneInPage();
    await pane.open({ excelLanguage: 'sv-SE' });
    expect(pane.buttons()).toContain('Check');
  });

  it('is that of Excel where something else was remembered', async () => {
    window.localStorage.setItem('sociala-investeringar.language', 'xx');
    await pane.open({ excelLanguage: 'en-US' });
    expect(pane.buttons()).toContain('Check');
  });

  it('can be chosen where the browser refuses to remember', async () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    await pane.open();
    await choose('English');
    expect(pane.buttons()).toContain('Check');
  });
});

function refuse(): never {
  throw new DOMException('No storage here', 'SecurityError');
}

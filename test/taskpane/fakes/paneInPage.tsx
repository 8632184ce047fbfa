import '../../../src/taskpane/fabricConfig';
import { ThemeProvider } from '@fluentui/react';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { createCommandPort } from '../../../src/commands/commandPort';
import type { PaneCommand } from '../../../src/commands/paneCommand';
import type { RibbonState } from '../../../src/commands/ribbonState';
import { CalendarDate } from '../../../src/core/values/calendarDate';
import type { SelectionReport } from '../../../src/excel/workbookSession';
import { ExcelCommandsProvider } from '../../../src/taskpane/commands/paneCommands';
import { LedgerDeskProvider } from '../../../src/taskpane/ledger/LedgerDeskProvider';
import { registerPaneIcons } from '../../../src/taskpane/icons';
import { LanguageProvider } from '../../../src/taskpane/language/LanguageProvider';
import { Pane } from '../../../src/taskpane/Pane';
import type { RiskEvent } from '../../../src/worker/messages';
import { FakeRiskCalculator } from './fakeRiskCalculator';
import type { SelectedCell } from '../../../src/workbook/explaining/explain';
import { FakeSession } from './fakeSession';
import { InProcessLedgerReader } from './inProcessLedgerReader';

declare global {
  // React asks for it where updates are wrapped in act.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// What browsers have and jsdom has not. Newer ones answer with a promise, which is nothing for an effect to return.
Element.prototype.scrollIntoView = (): unknown => Promise.resolve();
URL.revokeObjectURL = () => undefined;
registerPaneIcons();

interface Logs {
  readonly errors: jest.SpyInstance;
  readonly warnings: jest.SpyInstance;
}

/** The pane in a page, and a user in front of it who finds things by what they read. */
export class PaneInPage {
  readonly session = new FakeSession();
  readonly riskCalculator = new FakeRiskCalculator();
  readonly ledgerReader = new InProcessLedgerReader();
  private readonly port = createCommandPort();
  /** The latest state of the ribbon. */
  ribbonState: RibbonState | undefined;
  private readonly ribbon = (state: RibbonState): Promise<void> => {
    this.ribbonState = state;
    return Promise.resolve();
  };
  private readonly container = document.createElement('div');
  private readonly root: Root;

  constructor() {
    document.body.replaceChildren(this.container);
    this.root = createRoot(this.container);
  }

  async open(options: { today?: string; excelLanguage?: string } = {}): Promise<void> {
    const today = CalendarDate.parse(options.today ?? '2026-03-01');
    if (today === undefined) throw new Error('No such day');
    await act(async () =>
      this.root.render(
        <LanguageProvider displayLanguage={Promise.resolve(options.excelLanguage)}>
          <ThemeProvider>
            <ExcelCommandsProvider value={{ port: this.port, ribbon: this.ribbon }}>
              <LedgerDeskProvider reader={this.ledgerReader}>
                <Pane session={this.session} riskCalculator={this.riskCalculator} today={today} />
              </LedgerDeskProvider>
            </ExcelCommandsProvider>
          </ThemeProvider>
        </LanguageProvider>,
      ),
    );
  }

  async openChecked(): Promise<void> {
    await this.open();
    await this.click('Kontrollera');
  }

  close(): void {
    jest.restoreAllMocks();
    act(() => this.root.unmount());
  }

  /** What the next thing that the pane asks of Excel ends with; the log that follows is answered. */
  failNext(error: unknown): Logs {
    this.session.failure = error;
    return {
      errors: jest.spyOn(console, 'error').mockImplementation(),
      warnings: jest.spyOn(console, 'warn').mockImplementation(),
    };
  }

  /** Fluent shows some messages a moment later. */
  async waitAMoment(): Promise<void> {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
  }

  /** Presses the button, tab or link whose text begins so. */
  async click(text: string): Promise<void> {
    await this.press(this.button(text));
  }

  /** Opens a section of a job's page. */
  async goTo(job: 'Planera' | 'Utvärdera' | 'Stäm av', section: string): Promise<void> {
    await this.click(job);
    await this.click(section);
  }

  /** Opens what is folded under the words; of several, the first. */
  async unfold(summary: string): Promise<void> {
    const found = this.all('summary').find((element) => words(element) === summary);
    if (found === undefined) throw new Error(`Nothing is folded under "${summary}"`);
    await this.press(found);
    // Browsers tell of it a moment later.
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  }

  async press(element: HTMLElement): Promise<void> {
    await act(async () => element.click());
  }

  /** Presses Escape where the focus is. */
  async escape(): Promise<void> {
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(async () => document.activeElement?.dispatchEvent(pressed));
  }

  /** What the ribbon, the cell's menu or the keyboard asks for. */
  async command(command: PaneCommand): Promise<void> {
    await act(async () => this.port.send(command));
  }

  /** What the calculator beside the pane says. */
  async hear(event: RiskEvent): Promise<void> {
    await act(async () => this.riskCalculator.say(event));
  }

  /** What the user selects in Excel, as the session tells it. */
  async selectInExcel(cell: SelectedCell): Promise<void> {
    await this.reportSelection({ kind: 'selected', cell });
  }

  /** Somebody edits cells, and pauses. */
  async editInExcel(): Promise<void> {
    await act(async () => this.session.edit());
  }

  async reportSelection(report: SelectionReport): Promise<void> {
    await act(async () => this.session.report(report));
  }

  /** What is told of the selected cell. */
  panel(): string {
    return this.all('.cell-panel').map(words).join('');
  }

  /** The button that is named by more than its text. */
  link(name: string): HTMLElement {
    const found = this.all('button').find((element) => {
      return words(element) === name || element.getAttribute('aria-label') === name;
    });
    if (found === undefined)
      throw new Error(`There is no link "${name}" among: ${this.buttons().join(' | ')}`);
    return found;
  }

  button(text: string): HTMLElement {
    const found = this.all('button').find((element) => words(element).startsWith(text));
    if (found === undefined)
      throw new Error(`There is no button "${text}" among: ${this.buttons().join(' | ')}`);
    return found;
  }

  buttons(): string[] {
    return this.all('button').map(words);
  }

  /** Those that stand out from the others. */
  mainButtons(): string[] {
    return this.all('.ms-Button--primary').map(words);
  }

  /** The buttons at the bottom, in their order. */
  footer(): string[] {
    return this.all('.pane-footer button').map(words);
  }

  findings(): string[] {
    return this.all('.finding').map(words);
  }

  /** How the job stands, line by line. */
  states(): string[] {
    return this.all('.job-state li').map(words);
  }

  async type(label: string, text: string): Promise<void> {
    const field = this.input(label);
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    await act(async () => {
      set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  /** A field to write in: the error that a screen reader says of it, and whether it has the focus. */
  field(label: string): { readonly error: string | undefined; readonly isFocused: boolean } {
    const field = this.input(label);
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    const alert = described?.querySelector('[role="alert"]');
    return {
      error: alert && field.getAttribute('aria-invalid') === 'true' ? words(alert) : undefined,
      isFocused: document.activeElement === field,
    };
  }

  async choose(label: string, option: string): Promise<void> {
    const list = this.all('[role="combobox"]').find(
      (element) => element.getAttribute('aria-label')?.startsWith(label) || labelOf(element) === label,
    );
    if (list === undefined) throw new Error(`There is no list "${label}"`);
    await this.press(list);
    const choice = this.all('[role="option"]').find((element) => words(element).startsWith(option));
    if (choice === undefined) throw new Error(`There is no "${option}" in the list "${label}"`);
    await this.press(choice);
  }

  /** What is chosen in the list. */
  chosen(label: string): string {
    return this.all('[role="combobox"]')
      .filter((element) => labelOf(element) === label)
      .map(words)
      .join('');
  }

  /** All that is shown, and what a screen reader is told. */
  text(): string {
    return words(document.body);
  }

  announced(): string {
    const region = document.querySelector('[aria-live="polite"].visually-hidden');
    return region ? words(region) : '';
  }

  /** What a screen reader says of the drawings. */
  drawings(): string[] {
    return this.all('svg[role="img"]').map((svg) => svg.getAttribute('aria-label') ?? '');
  }

  focused(): string {
    return document.activeElement ? words(document.activeElement) : '';
  }

  private input(label: string): HTMLElement {
    const found = this.all('input, textarea').find(
      (input) =>
        input.getAttribute('aria-label') === label ||
        document.querySelector(`label[for="${input.id}"]`)?.textContent === label,
    );
    if (found === undefined) throw new Error(`There is no field "${label}"`);
    return found;
  }

  private all(selector: string): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => !element.closest('[hidden]'),
    );
  }
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The label that stands beside a list. */
function labelOf(element: Element): string | undefined {
  const id = element.getAttribute('aria-labelledby')?.split(' ')[0];
  const label = id === undefined ? null : document.getElementById(id);
  return label === null ? undefined : words(label);
}

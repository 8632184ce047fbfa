import type { Catalogue } from '../../src/i18n/pane/catalogue';
import { en } from '../../src/i18n/pane/en';
import type { Language } from '../../src/i18n/language';
import { sv } from '../../src/i18n/pane/sv';
import { JOBS } from '../../src/taskpane/jobs/job';
import type { Section } from '../../src/taskpane/jobs/sections';
import { sectionsOf } from '../../src/taskpane/jobs/sections';
import type { Desk } from './desk';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { sv, en };

/** A walk through every view of the pane, by the names that things have in its language. */
export class Tour {
  private readonly words: Catalogue;

  constructor(
    private readonly desk: Desk,
    language: Language,
  ) {
    this.words = CATALOGUES[language];
  }

  /** Shows each view in turn, and gives its name. */
  async *views(): AsyncGenerator<string> {
    const { pane, page } = this.desk;
    const { header, settings, jobs, write, clear } = this.words;
    yield 'start';
    await this.press(settings.open);
    await pane.getByRole('menu').waitFor();
    yield 'settings';
    await page.keyboard.press('Escape');
    await this.press(header.check);
    await pane.locator('.job-state').waitFor();
    for (const job of JOBS) {
      await pane.getByRole('tab', { name: jobs.names[job] }).click();
      for (const section of sectionsOf(job, { hasPayoff: true, hasProcurement: true })) {
        await this.openSection(section);
        await pane
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        yield `${job} ${section}`;
        if (job === 'plan' && section === 'findings') yield* this.findingStates();
      }
    }
    await this.press(write.open);
    await pane.getByRole('heading', { name: write.heading }).waitFor();
    yield 'preview';
    await this.press(write.cancel);
    await this.press(clear.open);
    await pane.getByRole('heading', { name: clear.heading }).waitFor();
    yield 'clear';
    await this.press(clear.cancel);
  }

  /** What can be opened in the list of findings, and over it. */
  private async *findingStates(): AsyncGenerator<string> {
    const { pane, page } = this.desk;
    const { explain, accept, fix, filter } = this.words;
    await this.pressFirst(explain.open);
    await this.pressFirst(accept.open);
    yield 'explained, about to be accepted';
    await this.press(accept.cancel);
    await this.pressFirst(fix.open);
    yield 'about to be corrected';
    await this.press(fix.cancel);
    await pane.getByRole('combobox', { name: filter.rule }).click();
    await pane.getByRole('listbox').waitFor();
    yield 'rules to choose from';
    await page.keyboard.press('Escape');
  }

  private async openSection(section: Section): Promise<void> {
    const { pane } = this.desk;
    const { sections } = this.words.jobs;
    const tab = pane.getByRole('tab', { name: sections[section], exact: true });
    if (!(await tab.isVisible())) await pane.getByRole('tab', { name: sections.more }).click();
    await pane.getByRole('menuitem', { name: sections[section] }).or(tab).click();
  }

  /** Of several that are named by their finding after the word. */
  private async pressFirst(word: string): Promise<void> {
    await this.desk.pane
      .getByRole('button', { name: new RegExp(`^${word}`) })
      .first()
      .click();
  }

  private async press(name: string): Promise<void> {
    await this.desk.pane.getByRole('button', { name, exact: true }).first().click();
  }
}

/** @jest-environment jsdom */
import { act } from 'react';
import { parameterDefinitions } from '../../src/core/parameters/definitions';
import { shippedRuleSets } from '../../src/core/parameters/ruleSets';
import { say } from '../../src/core/text/sentence';
import { OfficeProblem } from '../../src/excel/officeProblem';
import { tableSchemas } from '../../src/workbook/schema';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { append, edit, snapshotOf, SOUND_DAY, soundTables } from '../core/workbookBuilder';
import { isPartlySwedish, withoutNames } from '../i18n/swedishLeft';
import { exampleSnapshot } from './fakes/exampleSnapshot';
import { chooseFile } from './fakes/ledgerInPane';
import { PaneInPage } from './fakes/paneInPage';
import { payoffSnapshot } from './fakes/payoffSnapshot';

const JOBS = ['Plan', 'Evaluate', 'Reconcile'];
const READ = ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext'];

/** Paid too little, a row without a project number, one on nobody's REN and one that cannot be read. */
const differing = append(
  edit(soundTables, { 'Utbetalningar!F3': 50000.5 }),
  'Huvudbok',
  ['V3', '2020-04-29', '5010', '5101', '', 'Sent', 500],
  ['', '2020-04-29', '5010', '9999', '70001', 'Sent', 500],
  ['V4', 'fel', '5010', '5101', '70001', 'Sent', 500],
);

/** What is read or heard in the pane, but for what is marked as Swedish. */
function textsShown(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => !element.closest('[lang="sv"], style, [hidden]'))
    .flatMap((element) => [
      ...READ.map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes].map((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '',
      ),
    ]);
}

/** Names and values of the workbook, and names of rule sets and documents and of the level of society; the longest first. */
function namesIn({ tables }: WorkbookSnapshot): string[] {
  const ofTables = Object.values(tableSchemas).flatMap(({ name, sheet, columns }) => [
    name,
    sheet,
    ...columns.flatMap(({ header, choices = [], aliases = [] }) => [header, ...choices, ...aliases]),
  ]);
  const ofRuleSets = Object.entries(shippedRuleSets).flatMap(([name, { document: own }]) => [name, own]);
  const cells = tables.flatMap(({ headers, rows }) => [headers, ...rows].flat());
  const all = [
    'Samhälle',
    ...cells.map(String),
    ...ofTables,
    ...ofRuleSets,
    ...Object.keys(parameterDefinitions),
  ];
  return [...new Set(all)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
}

function swedishLeft(names: readonly string[]): string[] {
  // The names are many, and few texts have anything Swedish even with them.
  return textsShown().filter((text) => isPartlySwedish(text) && isPartlySwedish(withoutNames(text, names)));
}

/** Presses what opens something in the page, and what that shows. */
async function openEverything(): Promise<void> {
  const toggles = 'button[aria-expanded="false"][aria-controls]:not([aria-haspopup]):not([role="combobox"])';
  for (let depth = 0; depth < 2; depth += 1) {
    await act(async () => {
      document.querySelectorAll<HTMLElement>(toggles).forEach((own) => own.click());
      document.querySelectorAll('details').forEach((own) => (own.open = true));
    });
  }
}

function tabsShown(): HTMLElement[] {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  return tabs.filter((own) => !JOBS.includes(own.textContent ?? ''));
}

describe('The English pane', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  async function openChecked(snapshot: WorkbookSnapshot, today: string): Promise<void> {
    pane.session.snapshot = snapshot;
    await pane.open({ excelLanguage: 'en-GB', today });
    await pane.click('Check');
  }

  it.each<[string, WorkbookSnapshot, string]>([
    ['of a workbook with findings', exampleSnapshot, '2026-03-01'],
    ['of a workbook with payoffs', payoffSnapshot, '2026-03-01'],
    ['of a ledger with differences', snapshotOf(differing), SOUND_DAY],
  ])(
    'has no Swedish words in any view %s',
    async (_, snapshot, today) => {
      const names = namesIn(snapshot);
      await openChecked(snapshot, today);
      const left: string[] = [];
      const seen = new Set<string>();
      for (const job of JOBS) {
        await pane.click(job);
        for (const name of tabsShown().map((own) => own.textContent ?? '')) {
          // Each is one page; findings and calendar are those of the job.
          if (seen.has(name) && name !== 'Findings') continue;
          seen.add(name);
          await act(async () =>
            tabsShown()
              .find((own) => own.textContent === name)
              ?.click(),
          );
          await openEverything();
          left.push(...swedishLeft(names));
        }
      }
      expect([seen.size > 4, [...new Set(left)]]).toEqual([true, []]);
    },
    60_000,
  );

  it('says in English why a file is not read', async () => {
    await openChecked(snapshotOf(soundTables), SOUND_DAY);
    await pane.click('Reconcile');
    await pane.click('Reconciliation');
    await chooseFile('bok.pdf', '%PDF-1.7');
    expect(pane.text()).toContain('bok.pdf is not read. The file is a PDF; export the ledger as a CSV file');
  });

  it('says in English what stopped the work in Excel', async () => {
    await pane.open({ excelLanguage: 'en-GB' });
    pane.failNext(new OfficeProblem(say`Excel avbröt arbetet. Försök igen.`, 'RequestAborted'));
    await pane.click('Check');
    expect(pane.text()).toContain('Excel stopped the work. Try again.');
  });
});

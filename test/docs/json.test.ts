import { readdirSync, readFileSync } from 'node:fs';
import { CalendarDate } from '../../src/core/values/calendarDate';
import { openWorkbookFile } from '../../src/headless/workbookFile';
import { resultJson } from '../../src/workbook/json/resultJson';

const PAGE = readFileSync('docs/json.md', 'utf8');
const WRITERS = 'src/workbook/json';
/** Where the choices of a key have their names. */
const CHOICES = [
  'src/core/duties/duty.ts',
  'src/core/parameters/codeParts.ts',
  'src/core/reconciliation/difference.ts',
  'src/core/reconciliation/rowPlace.ts',
];
const written = [...readdirSync(WRITERS).map((file) => `${WRITERS}/${file}`), ...CHOICES].map((file) =>
  readFileSync(file, 'utf8'),
);

/** Those whose own keys are names of actors, years, forms of placements or places in the ledger. */
const KEYED_BY_NAME = [
  'byYear',
  'costs',
  'monthly',
  'paybackMonths',
  'net',
  'presentValue',
  'benefitCostRatio',
  'breakEven',
  'percentiles',
  'placements',
  'places',
];

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => {
    if (own === undefined) return [];
    return KEYED_BY_NAME.includes(key) && !Array.isArray(own) ? [key] : [key, ...keysIn(own)];
  });
}

async function exampleKeys(): Promise<string[]> {
  const opened = openWorkbookFile('assets/exempel.xlsx');
  const today = CalendarDate.parse('2026-11-21');
  if ('refusal' in opened || today === undefined) throw new Error('no example');
  const { run } = await opened.session.check(today);
  return [...new Set(keysIn(resultJson(run)))];
}

describe('The page about the JSON', () => {
  const told = [...PAGE.matchAll(/`([a-zA-Z]+)`/g)].flatMap(([, word]) => word ?? []);

  it('tells of every key that the example’s has', async () => {
    const keys = await exampleKeys();
    expect(keys.filter((key) => !told.includes(key))).toEqual([]);
  });

  it('tells of no key or choice that is nowhere in what writes it', () => {
    const section = PAGE.slice(PAGE.indexOf('## Schedules'));
    const keys = [...section.matchAll(/^(?:\||- ).*$/gm)].flatMap(([line]) =>
      [...line.replace(/\([^`]*\)/g, '').matchAll(/`([a-zA-Z]+)`/g)].flatMap(([, word]) => word ?? []),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !written.some((code) => new RegExp(`\\b${key}\\b`).test(code)))).toEqual([]);
  });
});

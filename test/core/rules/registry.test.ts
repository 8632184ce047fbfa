import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParameterName } from '../../../src/core/parameters/definitions';
import { parameterDefinitions } from '../../../src/core/parameters/definitions';
import { ParameterTable } from '../../../src/core/parameters/parameterTable';
import { shippedRuleSets } from '../../../src/core/parameters/ruleSets';
import { rules } from '../../../src/core/rules/registry';
import { allCases } from './cases';
import { NEEDED_KINDS } from './ruleCase';
import { append, edit, given, invoice, settledTables, soundTables } from '../workbookBuilder';
import { runOn } from './askRule';
import { goteborgTables } from './cases/goteborgTables';

/** The ids that are promised to users. */
const CATALOGUE = [
  ['OR-01', 'OR-04', 'OR-06', 'OR-07', 'OR-08', 'OR-09', 'OR-10', 'OR-11', 'OR-12', 'OR-13'],
  ['OR-15', 'OR-16', 'OR-17', 'OR-18', 'OR-19', 'OR-20', 'OR-21', 'OR-22', 'OR-23', 'OR-24'],
  ['OR-25', 'OR-26', 'OR-27', 'OR-28', 'OR-29', 'OR-30', 'OR-31', 'OR-32', 'OR-33', 'OR-34', 'OR-35'],
  ['OR-36', 'OR-37', 'OR-39', 'OR-40', 'OR-41', 'OR-42', 'OR-43', 'OR-46', 'OR-47'],
  ['OR-48', 'OR-49', 'OR-51', 'OR-52', 'OR-53', 'OR-54', 'OR-55', 'OR-57'],
  ['RA-01', 'RA-02', 'RA-03', 'RA-04', 'RA-05', 'RA-06', 'RA-07', 'RA-08'],
  ['GB-01', 'GB-02', 'GB-03', 'GB-04', 'GB-06', 'GB-09'],
  ['EK-02', 'EK-05', 'EK-11'],
  ['DA-01', 'DA-02', 'DA-03'],
  // Our own: the catalogue of the guidelines does not have it.
  ['US-01'],
].flat();

/** Extracts of the documents that rules quote, word for word. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'Örebro Ks 954/2016': 'orebro-citat.txt',
  'RAR, Ledning och styrning': 'rar-citat.txt',
  'Göteborg, Projektplan social hänsyn': 'goteborg-citat.txt',
  'EKUSIA, Utvärdering 2014': 'ekusia-citat.txt',
  'Lag (2018:218) och EU:s dataskyddsförordning': 'dataskydd-citat.txt',
  'Tilläggets krav på tabellerna': 'tabellkrav-citat.txt',
};

describe('The registry', () => {
  it('holds the rules of the catalogue, in its order', () => {
    expect(rules.map(({ id }) => id)).toEqual(CATALOGUE);
  });

  it('holds no rule without cases', () => {
    expect(allCases.map(({ rule }) => rule)).toEqual(CATALOGUE);
  });
});

describe.each(rules)('$id', (rule) => {
  const own = allCases.find((known) => known.rule === rule.id);
  const cases = own?.cases ?? [];
  const neededKinds = NEEDED_KINDS.filter((kind) => kind !== 'pastLimit' || own?.unbreakable === undefined);

  it('comes from a document that is known', () => {
    expect(Object.keys(DOCUMENTS)).toContain(rule.source.document);
  });

  it('quotes what stands on the page that it names', () => {
    expect(textOf(rule.source.document, rule.source.page)).toContain(squeezed(rule.source.quote));
  });

  it('quotes enough to be found again', () => {
    expect(rule.source.quote.length).toBeGreaterThan(25);
  });

  it('says how it reads the text', () => {
    expect(rule.reading).toMatch(/^[\p{Lu}].{20,}\.$/u);
  });

  it('has a title that is one line', () => {
    expect(rule.title).toMatch(/^[\p{Lu}][^\n]{15,120}$/u);
  });

  it('holds from the day that its rule set began, or earlier', () => {
    const began = rule.ruleSets.map((name) => shippedRuleSets[name].from);
    expect(began.filter((from) => from < rule.holds.from)).toEqual([]);
  });

  it('belongs to a rule set', () => {
    expect(rule.ruleSets.length).toBeGreaterThan(0);
  });

  it('says what makes it right', () => {
    expect(rule.remedy).toMatch(/^[\p{Lu}].{15,}\.$/u);
  });

  it.each(neededKinds)('has a case of the kind %s', (kind) => {
    expect(cases.map((own) => own.kind)).toContain(kind);
  });

  it('has cases with a name each', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  if (rule.parameters.length > 0) {
    it.each(rule.parameters)('has a case that %s switches', (name) => {
      expect(cases.map(({ parameter }) => parameter)).toContain(name);
    });

    it.each(['dayOf', 'dayBefore'])('has a case for a dated parameter on the %s', (kind) => {
      expect(cases.map((own) => own.kind)).toContain(kind);
    });
  }
});

describe('Every parameter', () => {
  it('is read by a rule or a sum', () => {
    // Closed with a plan of its own, and running without one.
    const rich = append(append(settledTables, 'Fakturor', invoice('VAN', 2022, 1000)), 'Satsningar', [
      'S2',
      'Andra',
      'Pågår',
      '2020-01-01',
      '2021-12-31',
      400000,
      420000,
      '2019-11-05',
      '',
    ]);
    const tables = append(
      append(rich, 'Parter', ['S2', 'FRI', 'Nämnd', 'Fritid', '', 'Genomför', '7101', '171', '']),
      'Effekter',
      ['S2', 'FRI', 'Färre placeringar', 'Kommun', 420000, '', ''],
    );
    const read = parametersReadWhile((recordWhile) =>
      recordWhile(() => {
        runOn(given(tables, 'projekt.påUtbetalning', 'ja'), '2025-01-01');
        // Only procurements ask how long and large they should be.
        runOn(goteborgTables);
        // Autumn is the only season that asks for the close of the year.
        runOn(append(soundTables, 'Huvudbok', ['V3', '2020-10-01', '5010', '5101', '70001', '', 1]));
        // A set of the municipality's own, copied from RAR.
        const copied = append(edit(soundTables, { 'Satsningar!I2': 'Eget' }), 'Parametrar', [
          'regelverk.grund',
          'RAR',
          '',
          'beslut',
          'Eget',
        ]);
        runOn(append(copied, 'Aktivitetsplan', ['S1', 'Start', 'Rekrytera', '2020-02-01', '', 0.2]));
      }),
    );
    expect(Object.keys(parameterDefinitions).filter((name) => !read.includes(name as ParameterName))).toEqual(
      [],
    );
  });
});

/** The parameters that were asked for inside `recordWhile`. */
function parametersReadWhile(work: (recordWhile: (record: () => void) => void) => void): ParameterName[] {
  const read = new Set<ParameterName>();
  const spy = jest.spyOn(ParameterTable.prototype, 'sourced');
  try {
    work((record) => {
      spy.mockClear();
      record();
      for (const [name] of spy.mock.calls) read.add(name);
    });
  } finally {
    spy.mockRestore();
  }
  return [...read];
}

/** Pages of the extract, by number, without white space. */
function pagesOf(extract: string): Map<string, string> {
  const pages = extract.split(/^== s\. (.+) ==$/m).slice(1);
  return new Map(
    pages.flatMap((number, index) =>
      index % 2 === 0 ? [[number, squeezed(pages[index + 1] ?? '')] as const] : [],
    ),
  );
}

/** `7–8` is both pages, after one another. */
function textOf(document: string, page: string): string {
  const file = join(__dirname, '../../fixtures', DOCUMENTS[document] ?? '');
  const guidelines = pagesOf(readFileSync(file, 'utf8'));
  return page
    .split('–')
    .map((number) => guidelines.get(number) ?? '')
    .join('');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

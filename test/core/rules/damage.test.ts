import type { Rule } from '../../../src/core/rules/rule';
import { neededTables } from '../../../src/core/rules/rule';
import { rules } from '../../../src/core/rules/registry';
import { inSwedish } from '../../../src/core/text/inSwedish';
import { placeLabel } from '../../../src/core/values/place';
import { cellAddress } from '../../../src/workbook/cellAddress';
import { kept } from '../../kept';
import type { RunResult } from '../../../src/workbook/run';
import type { Tables } from '../workbookBuilder';
import {
  SOUND_DAY,
  append,
  edit,
  emptied,
  invoice,
  settledTables,
  soundTables,
  without,
  withoutColumn,
} from '../workbookBuilder';
import { outcomeOf, runOn } from './askRule';
import { allCases } from './cases';
import { goteborgTables } from './cases/goteborgTables';
import { rarTables } from './cases/rarTables';
import type { RuleCase } from './ruleCase';

/*
 * What is not there, or cannot be read, is never the reason why a rule is followed or broken: the rule could not be
 * checked. Of every rule, by what it says before and after.
 */

/** A workbook where the rule is followed, and one where it is broken. */
const answered = ({ id }: Rule): readonly RuleCase[] => {
  const cases = (allCases.find(({ rule }) => rule === id)?.cases ?? []).filter(
    ({ parameter }) => parameter === undefined,
  );
  return ['passes', 'pastLimit'].flatMap((kind) => cases.find((one) => one.kind === kind) ?? []);
};

const allNeeded = (rule: Rule): readonly string[] =>
  rule.isAboutWorkbook ? rule.reads : ['Satsningar', ...neededTables(rule)];

const withTables = rules.filter((rule) => allNeeded(rule).length > 0);

/** Many rules are followed in one workbook, and rest on the same table. */
const runsOf = kept((tables: Tables) =>
  kept((today: string | undefined) => kept((table: string) => runOn(without(tables, table), today))),
);

describe.each(withTables)('$id without a table that it rests on', (rule) => {
  it.each(allNeeded(rule))('is neither followed nor broken: %s', (table) => {
    const answers = answered(rule).map(({ tables, today }) => {
      const { answer, breaches, reasons } = outcomeOf(rule.id, runsOf(tables)(today)(table));
      return { answer, breaches, isReasoned: reasons.length > 0 };
    });
    expect(answers).toEqual(answers.map(() => ({ answer: 'unanswered', breaches: [], isReasoned: true })));
  });
});

/** All that is said of each rule. */
interface Said {
  readonly answer: string;
  readonly findings: readonly string[];
  readonly reasons: readonly string[];
}

function saidOf({ findings, result }: RunResult): ReadonlyMap<string, Said> {
  const { checked, notApplicable, couldNotCheck } = result.rules;
  return new Map(
    rules.map(({ id }) => [
      id,
      {
        answer: checked.includes(id)
          ? 'checked'
          : notApplicable.includes(id)
            ? 'notApplicable'
            : 'unanswered',
        findings: findings
          .filter(({ rule }) => rule === id)
          .map(({ place, said }) => `${place ? placeLabel(place) : ''} ${inSwedish(said)}`),
        reasons: couldNotCheck
          .filter(({ rule }) => rule === id)
          .map(({ investment, reason }) => `${investment ?? ''} ${reason}`),
      },
    ]),
  );
}

/** What is said after the damage that cannot be known, or no longer said without a reason. */
function faults(before: ReadonlyMap<string, Said>, after: ReadonlyMap<string, Said>): string[] {
  return [...after].flatMap(([id, now]) => {
    const then = before.get(id) ?? { answer: '', findings: [], reasons: [] };
    const isReasoned = now.reasons.some((reason) => !then.reasons.includes(reason));
    const isLess = then.findings.some((finding) => !now.findings.includes(finding));
    const isChanged = now.answer !== then.answer || isLess;
    return [
      ...now.findings.filter((finding) => !then.findings.includes(finding)).map((told) => `${id} ${told}`),
      ...(isChanged && !isReasoned ? [`${id} ${then.answer} → ${now.answer}`] : []),
    ];
  });
}

/** The cells that findings about the input itself stand at. */
function inputIssuesOf({ findings }: RunResult): string[] {
  return findings.flatMap(({ rule, place }) => (rule.startsWith('IN-') && place ? [placeLabel(place)] : []));
}

/** With its first row's cells, each in turn unreadable. */
function damaged(tables: Tables, table: string, today: string): readonly (readonly [string, RunResult])[] {
  const [, row = []] = tables[table] ?? [];
  return row.flatMap((value, column) => {
    if (value === '') return [];
    const cell = `${table}!${cellAddress(1, column)}`;
    return [[cell, runOn(edit(tables, { [cell]: '#REF!' }), today)] as const];
  });
}

/** An acceptance is no input of a rule; a parameter that cannot be read has its default, which is told. */
const NOT_OF_RULES = ['Godkanda', 'Parametrar'];

/** A source that cannot be read is none. */
const TOLD_AS_MISSING = ['Prislista!F2'];

const billed = append(settledTables, 'Fakturor', invoice('VAN', 2022, 120000), invoice('SOC', 2022, 24000));
const followedUp = append(
  billed,
  'Beslutsgang',
  ['S1', 'Slutrapport', '', '2023-02-01'],
  ['S1', 'Uppföljande utvärdering', '', '2024-06-01'],
);

const MONEY = [
  'Satsningar',
  'Parter',
  'Effekter',
  'Aterforingsplan',
  'EffektUtfall',
  'Fakturor',
  'Utbetalningar',
  'Huvudbok',
];
const PROCUREMENT = ['Satsningar', 'Upphandlingar', 'Placeringar', 'Typfall', 'Prislista', 'Insatskostnad'];
const STEERING = ['Satsningar', 'Organisation', 'Moten', 'Aktivitetsplan', 'Beslutsgang', 'Bemanning'];

/** Each with the day, and the tables that matter in it. */
const WORKBOOKS: readonly (readonly [string, Tables, string, readonly string[]])[] = [
  ['that follows every rule', soundTables, SOUND_DAY, Object.keys(soundTables)],
  ['that is settled', followedUp, '2027-03-01', MONEY],
  ['that is settled without a plan', emptied(followedUp, 'Aterforingsplan'), '2027-03-01', MONEY],
  ['that is settled without payouts', without(followedUp, 'Utbetalningar'), '2023-03-01', MONEY],
  ['that follows Göteborg', goteborgTables, SOUND_DAY, PROCUREMENT],
  ['that follows RAR', rarTables, SOUND_DAY, STEERING],
];

describe.each(WORKBOOKS)('A workbook %s', (_, tables, today, matter) => {
  const whole = kept(() => runOn(tables, today));
  const before = kept(() => saidOf(whole()));
  const withoutCell = kept((table: string) => damaged(tables, table, today));
  const names = matter.filter((name) => name in tables && !NOT_OF_RULES.includes(name));

  it.each(names)(
    'has no other breach, and no rule followed, for a cell of %s that cannot be read',
    (table) => {
      const told = withoutCell(table)
        .filter(([cell]) => !TOLD_AS_MISSING.includes(cell))
        .map(([cell, now]) => [cell, faults(before(), saidOf(now))]);
      expect(told.filter(([, own]) => own?.length !== 0)).toEqual([]);
    },
  );

  it('has none without a column that Utbetalningar must have', () => {
    const rows = 'Utbetalningar' in tables ? withoutColumn(tables, 'Utbetalningar', 'Belopp') : tables;
    expect(faults(before(), saidOf(runOn(rows, today)))).toEqual([]);
  });

  it.each(names)('tells of a cell of %s that cannot be read there alone', (table) => {
    const known = inputIssuesOf(whole());
    const elsewhere = withoutCell(table).flatMap(([cell, now]) =>
      inputIssuesOf(now).filter((at) => at !== cell && !known.includes(at)),
    );
    expect(elsewhere).toEqual([]);
  });

  // Without Utbetalningar the computed payouts count (sum 4).
  it.each(names.filter((name) => name !== 'Utbetalningar'))('has none without the table %s', (table) => {
    expect(faults(before(), saidOf(runOn(without(tables, table), today)))).toEqual([]);
  });
});

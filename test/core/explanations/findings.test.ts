import { explainFinding } from '../../../src/core/explanations/explainFinding';
import type { Explanation } from '../../../src/core/explanations/explanation';
import type { Finding } from '../../../src/core/findings/finding';
import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { say } from '../../../src/core/text/sentence';
import { Money } from '../../../src/core/values/money';
import { placeLabel } from '../../../src/core/values/place';
import { kept } from '../../kept';
import { runOn } from '../rules/askRule';
import { append, edit, soundTables } from '../workbookBuilder';

/** Broken in some places; parameters have changed since S1 was decided in 2019, and will. */
const tables = append(
  edit(soundTables, {
    'Reservation!B2': 1,
    'Parter!C3': 'Företag',
    'Budget!F4': 60000,
    'Bemanning!E2': '2020-02-01',
    'Utbetalningar!E2': '2020-07-01',
  }),
  'Parametrar',
  ['fond.målandel', 0.03, '2020-01-01', 'beslut', ''],
  ['utvärdering.andel', 0.06, '2020-01-01', 'beslut', ''],
  ['projektledare.försprångMin', 2, '2020-01-01', 'beslut', ''],
  ['kalender.delår1', '03-31', '2022-01-01', 'beslut', ''],
  ['kalender.delår1', '05-31', '2021-01-01', 'beslut', ''],
  ['kalender.delår1', '04-29', '', 'beslut', ''],
  ['kalender.delår1', '02-28', '2020-06-01', 'beslut', 'Örebro 2016'],
);
const run = kept(() => runOn(tables));

function findingOf(rule: string): Finding {
  const found = run().findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} is not broken`);
  return found;
}

function explained(finding: Finding): Explanation {
  return explainFinding(finding, run().result);
}

/** `Budget = se cellen @Budget!F4` */
function inputsOf(finding: Finding): string[] {
  return explained(finding).reasons.inputs.map(
    ({ what, value, at }) =>
      `${inSwedish(what)} = ${valueInSwedish(value)}${at ? ` @${placeLabel(at)}` : ''}`,
  );
}

describe('A finding that is explained', () => {
  it.each([
    ['the fund’s', 'OR-01', 'OR-01'],
    ['an investment’s', 'OR-30', 'OR-30 · S1'],
    ['a party’s', 'OR-06', 'OR-06 · S1 · SOC'],
  ])('is named by what it is of: %s', (_, rule, title) => {
    expect(inSwedish(explained(findingOf(rule)).title)).toBe(title);
  });

  it('names its own rule', () => {
    expect(explained(findingOf('OR-01')).rules.map(({ id }) => id)).toEqual(['OR-01']);
  });

  it('of no rule quotes the source that it has itself', () => {
    const { source } = findingOf('OR-01');
    const { rules, parameters } = explained({ ...findingOf('OR-01'), rule: 'IN-99' });
    expect([rules, parameters]).toEqual([[{ id: 'IN-99', title: source.quote, ...source }], []]);
  });

  it.each([
    [
      'of the fund, by each day that they change',
      'OR-01',
      ['fond.målandel 2 %', 'fond.målandel 3 % 2020-01-01'],
    ],
    ['of an investment, by its decision', 'OR-30', ['utvärdering.andel 5 %', 'utvärdering.läsart ovanpå']],
    [
      'of a projektledare, by the investment’s decision too',
      'OR-24',
      ['projektledare.försprångMin 1', 'projektledare.försprångMax 2'],
    ],
    [
      'of the calendar, by each day that they change for everybody',
      'OR-37',
      [
        'kalender.utbetalningsmånader 4, 9, 1',
        'kalender.delår1 04-29',
        'kalender.delår1 05-31 2021-01-01',
        'kalender.delår1 03-31 2022-01-01',
        'kalender.delår2 08-31',
        'kalender.helår 12-31',
      ],
    ],
  ])('tells parameters as they stand: %s', (_, rule, told) => {
    const { parameters } = explained(findingOf(rule));
    expect(
      parameters.map(({ name, value, from }) =>
        [name, valueInSwedish(value).replace(/\u00A0/g, ' '), from].join(' ').trimEnd(),
      ),
    ).toEqual(told);
  });
});

describe('The inputs of a finding', () => {
  const judged = say`Budget`;
  /** Without place, reasons and values. */
  const plain = (): Finding => {
    const { rule, severity, message, said, source } = findingOf('OR-30');
    return { rule, severity, message, said, source };
  };
  const marked = { sheet: 'Budget', cell: 'F4', table: 'Budget', column: 'Budget' };

  it('have the marked cell too, where the rule looked at one of the same name on another sheet', () => {
    const other = { ...marked, sheet: 'Effekter' };
    const why = { inputs: [{ what: judged, value: 'x', at: other }], steps: [] };
    expect(inputsOf({ ...findingOf('OR-30'), place: marked, why })).toEqual([
      'Budget = x @Effekter!F4',
      'Märkt cell = Budget @Budget!F4',
    ]);
  });

  it('have the marked cell too, where what the rule looked at has no cell', () => {
    const why = { inputs: [{ what: judged, value: 'x' }], steps: [] };
    expect(inputsOf({ ...findingOf('OR-30'), place: marked, why })).toEqual([
      'Budget = x',
      'Märkt cell = Budget @Budget!F4',
    ]);
  });

  it('are those of the rule where no cell is marked', () => {
    const why = { inputs: [{ what: judged, value: 'x', at: marked }], steps: [] };
    expect(inputsOf({ ...plain(), why })).toEqual(['Budget = x @Budget!F4']);
  });

  it.each([
    ['what was found there', Money.ofKronor(60_000), 'Budget = 60\u00A0000\u00A0kr @Budget!F4'],
    ['that it is there to see, where nothing may be repeated', undefined, 'Budget = se cellen @Budget!F4'],
  ])('are the marked cell where the rule gives no reasons: %s', (_, actual, told) => {
    expect(inputsOf({ ...plain(), place: marked, ...(actual === undefined ? {} : { actual }) })).toEqual([
      told,
    ]);
  });

  it('are none where neither the rule nor the finding has any', () => {
    expect(inputsOf(plain())).toEqual([]);
  });
});

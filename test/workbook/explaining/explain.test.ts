import { inSwedish, valueInSwedish } from '../../../src/core/text/inSwedish';
import { straight } from '../../../src/core/steps/steps';
import type { CellExplanation } from '../../../src/workbook/explaining/explain';
import { cellExplainer } from '../../../src/workbook/explaining/explain';
import { explainRunFinding } from '../../../src/workbook/explaining/explainRunFinding';
import { findingsSheet } from '../../../src/workbook/outputs/findingsSheet';
import type { RunResult } from '../../../src/workbook/run';
import type { CellValue } from '../../../src/workbook/snapshot';
import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { kept } from '../../kept';
import { append, edit, given, settledTables, soundTables } from '../../core/workbookBuilder';

const SETTLED_DAY = '2022-12-31';
const settled = kept(() => runOn(settledTables, SETTLED_DAY));

function ask(
  run: RunResult,
  table: string,
  header: string,
  row: Readonly<Record<string, CellValue>>,
): CellExplanation | undefined {
  return cellExplainer(run)({ kind: 'row', table, header, row });
}

/** `title = value`, or what came instead. */
function told(answer: CellExplanation | undefined): string {
  if (answer?.kind !== 'explained') return answer?.kind ?? 'nothing';
  const { title, value } = answer.explanation;
  return `${inSwedish(title)} = ${valueInSwedish(value ?? 'nothing')}`.replace(/\u00A0/g, ' ');
}

function steps(answer: CellExplanation | undefined): string[] {
  if (answer?.kind !== 'explained') return [];
  return answer.explanation.reasons.steps.map((step) => inSwedish(step).replace(/\u00A0/g, ' '));
}

describe('A row of an output table', () => {
  it('is found by its keys alone, whatever else stands in it', () => {
    const row = { Part: 'SOC', Eget: 'x', Satsning: 'S1' };
    expect(told(ask(settled(), 'AterforingUt', 'Plan', row))).toBe(
      'Återföring enligt planen för SOC i S1 = 420 000 kr',
    );
  });

  it('is found where a code has become a number', () => {
    const row = { Satsning: 'S1', REN: 6101, År: '2020', Period: 'Delår 2' };
    expect(told(ask(settled(), 'UtbetalningUt', 'Förbrukning', row))).toBe(
      'Förbrukning på REN 6101 i S1, delår 2 2020 = 60 000,50 kr',
    );
  });

  // 2020-04-28 is 43949 in the system of 1900 and 42487 in that of 1904.
  it.each([43949, 42487])('is found by the date as either of Excel’s systems has it: %d', (date) => {
    const row = {
      Typ: 'Utbetalning',
      Satsning: 'S1',
      Datum: date,
      REN: '9954',
      Konto: '4995',
      Text: 'Utbetalning S1 delår 1 2020',
    };
    expect(told(ask(settled(), 'KonteringUt', 'Debet', row))).toBe(
      'Utbetalning S1 delår 1 2020, debet 2020-04-28 = 400 000 kr',
    );
  });

  it('is told from another with the same keys by its amount', () => {
    const twice = append(settledTables, 'Utbetalningar', ['S1', '5101', 2020, 'Delår 1', '2020-04-28', 7]);
    const row = {
      Typ: 'Utbetalning',
      Satsning: 'S1',
      Datum: 43949,
      REN: '9954',
      Projekt: '',
      Konto: '4995',
      Motpart: '151',
      Debet: 7,
      Kredit: '',
      Text: 'Utbetalning S1 delår 1 2020',
    };
    expect(told(ask(runOn(twice, SETTLED_DAY), 'KonteringUt', 'Debet', row))).toMatch(/ = 7 kr$/);
  });

  it('that is not settled explains its plan, since it has no final amount', () => {
    const row = { Satsning: 'S1', Part: 'VAN' };
    expect(told(ask(runOn(soundTables), 'AterforingUt', 'Part', row))).toBe(
      'Återföring enligt planen för VAN i S1 = 630 000 kr',
    );
  });

  it('says whose judgement is missing where there is no final amount', () => {
    const row = { Satsning: 'S1', Part: 'VAN', Slutlig: '' };
    expect(steps(ask(runOn(soundTables), 'AterforingUt', 'Slutlig', row))).toEqual([
      'Slutligt belopp räknas när alla parter har en bedömning. Bedömning saknas till och med 2021-03-01 för VAN, SOC.',
    ]);
  });

  it('of a year without a round says so', () => {
    const row = { Satsning: 'S1', Part: 'VAN', '2025': '' };
    expect(steps(ask(settled(), 'AterforingUt', '2025', row))).toEqual([
      'VAN har ingen omgång 2025 (omgångarna är 2022, 2023, 2024): 0 kr',
    ]);
  });

  it('is of no table of ours: nothing is said', () => {
    expect(ask(settled(), 'MinTabell', 'Plan', { Satsning: 'S1' })).toBeUndefined();
  });
});

describe('An amount is explained in full', () => {
  it('when it is the final one', () => {
    expect(steps(ask(settled(), 'AterforingUt', 'Slutlig', { Satsning: 'S1', Part: 'SOC' }))).toEqual([
      'Kostnaden är det som har betalats ut: 400 000 kr + 200 000 kr = 600 000 kr',
      'Planen: VAN 630 000 kr + SOC 420 000 kr = 1 050 000 kr',
      'Golv för S1: 30 % × 600 000 kr = 180 000 kr',
      'Golv för SOC, efter planen: 180 000 kr × 420 000 kr / 1 050 000 kr = 72 000 kr',
      'Räknas: Prognos 2022-06-01.',
      'Bedömd effekt för SOC: 0 kr',
      'Del av kostnaden för SOC, efter planen: 600 000 kr × 420 000 kr / 1 050 000 kr = 240 000 kr',
      'Räknas: det minsta av effekten 0 kr och delen 240 000 kr är 0 kr',
      'Slutlig: det största av 0 kr och golvet 72 000 kr är 72 000 kr',
    ]);
  });

  it('when the floor is met by an addition', () => {
    const run = runOn(
      given(edit(settledTables, { 'EffektUtfall!E2': 100000 }), 'återföring.golvläsart', 'tillskott'),
      SETTLED_DAY,
    );
    expect(steps(ask(run, 'AterforingUt', 'Slutlig', { Satsning: 'S1', Part: 'SOC' })).slice(-4)).toEqual([
      'Räknat i allt: VAN 100 000 kr + SOC 0 kr = 100 000 kr',
      'Till golvet saknas: 180 000 kr − 100 000 kr = 80 000 kr',
      'Tillskott för SOC, efter planen: 80 000 kr × 420 000 kr / 1 050 000 kr = 32 000 kr',
      'Slutlig: 0 kr + 32 000 kr = 32 000 kr',
    ]);
  });

  it('when effects outrun the cost and it is split with the floors as lower bounds', () => {
    const run = runOn(given(settledTables, 'återföring.tak', 'totalt'), SETTLED_DAY);
    const van = steps(
      ask(
        runOn(
          edit(given(settledTables, 'återföring.tak', 'totalt'), { 'EffektUtfall!E2': 900000 }),
          SETTLED_DAY,
        ),
        'AterforingUt',
        'Slutlig',
        { Satsning: 'S1', Part: 'VAN' },
      ),
    );
    expect(steps(ask(run, 'AterforingUt', 'Slutlig', { Satsning: 'S1', Part: 'VAN' })).slice(-1)).toEqual([
      'Slutlig: det största av 450 000 kr och golvet 108 000 kr är 450 000 kr',
    ]);
    expect(van.slice(-4)).toEqual([
      'Det största av räknat och golv, för varje part: VAN 600 000 kr + SOC 72 000 kr = 672 000 kr',
      'Det är mer än kostnaden 600 000 kr, som därför delas efter effekterna med golven som lägsta belopp',
      'Får sitt golv: SOC 72 000 kr',
      'Slutlig: 528 000 kr delas efter effekterna: 528 000 kr × 900 000 kr / 900 000 kr = 528 000 kr',
    ]);
  });

  it('when the grant does not reach, with what each REN was to have', () => {
    const poor = edit(
      { ...soundTables, Utbetalningar: (soundTables['Utbetalningar'] ?? []).slice(0, 1) },
      { 'Satsningar!G2': 120000 },
    );
    const row = { Satsning: 'S1', REN: '6101', År: 2020, Period: 'Delår 2' };
    expect(steps(ask(runOn(poor), 'UtbetalningUt', 'Utbetalning', row)).slice(-3)).toEqual([
      'Kvar av beviljat den 2020-09-30, efter tidigare utbetalningar: 120 000 kr − 100 000 kr = 20 000 kr',
      'Perioden vill ha, alla REN: 60 000,50 kr',
      'Det ryms inte, så 20 000 kr delas efter vad varje REN ska ha (60 000,50 kr i allt): 20 000 kr × 60 000,50 kr / 60 000,50 kr = 20 000 kr',
    ]);
  });

  it('when what went before is carried to it', () => {
    const credited = append(edit(soundTables, { 'Huvudbok!G2': -1000 }), 'Huvudbok', [
      'V3',
      '2020-07-01',
      '5010',
      '5101',
      '70001',
      'Lön',
      5000,
    ]);
    const row = { Satsning: 'S1', REN: '5101', År: 2020, Period: 'Delår 2' };
    expect(steps(ask(runOn(credited), 'UtbetalningUt', 'Utbetalning', row)).slice(0, 4)).toEqual([
      'Förbrukning enligt en rad i Huvudbok: 5 000 kr',
      'Delår 1 2020: förbrukat −1 000 kr, fört dit 0 kr, utbetalt 0 kr',
      'Fört från tidigare perioder: −1 000 kr',
      'Att betala: 5 000 kr − 1 000 kr = 4 000 kr',
    ]);
  });

  it('tells the judgements that do not count too', () => {
    const more = append(settledTables, 'EffektUtfall', ['S1', 'VAN', 'Löpande', '2022-09-01', 1]);
    const answer = ask(runOn(more, SETTLED_DAY), 'AterforingUt', 'Effekt', { Satsning: 'S1', Part: 'VAN' });
    expect(
      answer?.kind === 'explained' && answer.explanation.reasons.inputs.map(({ what }) => inSwedish(what)),
    ).toEqual(['Prognos 2022-06-01 VAN', 'Räknas inte: Löpande 2022-09-01 VAN']);
  });
});

describe('A row of Regelkontroll', () => {
  const broken: Tables = edit(soundTables, { 'Parter!C3': 'Företag' });
  const run = kept(() => runOn(broken));
  const shown = () => {
    const { columns, rows } = straight(
      findingsSheet(run(), { ownedColumns: [], rowsWithout: 0, ownEntries: [] }),
    );
    return rows.map((row) =>
      Object.fromEntries(columns.map(({ header }, index) => [header, row[index] ?? ''])),
    );
  };

  it('brings up its own finding, each of them', () => {
    const answers = shown().map((row) => told(ask(run(), 'Regelkontroll', 'Meddelande', row)).split(' ')[0]);
    expect(answers).toEqual(shown().map((row) => row['Regel']));
  });

  it('is gone where the finding is', () => {
    const [row = {}] = shown();
    expect(told(ask(runOn(soundTables), 'Regelkontroll', 'Regel', row))).toBe('gone');
  });
});

describe('Every finding', () => {
  const broken = edit(soundTables, {
    'Parter!C3': 'Företag',
    'Satsningar!D2': '2015-02-29',
    'Budget!D2': 'mycket',
    'Huvudbok!E2': '1',
    'Aterforingsplan!C2': 1,
    'Parametrar!A3': 'fond.rn',
  });
  const explained = kept(() => {
    const run = runOn(broken);
    return run.findings.map((finding) => ({ finding, explanation: explainRunFinding(finding, run) }));
  });

  it('is explained by at least one step', () => {
    const without = explained().filter(({ explanation }) => explanation.reasons.steps.length === 0);
    expect(without.map(({ finding }) => finding.rule)).toEqual([]);
  });

  it('quotes its rule, with what makes it right', () => {
    const without = explained().filter(({ explanation: { rules } }) =>
      rules.some(({ quote, page, document, remedy }) => !quote || !page || !document || !remedy),
    );
    expect(without.map(({ finding }) => finding.rule)).toEqual([]);
  });

  it('that has a cell tells it among its inputs', () => {
    const without = explained().filter(
      ({ finding: { place }, explanation: { reasons } }) =>
        place && !reasons.inputs.some(({ at }) => at?.sheet === place.sheet && at.cell === place.cell),
    );
    expect(without.map(({ finding }) => `${finding.rule} ${finding.place?.cell ?? ''}`)).toEqual([]);
  });

  it('tells its cell once, whether it is among what the rule looked at or not', () => {
    const times = explained().map(
      ({ finding: { place }, explanation: { reasons } }) =>
        reasons.inputs.filter(({ at }) => at && at.sheet === place?.sheet && at.cell === place.cell).length,
    );
    expect(times.filter((count) => count > 1)).toEqual([]);
  });

  it('tells the parameters of its rule also where it is of no investment', () => {
    const poor = runOn(edit(soundTables, { 'Reservation!B2': 1 }));
    const finding = poor.findings.find(({ rule }) => rule === 'OR-01');
    const names = finding && explainRunFinding(finding, poor).parameters.map(({ name }) => name);
    expect(names).toEqual(['fond.målandel']);
  });

  it('tells a calendar’s parameter by every day that it changes', () => {
    const changed = given(
      edit(soundTables, { 'Utbetalningar!E2': '2020-07-01' }),
      'kalender.delår1',
      '03-31',
      '2022-01-01',
    );
    const late = runOn(changed);
    const finding = late.findings.find(({ rule }) => rule === 'OR-37');
    const values =
      finding && explainRunFinding(finding, late).parameters.filter(({ name }) => name === 'kalender.delår1');
    expect(values?.map(({ value, from }) => [value, from])).toEqual([
      ['04-30', undefined],
      ['03-31', '2022-01-01'],
    ]);
  });
});

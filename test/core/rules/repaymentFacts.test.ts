import { reasonsOf } from '../../../src/core/findings/finding';
import { placeLabel } from '../../../src/core/values/place';
import type { Tables } from '../workbookBuilder';
import {
  append,
  edit,
  emptied,
  given,
  invoice,
  settledTables,
  soundTables,
  without,
  withoutColumn,
} from '../workbookBuilder';
import { outcomeOf, runOn } from './askRule';
import type { Outcome } from './ruleCase';
import { CONCERNS_NONE, PASSED, broken, stop, unchecked, warn } from './ruleCase';

/*
 * What the rules about repayments have in common: what is not known, and where it is told. The rounds fall due on each
 * 30 September from 2022. The plan asks VAN for 210 000 and SOC for 140 000 a year; when both are judged and the cost
 * is the 600 000 that was paid out, VAN is to repay 360 000 and SOC 72 000, a third of it a year.
 */
const DUE = '2022-09-30';

const NO_STATUS = unchecked('status saknas eller går inte att läsa');
const NO_GRANT = unchecked('beviljat belopp saknas eller går inte att läsa');
const NO_START = unchecked('startdatum saknas eller går inte att läsa');

/** Of the rounds that are due: the rule speaks of a plan as well as of a judgement. */
const rounds = (tables: Tables, today = DUE): Outcome => outcomeOf('OR-51', runOn(tables, today));

/** Of what is invoiced in excess: the rule speaks only where all is settled. */
const settlement = (tables: Tables, today = DUE): Outcome => outcomeOf('OR-57', runOn(tables, today));

/** Nothing is invoiced of what is due. */
const short = (van: string, soc: string): Outcome =>
  broken(stop('Aterforingsplan!C2', '0.00', van), stop('Aterforingsplan!C3', '0.00', soc));

const BY_PLAN = short('210000.00', '140000.00');
const BY_WHAT_WAS_PAID = short('120000.00', '24000.00');
/** Of 1 050 000 VAN's part, 630 000, covers its 450 000; of the floor, 315 000, SOC has 126 000. */
const BY_GRANT = short('150000.00', '42000.00');

const unreadableGrant = { 'Satsningar!G2': '#REF!' };
const running = { 'Satsningar!C2': 'Pågår' };
const noStatus = { 'Satsningar!C2': '' };

/** The judged portfolio with rows of its judgements left. */
const judgedOnly = (...rows: readonly number[]): Tables => ({
  ...settledTables,
  EffektUtfall: (settledTables['EffektUtfall'] ?? []).filter(
    (_, index) => index === 0 || rows.includes(index),
  ),
});

describe('While it is not known what the investment has cost', () => {
  it('the plan is asked for what is due where nobody is judged', () => {
    expect(rounds(edit(judgedOnly(), noStatus))).toEqual(BY_PLAN);
  });

  it.each([1, 2])('the plan is asked where only the party of row %i is judged', (row) => {
    expect(rounds(edit(judgedOnly(row), noStatus))).toEqual(BY_PLAN);
  });

  it('what is due is unknown where all are judged', () => {
    expect(rounds(edit(settledTables, noStatus))).toEqual(NO_STATUS);
  });

  it('a judgement counts from its own day', () => {
    const tables = edit(settledTables, noStatus);
    expect([rounds(tables, '2022-05-31'), rounds(tables, '2022-06-01')]).toEqual([PASSED, NO_STATUS]);
  });

  it('a party whose plan is nothing needs no judgement', () => {
    const planned = { 'Aterforingsplan!C3': 0, 'Aterforingsplan!D3': 0, 'Aterforingsplan!E3': 0 };
    expect(rounds(edit(judgedOnly(1), { ...noStatus, ...planned }))).toEqual(NO_STATUS);
  });

  it('a plan that asks nobody for anything asks for nothing', () => {
    const nothing = Object.fromEntries(
      ['C2', 'D2', 'E2', 'C3', 'D3', 'E3'].map((cell) => [`Aterforingsplan!${cell}`, 0]),
    );
    expect(rounds(edit(settledTables, { ...noStatus, ...nothing }))).toEqual(PASSED);
  });
});

describe('What an investment costs that is judged', () => {
  it('is the granted sum while it runs', () => {
    expect(rounds(edit(settledTables, running))).toEqual(BY_GRANT);
  });

  it('is unknown while it runs without a granted sum that can be read', () => {
    expect(rounds(edit(settledTables, { ...running, ...unreadableGrant }))).toEqual(NO_GRANT);
  });

  it('is the granted sum where the municipality reads it so, whatever the status is', () => {
    const byGrant = given(settledTables, 'återföring.kostnadsbas', 'beviljat');
    expect([rounds(byGrant), rounds(edit(byGrant, noStatus))]).toEqual([BY_GRANT, BY_GRANT]);
  });

  it('is unknown where the municipality goes by a granted sum that cannot be read', () => {
    const byGrant = given(settledTables, 'återföring.kostnadsbas', 'beviljat');
    expect(rounds(edit(byGrant, unreadableGrant))).toEqual(NO_GRANT);
  });

  it('is what was paid out once it is closed, with neither a granted sum nor a ledger', () => {
    expect([
      rounds(edit(settledTables, unreadableGrant)),
      rounds(without(settledTables, 'Huvudbok')),
    ]).toEqual([BY_WHAT_WAS_PAID, BY_WHAT_WAS_PAID]);
  });

  it('is unknown once it is closed, where what was paid out is together below nothing', () => {
    const paid = (first: number, second: number): Outcome =>
      rounds(edit(settledTables, { 'Utbetalningar!F2': first, 'Utbetalningar!F3': second }));
    const belowNothing = unchecked('utbetalningarna är tillsammans mindre än noll');
    expect([paid(-100, 99.99), paid(-100, 100)]).toEqual([belowNothing, PASSED]);
  });

  // 150 000 as 3 : 2 is 90 000 and 60 000: VAN repays 90 000, SOC its part of the floor of 45 000, 18 000.
  it('is what the ledger gives once it is closed, where no payouts are recorded', () => {
    const ledger = edit(settledTables, { 'Huvudbok!G3': 50000 });
    const byLedger = short('30000.00', '6000.00');
    expect([rounds(without(ledger, 'Utbetalningar')), rounds(emptied(ledger, 'Utbetalningar'))]).toEqual([
      byLedger,
      byLedger,
    ]);
  });

  it.each(['Huvudbok', 'Parter'])('is unknown with neither payouts nor %s', (table) => {
    const reason = unchecked(`tabellen ${table} saknas`);
    expect([
      rounds(without(settledTables, 'Utbetalningar', table)),
      rounds(without(emptied(settledTables, 'Utbetalningar'), table)),
    ]).toEqual([reason, reason]);
  });

  it('is unknown where the payouts cannot be read, though the ledger can', () => {
    expect(rounds(withoutColumn(settledTables, 'Utbetalningar', 'Belopp'))).toEqual(
      unchecked('kolumnen Belopp saknas eller är dubbel i tabellen Utbetalningar'),
    );
  });
});

describe('Without a plan in the workbook', () => {
  const noPlan = emptied(soundTables, 'Aterforingsplan');
  const PROPOSED = broken(stop('Effekter!A2', '0.00', '210000.00'), stop('Effekter!A3', '0.00', '140000.00'));

  it('what is due is proposed from the effects, the granted sum and the start', () => {
    expect(rounds(noPlan)).toEqual(PROPOSED);
  });

  it('what is proposed is due from the day that it is granted, and where the status is unknown', () => {
    const whenItIs = (status: string): Outcome => rounds(edit(noPlan, { 'Satsningar!C2': status }));
    expect(['Ansökan', 'Beviljad', ''].map(whenItIs)).toEqual([CONCERNS_NONE, PROPOSED, PROPOSED]);
  });

  it('what is due is unknown without the table of effects', () => {
    expect(rounds(without(noPlan, 'Effekter'))).toEqual(unchecked('tabellen Effekter saknas'));
  });

  it('what is due is unknown without a column of the effects', () => {
    expect(rounds(withoutColumn(noPlan, 'Effekter', 'Nivå'))).toEqual(
      unchecked('kolumnen Nivå saknas eller är dubbel i tabellen Effekter'),
    );
  });

  it('nothing is due where no effect is expected, whoever is judged and whatever else is unknown', () => {
    const judged = emptied(settledTables, 'Aterforingsplan', 'Effekter');
    expect([
      rounds(judged),
      rounds(edit(judged, { ...unreadableGrant, ...noStatus, 'Satsningar!D2': '' })),
    ]).toEqual([CONCERNS_NONE, CONCERNS_NONE]);
  });

  it('what is due is unknown without a granted sum that can be read', () => {
    expect(rounds(edit(noPlan, unreadableGrant))).toEqual(NO_GRANT);
  });

  it.each(['', '#REF!'])('what is due is unknown where the start is “%s”', (start) => {
    expect(rounds(edit(noPlan, { 'Satsningar!D2': start }))).toEqual(NO_START);
  });
});

describe('A plan in the workbook', () => {
  it('is due without effects, a granted sum or a start', () => {
    const alone = edit(soundTables, { ...unreadableGrant, 'Satsningar!D2': '' });
    expect([rounds(alone), rounds(without(alone, 'Effekter'))]).toEqual([BY_PLAN, BY_PLAN]);
  });

  it('is due though it is only applied for', () => {
    expect(rounds(edit(soundTables, { 'Satsningar!C2': 'Ansökan' }))).toEqual(BY_PLAN);
  });
});

describe('A rule that rests on the settlement', () => {
  const tooMuch = append(settledTables, 'Fakturor', invoice('VAN', 2022, 1000000));

  it('does not concern what nobody has judged, whatever else is unknown', () => {
    const unknown = edit(emptied(soundTables, 'Aterforingsplan'), { 'Satsningar!D2': '' });
    expect(settlement(unknown)).toEqual(CONCERNS_NONE);
  });

  it('does not concern what not all are judged of', () => {
    expect(settlement({ ...tooMuch, EffektUtfall: judgedOnly(1)['EffektUtfall'] ?? [] })).toEqual(
      CONCERNS_NONE,
    );
  });

  it('cannot be checked where the plan is unknown', () => {
    expect(settlement(edit(emptied(tooMuch, 'Aterforingsplan'), { 'Satsningar!D2': '' }))).toEqual(NO_START);
  });

  it('cannot be checked where the cost is unknown', () => {
    expect(settlement(edit(tooMuch, noStatus))).toEqual(NO_STATUS);
  });

  it('is asked where all are judged and the cost is known', () => {
    expect(settlement(tooMuch)).toEqual(broken(warn('Fakturor!F2', '1000000.00', '360000.00')));
  });
});

describe('What lacks of a round is told', () => {
  it('at the year’s last invoice of the party', () => {
    const invoiced = append(
      soundTables,
      'Fakturor',
      invoice('VAN', 2022, 50000),
      invoice('VAN', 2022, 50000),
      invoice('SOC', 2022, 280000),
      invoice('VAN', 2023, 1),
    );
    expect(rounds(invoiced, '2023-09-30')).toEqual(broken(stop('Fakturor!F3', '100001.00', '420000.00')));
  });

  it('in the plan’s cell of that year where it is not invoiced, in whichever row of the party it stands', () => {
    const invoiced = append(
      soundTables,
      'Fakturor',
      invoice('VAN', 2022, 210000),
      invoice('SOC', 2022, 280000),
    );
    const inTwoRows = append(edit(invoiced, { 'Aterforingsplan!D2': '' }), 'Aterforingsplan', [
      'S1',
      'VAN',
      '',
      210000,
      '',
    ]);
    const lacking = (at: string) => broken(stop(at, '210000.00', '420000.00'));
    expect([rounds(invoiced, '2023-09-30'), rounds(inTwoRows, '2023-09-30')]).toEqual([
      lacking('Aterforingsplan!D2'),
      lacking('Aterforingsplan!D4'),
    ]);
  });

  it('at the party in the plan where the round comes after the plan’s last year', () => {
    // SOC is to repay 72 000: what 2024 left, 12 000, is a round of 2025.
    const invoiced = append(
      settledTables,
      'Fakturor',
      invoice('VAN', 2024, 360000),
      invoice('SOC', 2024, 60000),
    );
    expect(rounds(invoiced, '2025-09-30')).toEqual(
      broken(stop('Aterforingsplan!B3', '60000.00', '72000.00')),
    );
  });
});

describe('What is invoiced in excess is told', () => {
  it('at the party’s last invoice of any year', () => {
    const invoiced = append(
      settledTables,
      'Fakturor',
      invoice('VAN', 2022, 360000),
      invoice('VAN', 2023, 1),
      invoice('SOC', 2023, 72000),
    );
    expect(settlement(invoiced, '2023-09-30')).toEqual(broken(warn('Fakturor!F3', '360001.00', '360000.00')));
  });
});

describe('A round that a breach rests on', () => {
  /** Of each party, the cells of its rounds; `-` where one stands in none. */
  function cells(tables: Tables): string[][] {
    const { findings } = runOn(tables, DUE);
    const own = findings.filter(({ rule }) => rule === 'OR-51');
    return own.map((finding) => {
      const { inputs = [] } = reasonsOf(finding) ?? {};
      return inputs.map(({ at }) => (at ? placeLabel(at) : '-'));
    });
  }

  const sameAmounts = edit(soundTables, {
    'Aterforingsplan!C3': 210000,
    'Aterforingsplan!D3': 210000,
    'Aterforingsplan!E3': 210000,
  });

  it('stands in the plan’s cell of its party and its year, also where every amount is the same', () => {
    expect(cells(sameAmounts)).toEqual(
      [2, 3].map((row) => ['C', 'D', 'E'].map((column) => `Aterforingsplan!${column}${row}`)),
    );
  });

  it('stands in no cell where the judgement gave it another amount', () => {
    expect(cells(settledTables)).toEqual([
      ['-', '-', '-'],
      ['-', '-', '-'],
    ]);
  });

  it('stands in no cell where the plan has it in two', () => {
    const inTwo = append(edit(soundTables, { 'Aterforingsplan!C2': 200000 }), 'Aterforingsplan', [
      'S1',
      'VAN',
      10000,
      '',
      '',
    ]);
    expect(cells(inTwo)[0]).toEqual(['-', 'Aterforingsplan!D2', 'Aterforingsplan!E2']);
  });
});

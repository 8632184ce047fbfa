/** @jest-environment jsdom */
import { sv } from '../../src/i18n/pane/sv';
import { snapshotOf, soundTables, edit, emptied, without, append } from '../core/workbookBuilder';
import type { Tables } from '../core/workbookBuilder';
import { PaneInPage } from './fakes/paneInPage';

const { charts } = sv;

/** S1 has 1 050 000, of which 160 000,50 is consumed; the budget leaves 889 999,50. */
describe('The charts of the amounts', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  async function openOn(tables: Tables, today?: string): Promise<void> {
    pane.session.snapshot = snapshotOf(tables);
    await pane.open(today ? { today } : {});
    await pane.click('Kontrollera');
    await pane.goTo('Planera', 'Belopp');
  }

  it('have a name each for those who do not see them', async () => {
    await openOn(soundTables);
    expect(pane.drawings()).toEqual([charts.name(charts.cost.title), charts.name(charts.funding.title)]);
  });

  it('say how much of the grant is consumed', async () => {
    await openOn(soundTables);
    expect(pane.text()).toContain('160 tkr av 1,1 mnkr (15 %) är förbrukat till och med delår 2 2020.');
  });

  it('say of a period that is not over that it is not', async () => {
    await openOn(soundTables, '2020-08-30');
    expect(pane.text()).toContain('till och med delår 2 2020, som inte är slut än.');
  });

  it('say that all will be used', async () => {
    await openOn(soundTables);
    expect(pane.text()).toContain('Prognosen är 1,1 mnkr: allt går åt.');
  });

  it('say what will be left', async () => {
    await openOn(edit(soundTables, { 'Budget!F3': 100000 }));
    expect(pane.text()).toContain('Prognosen är 950 tkr: 100 tkr blir kvar.');
  });

  it('say how far the forecast passes the grant', async () => {
    await openOn(edit(soundTables, { 'Satsningar!G2': 1000000 }));
    expect(pane.text()).toContain('Prognosen är 1,1 mnkr: 50 tkr mer än det beviljade.');
  });

  it('say what has no funding', async () => {
    await openOn(edit(soundTables, { 'Satsningar!G2': 100000 }));
    expect(pane.text()).toContain('60 tkr saknar finansiering.');
  });

  it('say what an investment that has ended leaves', async () => {
    await openOn(edit(soundTables, { 'Satsningar!C2': 'Avslutad' }));
    expect(pane.text()).toContain('Inget mer väntas, så 890 tkr blir kvar.');
  });

  it('say that nothing is consumed yet', async () => {
    await openOn(emptied(soundTables, 'Huvudbok'));
    expect(pane.text()).toContain('Inget av 1,1 mnkr är förbrukat än.');
  });

  it('do not take a missing ledger for one without costs', async () => {
    await openOn(without(soundTables, 'Huvudbok'));
    expect(pane.text()).toContain(charts.cost.noLedger);
  });

  it('say that there is no grant yet', async () => {
    await openOn(edit(emptied(soundTables, 'Utbetalningar'), { 'Satsningar!C2': 'Ansökan' }));
    expect(pane.text()).toContain(charts.cost.notGranted);
  });

  it('say that rows of the ledger are left out', async () => {
    await openOn(append(soundTables, 'Huvudbok', ['V9', '2020-03-01', '5010', '5101', '70001', 'Lön', '?']));
    expect(pane.text()).toContain('1 rad i huvudboken kunde inte läsas och är inte med.');
  });

  it('say what is granted and what comes back, and who repays the most', async () => {
    await openOn(soundTables);
    expect(pane.text()).toContain(
      '1,1 mnkr är beviljat för 2020–2022, och 1,1 mnkr ska återföras 2022–2024, mest av VAN (630 tkr).',
    );
  });

  it('say that funds are applied for where they are not granted', async () => {
    await openOn(edit(emptied(soundTables, 'Utbetalningar'), { 'Satsningar!C2': 'Ansökan' }));
    expect(pane.text()).toContain('1,1 mnkr söks för 2020–2022');
  });

  it('have the consumption to the öre in a table', async () => {
    await openOn(soundTables);
    await pane.unfold('Visa förbrukning mot beviljat som tabell');
    expect(pane.text()).toContain('delår 2 202060 000,50160 000,501 050 000889 999,50');
  });

  it('have each year beside the budget in a table', async () => {
    await openOn(soundTables);
    await pane.unfold('Visa förbrukning mot beviljat som tabell');
    expect(pane.text()).toContain('2020300 000160 000,50139 999,50');
  });

  it('have each party’s years in a table', async () => {
    await openOn(soundTables);
    await pane.unfold('Visa medel och återföring som tabell');
    // 100 000 + 100 000 + 200 000 granted to SOC, 3 · 140 000 of effects and of repayment.
    expect(pane.text()).toContain('Summa400 000420 000420 000');
  });

  it('draw the smallest of many parties as one', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ['S1', `N${index}`, 'Personal', 10 + index, '', '']);
    const parties = many.map(([, party], index) => [
      ...['S1', party ?? '', 'Nämnd', '', '', 'Genomför', `80${index}`, '', '', '', ''],
    ]);
    await openOn(append(append(soundTables, 'Parter', ...parties), 'Budget', ...many));
    // VAN and SOC, and five of the nine.
    expect(pane.text()).toContain('Övriga (4)');
  });

  it('are drawn for the whole portfolio, and for one of its investments when asked for', async () => {
    const second = [
      'S2',
      'Jobb',
      'Pågår',
      '2021-01-01',
      '2022-12-31',
      500000,
      500000,
      '2020-12-01',
      '',
      '',
      '',
    ];
    await openOn(append(soundTables, 'Satsningar', second));
    const before = pane.drawings().length;
    await pane.unfold(charts.show);
    expect([before, pane.drawings().length]).toEqual([2, 4]);
  });
});

/** 65 000 000 in 2019, of a budget of 3 000 000 000. */
describe('The charts of the fund', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  async function openOn(tables: Tables): Promise<void> {
    pane.session.snapshot = snapshotOf(tables);
    await pane.open({ today: '2021-03-01' });
    await pane.click('Kontrollera');
    await pane.goTo('Planera', 'Fond');
  }

  it('have a name each', async () => {
    await openOn(soundTables);
    expect(pane.drawings()).toEqual([charts.name(charts.fund.title), charts.name(charts.fund.shareTitle)]);
  });

  it('say where the fund stands and where it is going', async () => {
    await openOn(soundTables);
    // 65 000 000 − 160 000,50, of which 1 050 000 − 160 000,50 is bound. Less 300 000 and 450 000 of the
    // budgets of 2021 and 2022, and 350 000 back a year from 2022: 64 439 999,50 in 2022 and 65 139 999,50 in 2024.
    expect(pane.text()).toContain(
      'Vid utgången av 2021 är fonden 64,8 mnkr, varav 890 tkr är bundet till satsningar. Prognosen är som lägst 64,4 mnkr (2022) och 65,1 mnkr i slutet (2024).',
    );
  });

  it('say that the goal is reached', async () => {
    await openOn(soundTables);
    expect(pane.text()).toContain('2019 är fonden 2,16 % av kommunens budget, och målet 2 % nås.');
  });

  it('never round a goal that is not reached up to it', async () => {
    // 59 999 999 of 3 000 000 000 is 1,99999997 percent.
    await openOn(edit(soundTables, { 'Reservation!B2': 59999999 }));
    expect(pane.text()).toContain('2019 är fonden 1,99 % av kommunens budget, och målet 2 % nås inte.');
  });

  it('have the fund to the öre in a table', async () => {
    await openOn(soundTables);
    await pane.unfold('Visa fonden vid årets slut som tabell');
    expect(pane.text()).toContain('202065 000 0000160 000,50064 839 999,50889 999,5063 950 00064 839 999,50');
  });

  it('have the goal in kronor in a table', async () => {
    await openOn(soundTables);
    await pane.unfold('Visa andel av kommunens budget som tabell');
    expect(pane.text()).toContain('201965 000 00060 000 0002,2 %2 %');
  });

  it('say what to fill in where there is no fund', async () => {
    await openOn(without(soundTables, 'Reservation'));
    expect(pane.text()).toContain(charts.fund.none);
  });
});

/** @jest-environment jsdom */
import { say } from '../../src/core/text/sentence';
import { nameOfActor } from '../../src/taskpane/payoff/payoffFigures';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { PaneInPage } from './fakes/paneInPage';
import { riskFigures } from './fakes/fakeRiskCalculator';
import { payoffSnapshot } from './fakes/payoffSnapshot';

describe('The page Payoff', () => {
  let pane: PaneInPage;
  beforeEach(async () => {
    pane = new PaneInPage();
    pane.session.snapshot = payoffSnapshot;
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Payoff');
  });
  afterEach(() => pane.close());

  it('shows planned and followed up beside each other, and their difference', () => {
    // 24 months of 16 000 and of 11 000, less 200 000.
    expect(pane.text()).toContain(`Netto 2 år184 00064 000−120 000`);
  });

  it('shows the difference between the rounded figures that stand beside it', async () => {
    // 200 700 / 16 000 = 12,54375 and 200 700 / 11 000 = 18,24545…: 5,7017 apart, and 5,71 as they are shown.
    pane.session.snapshot = edited(payoffSnapshot, 'Insatskostnad', 2, [150_700]);
    await pane.click('Kontrollera');
    await pane.goTo('Utvärdera', 'Payoff');
    expect(pane.text()).toContain('Payoff, månader12,5418,25+5,71');
  });

  it('shows the difference between two shares in percentage points', async () => {
    // 16 000 and 11 000 of 10 · (10 000 + 1 000) + 3 · (10 000 + 2 000): 10,96 % and 7,53 %.
    const paid = added(payoffSnapshot, 'Prislista', ['Lön', 'Arbetsgivare', 10_000, 'Lön', 2025, 'Avtal']);
    pane.session.snapshot = added(
      paid,
      'Parametrar',
      ['skatt.kommun', 0.2],
      ['skatt.region', 0.1],
      ['arbetsgivaravgift', 0],
    );
    await pane.click('Kontrollera');
    await pane.goTo('Utvärdera', 'Payoff');
    expect(pane.text()).toContain('Verkningsgrad11 %7,5 %−3,5 %-enheter');
  });

  it('shows what each actor pays and gains', () => {
    // Each figure planned, and under it followed up.
    expect(pane.text()).toContain(
      'SOCPlanerat 16 000Uppföljt 11 000Planerat 150 000Uppföljt 150 000Planerat 234 000Uppföljt 114 000',
    );
  });

  it('names the municipality with its boards as the whole', () => {
    expect(rowsOf('Modellen mot Effekter, S1')).toContain('Kommunen totalt');
  });

  it('shows how many participants it takes', () => {
    // 200 000 by 24 months of 16 000 / 13, and of 11 000 / 13, each rounded up.
    expect(pane.text()).toContain('Deltagare som krävs, 2 år710+3');
  });

  it('tells in words who gains and who pays', () => {
    expect(pane.drawings()[0]).toContain('Tjänar på 2 år: SOC och Samhälle. Betalar mer än de får: VAN.');
  });

  it('says when the cost is won back', () => {
    expect(pane.text()).toContain('Planerat: kostnaden är intjänad efter 12,50 månader.');
  });

  it('has the net over time as a table too', () => {
    expect(pane.text()).toContain('Samhälle−200 000−8 000184 000');
  });

  it('shows how the model differs from what the board expects', () => {
    // Followed up: 24 · 11 000 against 300 000.
    expect(pane.text()).toContain('SOC264 000300 000−36 000');
  });

  it('shows the difference from Effekter in the kronor that stand beside it', async () => {
    // 24 · 11 000,22 = 264 005,28 against 300 000,60: 35 995,32 apart, and 35 996 as they are shown.
    const dearer = edited(payoffSnapshot, 'Prislista', 2, [1000.02]);
    pane.session.snapshot = edited(dearer, 'Effekter', 4, [150_000.6]);
    await pane.click('Kontrollera');
    await pane.goTo('Utvärdera', 'Payoff');
    expect(pane.text()).toContain('SOC264 005300 001−35 996');
  });

  it('names the source of every price', () => {
    expect(pane.text()).toContain('BoendeSOC, real1 0002025Socialnämndens bokslut 2025');
  });

  it('says why there is no Verkningsgrad where no wage is known', () => {
    expect(pane.text()).toContain(
      'Verkningsgrad–finns inte–finns inteVerkningsgrad kan inte räknas ut: Prislista har inget pris av slaget Lön för typfallen',
    );
  });

  it('shows its assumptions by what they are, and then by their own names', () => {
    expect(pane.text()).toContain('Antal år som effekten räknas överpayoff.horisont2');
  });

  it('never names a group that is too small to be shown', () => {
    expect(document.body.innerHTML).not.toContain('hemligt');
  });

  it('says why there are no figures where something is missing', async () => {
    pane.session.snapshot = {
      ...payoffSnapshot,
      tables: payoffSnapshot.tables.filter(({ name }) => name !== 'Insatskostnad'),
    };
    await pane.click('Kontrollera');
    await pane.goTo('Utvärdera', 'Payoff');
    expect(pane.text()).toContain('Payoff kan inte räknas ut:Tabellen Insatskostnad saknas.');
  });
});

describe('The sensitivity', () => {
  let pane: PaneInPage;
  beforeEach(async () => {
    pane = new PaneInPage();
    pane.session.snapshot = payoffSnapshot;
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Payoff');
  });
  afterEach(() => pane.close());

  const ask = () => pane.click('Räkna känslighet, planerat');

  it('is not worked out before it is asked for', () => {
    expect(pane.riskCalculator.inputs).toEqual([]);
  });

  it('is worked out on the scenario that is asked for', async () => {
    await pane.click('Räkna känslighet, uppföljt');
    expect(pane.riskCalculator.inputs[0]?.groups[0]?.changes[0]?.after.value.toNumber()).toBe(0.5);
  });

  it('shows how far it has come', async () => {
    await ask();
    await pane.hear({ kind: 'progress', stage: 'simulation', share: 0.625 });
    expect(pane.text()).toContain('Drar slumpvisa utfall …63 procent klart');
  });

  it('is cancelled by the same button, which keeps the focus', async () => {
    const button = pane.button('Räkna känslighet, planerat');
    button.focus();
    await pane.press(button);
    expect(pane.focused()).toBe('Avbryt, planerat');
  });

  it('stops when it is cancelled', async () => {
    await ask();
    await pane.click('Avbryt, planerat');
    expect([pane.riskCalculator.cancelled, pane.text().includes('Beräkningen är avbruten.')]).toEqual([
      1,
      true,
    ]);
  });

  it('stops for another', async () => {
    await ask();
    await pane.click('Räkna känslighet, uppföljt');
    expect(pane.riskCalculator.cancelled).toBe(1);
  });

  it('says which columns it rests on', () => {
    expect(pane.text()).toContain('från det som står i kolumnen Låg till det som står i Hög');
  });

  it('tells the chance of a gain and the spread', async () => {
    await ask();
    await pane.hear({ kind: 'done', ...riskFigures });
    expect(pane.text()).toContain('Sannolikheten att nettot är över noll är 81,3 %.');
  });

  it.each([
    ['0.9999', 'över 99,9 %'],
    ['0.9994', '99,9 %'],
    ['1', '100 %'],
    ['0.0001', 'under 0,1 %'],
    ['0', '0 %'],
  ])('tells a chance of %s as %s', async (chanceOfGain, told) => {
    await ask();
    await pane.hear({ kind: 'done', ...riskFigures, spread: { ...riskFigures.spread, chanceOfGain } });
    expect(pane.text()).toContain(`Sannolikheten att nettot är över noll är ${told}.`);
  });

  it('tells that the same seed gives the same numbers', async () => {
    await ask();
    await pane.hear({ kind: 'done', ...riskFigures });
    expect(pane.text()).toContain('10 000 dragningar med PCG32 (XSH RR 64/32) och frö 2014');
  });

  it('orders the inputs in words as in the drawing', async () => {
    await ask();
    await pane.hear({ kind: 'done', ...riskFigures });
    expect(pane.drawings().at(-1)).toContain(
      'Störst påverkan har, i ordning: Pris: Boende (SOC); Antal: Unga.',
    );
  });

  it('has every input in a table, with its range and whose judgement it is', async () => {
    await ask();
    await pane.hear({ kind: 'done', ...riskFigures });
    expect(pane.text()).toContain('Pris: Boende (SOC)900–1 100,5, bedömt60 000180 000');
  });

  it('shows nothing of a group that is too small', async () => {
    await ask();
    await pane.hear({ kind: 'done', ...riskFigures });
    expect(pane.text()).not.toContain('Efter: Boende');
  });

  it('says that something is not shown', async () => {
    await ask();
    await pane.hear({ kind: 'done', ...riskFigures });
    expect(pane.text()).toContain('Ett värde visas inte, eftersom det gäller ett för litet typfall.');
  });

  it('goes on while another page is looked at', async () => {
    await ask();
    await pane.goTo('Planera', 'Belopp');
    await pane.hear({ kind: 'done', ...riskFigures });
    await pane.goTo('Utvärdera', 'Payoff');
    expect(pane.text()).toContain('Sannolikheten');
  });

  it('says why it cannot be worked out', async () => {
    await ask();
    await pane.hear({ kind: 'refused', reasons: [say`posten ${'Boende'} har inget pris i Prislista`] });
    expect(pane.text()).toContain('Posten Boende har inget pris i Prislista.');
  });

  it('can be asked for again when it has failed', async () => {
    await ask();
    await pane.hear({ kind: 'failed' });
    await ask();
    expect(pane.riskCalculator.inputs).toHaveLength(2);
  });
});

describe('The page Upphandling', () => {
  let pane: PaneInPage;
  beforeEach(async () => {
    pane = new PaneInPage();
    pane.session.snapshot = payoffSnapshot;
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Upphandling');
  });
  afterEach(() => pane.close());

  it('shows each unit’s share against the goal', () => {
    expect(pane.text()).toContain('Park20251 av 250 %50 %, nås');
  });

  it('shows the year’s share of all units', () => {
    expect(pane.text()).toContain('Alla enheter20251 av 333,3 %50 %, nås inte');
  });

  it('counts the persons by form', () => {
    expect(pane.text()).toContain('Anställning7Lärlingsplats0Trainee0Praktik2Sysselsättning0Summa9');
  });
});

describe('A workbook with neither cases nor procurements', () => {
  it('has no pages for them', async () => {
    const pane = new PaneInPage();
    await pane.openChecked();
    expect(pane.buttons().filter((name) => name === 'Payoff' || name === 'Upphandling')).toEqual([]);
    pane.close();
  });
});

/** With other values in a column of a table, from its first row down. */
function edited(
  snapshot: WorkbookSnapshot,
  table: string,
  column: number,
  values: readonly CellValue[],
): WorkbookSnapshot {
  const edit = (row: readonly CellValue[], index: number): CellValue[] =>
    row.map((cell, at) => (at === column ? (values[index] ?? cell) : cell));
  return {
    ...snapshot,
    tables: snapshot.tables.map((own) => (own.name === table ? { ...own, rows: own.rows.map(edit) } : own)),
  };
}

function added(
  snapshot: WorkbookSnapshot,
  table: string,
  ...rows: readonly (readonly CellValue[])[]
): WorkbookSnapshot {
  return {
    ...snapshot,
    tables: snapshot.tables.map((own) =>
      own.name === table ? { ...own, rows: [...own.rows, ...rows] } : own,
    ),
  };
}

/** What the rows of a table are about. */
function rowsOf(table: string): (string | null)[] {
  const own = document.querySelectorAll(`[aria-label="${table}"] tbody th`);
  return [...own].map(({ textContent }) => textContent);
}

describe('The municipality among those who pay and gain', () => {
  it('is the rest of it beside its boards', () => {
    expect(nameOfActor('Kommun', ['SOC', 'Kommun', 'Samhälle'], 'i övrigt')).toBe('i övrigt');
  });

  it('is all of it where it stands alone', () => {
    expect(nameOfActor('Kommun', ['Kommun', 'Region', 'Samhälle'], 'i övrigt')).toBe('Kommun');
  });
});

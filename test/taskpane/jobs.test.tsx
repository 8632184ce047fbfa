/** @jest-environment jsdom */
import type { CellValue, TableSnapshot } from '../../src/workbook/snapshot';
import type { RuleId } from '../../src/core/findings/ruleId';
import type { Job } from '../../src/taskpane/jobs/job';
import { jobOfRule } from '../../src/taskpane/jobs/ruleJobs';
import type { Tables } from '../core/workbookBuilder';
import { append, edit, emptied, snapshotOf, soundTables, without } from '../core/workbookBuilder';
import { exampleSnapshot } from './fakes/exampleSnapshot';
import { PaneInPage } from './fakes/paneInPage';

describe('A job', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const openWith = async (...tables: TableSnapshot[]): Promise<void> => {
    pane.session.snapshot = { ...exampleSnapshot, tables: [...exampleSnapshot.tables, ...tables] };
    await pane.openChecked();
  };

  it('shows only the findings that it is about', async () => {
    await pane.openChecked();
    await pane.click('Stäm av');
    expect(pane.findings().filter((text) => text.includes('OR-06'))).toEqual([]);
  });

  it('leads from its state to what it tells of', async () => {
    await pane.openChecked();
    await pane.press(pane.button('Närmast 2026-04-30'));
    expect(pane.text()).toContain('Skriftlig redovisning');
  });

  it('tells how many rules could not be checked', async () => {
    await openWith();
    expect(pane.states().some((line) => /^\d+ regler kunde inte prövas$/.test(line))).toBe(true);
  });

  it('tells what is late', async () => {
    await openWith(table('Beslutsgang', ['Satsning', 'Steg', 'Datum']));
    expect(pane.states()).toContain('1 uppgift är försenad');
  });

  it('tells how many goals have an outcome', async () => {
    const headers = ['Satsning', 'Mål', 'Aktivitet', 'Effektmått', 'Ekonomisk effekt', 'Målvärde', 'Utfall'];
    await openWith(
      table(
        'Utvarderingsschema',
        headers,
        ['S1', 'A', 'B', 'C', 'D', 10, 4],
        ['S2', 'A', 'B', 'C', 'D', 10, ''],
      ),
    );
    await pane.click('Utvärdera');
    expect(pane.states()).toContain('1 av 2 mål har utfall');
  });

  it.each(['Planera', 'Utvärdera', 'Stäm av'])(
    'has checked nothing in a workbook without investments: %s',
    async (job) => {
      pane.session.snapshot = snapshotOf(emptied(soundTables, ...Object.keys(soundTables)));
      await pane.openChecked();
      await pane.click(job);
      expect(pane.states()).toEqual(['Inga satsningar än, så ingen regel är prövad']);
    },
  );

  it('does not say that rules could not be checked where they are those of other jobs', async () => {
    pane.session.snapshot = snapshotOf(without(soundTables, 'Redovisningar'));
    await pane.openChecked();
    await pane.goTo('Utvärdera', 'Underlag');
    expect(pane.text()).toContain('Alla regler som gäller har prövats.');
  });

  it('tells that there is no ledger to reconcile', async () => {
    await pane.openChecked();
    await pane.click('Stäm av');
    expect(pane.states()).toContain('Ingen huvudbok att stämma av');
  });

  it('tells of differences to put right', async () => {
    const headers = ['Verifikat', 'Datum', 'Konto', 'REN', 'Projekt', 'Belopp'];
    await openWith(
      table('Huvudbok', headers, ['V1', '2021-05-01', '5010', '1101', '', 150000.5]),
      table('Parametrar', ['Parameter', 'Värde'], ['projektnummer', '70001']),
    );
    await pane.click('Stäm av');
    expect(
      pane.states().some((line) => /^\d+ differens(er)? att rätta, den största [\d ]+ kr$/.test(line)),
    ).toBe(true);
  });

  const stateOfLedger = async (tables: Tables): Promise<string | undefined> => {
    pane.session.snapshot = snapshotOf(tables);
    await pane.openChecked();
    await pane.click('Stäm av');
    return pane.states().find((line) => /huvudbok|jämförelse/i.test(line));
  };
  /** Every comparison is made, and none differs. */
  const reconciled: Tables = {
    ...append(
      soundTables,
      'Huvudbok',
      ['V3', '2020-05-20', '3995', '5101', '', 'Utbetalning', -100000],
      ['V4', '2020-09-15', '3995', '6101', '', 'Utbetalning', -60000.5],
      ['V5', '2022-09-30', '4996', '5000', '', 'Återföring', 210000],
    ),
    Redovisat: [
      ['Satsning', 'REN', 'År', 'Period', 'Belopp'],
      ['S1', '5101', 2020, 'Delår 1', 100000],
    ],
    Fakturor: [
      ['Satsning', 'Part', 'År', 'Fakturadatum', 'Mottagande REN', 'Belopp'],
      ['S1', 'VAN', 2022, '2022-09-30', '9954', 210000],
    ],
  };

  it('tells that the ledger agrees once all of it is compared', async () => {
    expect(await stateOfLedger(reconciled)).toBe('Huvudboken stämmer');
  });

  it('does not say that the ledger agrees where a comparison could not be made', async () => {
    expect(await stateOfLedger(without(reconciled, 'Redovisat'))).toBe(
      'Inga differenser, men 1 jämförelse kunde inte göras',
    );
  });

  it('does not say that the ledger agrees where it was held against nothing', async () => {
    const tables = without(reconciled, 'Redovisat', 'Utbetalningar', 'Fakturor');
    expect(await stateOfLedger(tables)).toBe('Huvudboken är inte jämförd med något än');
  });

  it('tells of rows of the ledger that somebody has to put right', async () => {
    const tables = append(reconciled, 'Huvudbok', ['', 'fel', '5010', '5101', '70001', 'Lön', 5]);
    expect(await stateOfLedger(tables)).toBe('1 rad i huvudboken att rätta');
  });

  it('is about one investment when one is chosen', async () => {
    await pane.openChecked();
    await pane.choose('Satsning', 'S2');
    await pane.click('Belopp');
    expect(pane.text()).not.toContain('Beviljat 400 000');
  });

  it('has the focus on the section that was chosen, where the menu that had it is gone', async () => {
    await pane.openChecked();
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    await pane.click('Fond');
    await pane.waitAMoment();
    expect([document.activeElement?.getAttribute('role'), pane.focused()]).toEqual(['tab', 'Fond']);
  });

  it('leaves the focus where it is when a section opens', async () => {
    await pane.openChecked();
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const link = pane.button('Närmast 2026-04-30');
    link.focus();
    await pane.press(link);
    await pane.waitAMoment();
    expect(document.activeElement).toBe(link);
  });

  it('shows all its findings when another was filtered by severity', async () => {
    await pane.openChecked();
    await pane.press(document.querySelector<HTMLElement>('.chip') ?? document.body);
    await pane.click('Stäm av');
    expect(document.querySelectorAll('.chip[aria-pressed="true"]')).toHaveLength(0);
  });

  it('is there again, on the same section, after a look at another', async () => {
    await pane.openChecked();
    await pane.click('Belopp');
    await pane.click('Stäm av');
    await pane.click('Planera');
    expect(pane.text()).toContain('Belopp i kronor.');
  });
});

describe('The main action', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  const schema = (...rows: CellValue[][]): TableSnapshot =>
    table(
      'Utvarderingsschema',
      ['Satsning', 'Mål', 'Aktivitet', 'Effektmått', 'Ekonomisk effekt', 'Målvärde', 'Utfall'],
      ...rows,
    );
  const openWith = async (...tables: TableSnapshot[]): Promise<void> => {
    pane.session.snapshot = { ...exampleSnapshot, tables: [...exampleSnapshot.tables, ...tables] };
    await pane.openChecked();
  };

  it('is to write for who plans', async () => {
    await pane.openChecked();
    expect(pane.mainButtons()).toEqual(['Beräkna och skriv …']);
  });

  it('leads to the table of investments where it has none', async () => {
    pane.session.snapshot = snapshotOf(emptied(soundTables, ...Object.keys(soundTables)));
    await pane.openChecked();
    await pane.click('Gå till Satsningar');
    expect(pane.session.selected).toEqual(['Satsningar!A2']);
  });

  it('is to add an evaluation schema where there is none', async () => {
    await pane.openChecked();
    await pane.click('Utvärdera');
    expect(pane.mainButtons()).toEqual(['Fyll i utvärderingsschemat']);
    await pane.click('Fyll i utvärderingsschemat');
    expect(pane.session.calls).toEqual(['insertTemplate Utvarderingsschema']);
  });

  it('leads to the first outcome that is missing', async () => {
    await openWith(schema(['S1', 'A', 'B', 'C', 'D', 10, 4], ['S2', 'A', 'B', 'C', 'D', 10, '']));
    await pane.click('Utvärdera');
    await pane.click('Fyll i utfall');
    expect(pane.session.selected).toEqual(['Utvarderingsschema!G3']);
  });

  it('is to write once every goal has its outcome', async () => {
    await openWith(schema(['S1', 'A', 'B', 'C', 'D', 10, 4]));
    await pane.click('Utvärdera');
    expect(pane.mainButtons()).toEqual(['Beräkna och skriv …']);
  });

  it('leads to the choice of a ledger where there is none', async () => {
    await pane.openChecked();
    await pane.click('Stäm av');
    await pane.click('Välj huvudbok');
    expect(pane.focused()).toBe('Huvudbok');
  });

  it('leads to the differences that are to be put right', async () => {
    pane.session.snapshot = snapshotOf(edit(soundTables, { 'Huvudbok!G2': 90000 }));
    await pane.openChecked();
    await pane.click('Stäm av');
    await pane.click('Gå igenom differenserna');
    expect([pane.focused(), pane.mainButtons()]).toEqual(['Differenser', ['Gå igenom differenserna']]);
  });

  it('opens the close of the last period where the ledger agrees', async () => {
    pane.session.snapshot = snapshotOf(soundTables);
    await pane.openChecked();
    await pane.click('Stäm av');
    await pane.click('Stäng helår 2025 …');
    expect(pane.text()).toContain('Stängs av');
  });

  const closedOn = (consumed: number): typeof soundTables => ({
    ...soundTables,
    DelarAvslut: [
      ['Period', 'År', 'Satsning', 'REN', 'Förbrukat', 'Stängd av', 'Datum', 'Underlag'],
      ['Helår', 2025, 'S1', '5101', consumed, 'Ekonomichefen', '2026-02-01', 'sha256:abc'],
    ],
  });

  it('is to write after the close of the last period', async () => {
    pane.session.snapshot = snapshotOf(closedOn(0));
    await pane.openChecked();
    await pane.click('Stäm av');
    expect(pane.mainButtons()).toEqual(['Beräkna och skriv …']);
  });

  it('leads to what has changed where the ledger is another than was closed on', async () => {
    // 500 kr were signed, and the ledger has nothing of the period.
    pane.session.snapshot = snapshotOf(closedOn(500));
    await pane.openChecked();
    await pane.click('Stäm av');
    expect(pane.mainButtons()).toEqual(['Gå igenom ändringarna']);
    await pane.click('Gå igenom ändringarna');
    expect(pane.focused()).toBe('Stängda delår');
  });

  it('is that of a form alone, as long as one is open', async () => {
    pane.session.snapshot = snapshotOf(soundTables);
    await pane.openChecked();
    await pane.click('Stäm av');
    await pane.click('Stäng helår 2025 …');
    expect(pane.mainButtons()).toEqual(['Stäng delåret']);
    await pane.click('Avbryt');
    expect(pane.mainButtons()).toEqual(['Stäng helår 2025 …']);
  });

  it('is that of the form opened last, also where another day is asked about', async () => {
    await pane.openChecked();
    const openers = [...document.querySelectorAll<HTMLButtonElement>('.finding-buttons button')];
    const accepting = openers.filter((button) => button.textContent === 'Godkänn …').slice(0, 2);
    for (const button of accepting) await pane.press(button);
    expect(document.querySelectorAll('form.resolution')).toHaveLength(2);
    await pane.type('I dag', '2027-01-01');
    expect(pane.mainButtons()).toHaveLength(1);
  });

  it('is not to close what was compared with nothing', async () => {
    pane.session.snapshot = snapshotOf(without(soundTables, 'Utbetalningar', 'Fakturor'));
    await pane.openChecked();
    await pane.click('Stäm av');
    expect(pane.mainButtons()).toEqual(['Beräkna och skriv …']);
  });

  it('leads to the rows that are to be put right', async () => {
    const row = ['', 'fel', '5010', '5101', '70001', 'Lön', 5];
    pane.session.snapshot = snapshotOf(append(soundTables, 'Huvudbok', row));
    await pane.openChecked();
    await pane.click('Stäm av');
    await pane.click('Gå igenom raderna');
    expect(pane.focused()).toBe('Omatchade rader');
  });

  it('is to check when something else than what was checked is asked about', async () => {
    await pane.openChecked();
    await pane.type('I dag', '2027-01-01');
    expect(pane.mainButtons()).toEqual(['Kontrollera']);
  });

  it('is what is offered for an empty workbook', async () => {
    pane.session.look = { kind: 'empty', hasOther: false };
    await pane.open();
    expect(pane.mainButtons()).toEqual(['Lägg in mallen']);
  });

  it('is not to write in an empty workbook', async () => {
    pane.session.look = { kind: 'empty', hasOther: false };
    await pane.open();
    expect(pane.buttons()).not.toContain('Beräkna och skriv …');
  });

  it('is not to write without the tables that are required', async () => {
    pane.session.snapshot = snapshotOf(without(soundTables, 'Parter'));
    await pane.openChecked();
    await pane.click('Beräkna och skriv …');
    expect(pane.text()).not.toContain('Det här kommer att skrivas');
  });
});

describe('What was written', () => {
  let pane: PaneInPage;
  beforeEach(() => (pane = new PaneInPage()));
  afterEach(() => pane.close());

  it('is nothing before the first time', async () => {
    await pane.openChecked();
    expect(pane.text()).toContain('Bladen är inte skrivna än.');
  });

  it('is up to date when it has just been written', async () => {
    await pane.openChecked();
    await pane.click('Beräkna och skriv');
    await pane.click('Skriv');
    expect(pane.text()).toContain('Bladen är skrivna på det här underlaget.');
  });

  it('is out of date once the input is another', async () => {
    pane.session.snapshot = { ...exampleSnapshot, lastRun: { inputHash: 'sha256:0', findings: [] } };
    await pane.openChecked();
    expect(pane.text()).toContain('Bladen är inaktuella');
  });
});

it.each<[RuleId, Job]>([
  ['OR-48', 'plan'],
  ['OR-31', 'evaluate'],
  ['EK-05', 'evaluate'],
  ['OR-57', 'reconcile'],
])('The rule %s is kept in the job %s', (rule, job) => {
  expect(jobOfRule(rule)).toBe(job);
});

function table(name: string, headers: string[], ...rows: CellValue[][]): TableSnapshot {
  return { name, sheet: name, top: 0, left: 0, headers, rows };
}

import type { Tables } from '../../core/workbookBuilder';
import { append, edit, emptied, soundTables, without } from '../../core/workbookBuilder';
import { runAfter, sheetRows, toldOf, written } from './laterRun';

const PARTS = [
  'Problemformulering och nulägesbeskrivning',
  'Evidens och forskning',
  'Målgrupp och avgränsning',
  'Metod och bemanning',
  'Tid för genomförande',
  'Målsättning, effekter och utvärdering',
  'Kostnader och återföring',
  'Plan för implementering och uppskalning',
];

/** The application without these parts: each is told in the cell of the investment's name. */
function withoutParts(...missing: readonly string[]): Tables {
  const written = PARTS.filter((part) => !missing.includes(part));
  return append(
    emptied(soundTables, 'Ansokan'),
    'Ansokan',
    ...written.map((part) => ['S1', part, 'Ja', 'Bilaga']),
  );
}

/** The states of a rule's findings after two runs, with what of each sentence the pattern finds. */
function statesAfter(
  before: Tables,
  now: Tables,
  rule: string,
  pattern: RegExp,
  days?: [string, string],
): string[] {
  const first = written(runAfter(before, undefined, days?.[0]));
  return toldOf(rule, runAfter(now, first, days?.[1])).map((row) => {
    const [state = ''] = row.split(' ');
    return `${state} ${pattern.exec(row)?.[0] ?? row}`;
  });
}

function state(row: string): string {
  return row.replace(/ .*/s, '');
}

const PART = /(?<=Delen ).*(?= saknas)/;
const REPORT = /(?<=Redovisningen för )\S+ \d? ?\d{4}/;

describe('Several findings of a rule in one cell', () => {
  it('are solved one by one', () => {
    const before = withoutParts('Evidens och forskning', 'Metod och bemanning', 'Tid för genomförande');
    const now = withoutParts('Metod och bemanning');
    expect(statesAfter(before, now, 'OR-16', PART)).toEqual([
      'kvarstår Metod och bemanning',
      'löst Evidens och forskning',
      'löst Tid för genomförande',
    ]);
  });

  it('are new one by one', () => {
    const before = withoutParts('Metod och bemanning');
    const now = withoutParts('Evidens och forskning', 'Metod och bemanning');
    expect(statesAfter(before, now, 'OR-16', PART)).toEqual([
      'ny Evidens och forskning',
      'kvarstår Metod och bemanning',
    ]);
  });

  it('are new and solved where one has come and another gone', () => {
    const before = withoutParts('Evidens och forskning', 'Metod och bemanning');
    const now = withoutParts('Metod och bemanning', 'Tid för genomförande');
    expect(statesAfter(before, now, 'OR-16', PART)).toEqual([
      'kvarstår Metod och bemanning',
      'ny Tid för genomförande',
      'löst Evidens och forskning',
    ]);
  });

  it('are told apart by their words where only the amounts are others', () => {
    const spent = (amounts: Readonly<Record<number, number>>): Tables => {
      const rows = Object.entries(amounts).map(([year, amount]) => [
        `V${year}`,
        `${year}-10-10`,
        '5010',
        '5101',
        '70001',
        '',
        amount,
      ]);
      return append(soundTables, 'Huvudbok', ...rows);
    };
    const before = spent({ 2018: 3000, 2019: 6000 });
    expect(statesAfter(before, spent({ 2019: 7000 }), 'OR-40', /under \d{4}/)).toEqual([
      'kvarstår under 2019',
      'kvarstår under 2020',
      'löst under 2018',
    ]);
  });

  it('are in the same state when the same input is run again', () => {
    const before = withoutParts('Evidens och forskning', 'Metod och bemanning');
    const now = withoutParts('Metod och bemanning', 'Tid för genomförande');
    const first = runAfter(now, written(runAfter(before)));
    expect(toldOf('OR-16', runAfter(now, written(first)))).toEqual(toldOf('OR-16', first));
  });

  it('remain one by one when they are found again after they could not be checked', () => {
    const missing = withoutParts('Evidens och forskning', 'Metod och bemanning');
    const unclear = runAfter(without(missing, 'Ansokan'), written(runAfter(missing)));
    const more = withoutParts('Evidens och forskning', 'Metod och bemanning', 'Tid för genomförande');
    expect(toldOf('OR-16', runAfter(more, written(unclear))).map(state)).toEqual([
      'kvarstår',
      'kvarstår',
      'ny',
    ]);
  });

  it('are told apart from what is accepted there', () => {
    const acceptance = [
      'OR-16',
      'S1',
      'Satsningar',
      'A2',
      '',
      'Metod och bemanning',
      'Chefen',
      '2021-02-01',
      'Senare',
    ];
    const before = append(
      withoutParts('Metod och bemanning', 'Tid för genomförande'),
      'Godkanda',
      acceptance,
    );
    const now = append(withoutParts('Metod och bemanning', 'Evidens och forskning'), 'Godkanda', acceptance);
    expect(statesAfter(before, now, 'OR-16', PART)).toEqual([
      'ny Evidens och forskning',
      'godkänd Metod och bemanning',
      'löst Tid för genomförande',
    ]);
  });
});

describe('A report that falls due later', () => {
  const changed = edit(soundTables, { 'Satsningar!B2': 'Närvaro' });

  it('is new beside one that is still missing', () => {
    expect(statesAfter(soundTables, changed, 'OR-27', REPORT, ['2021-11-01', '2022-03-01'])).toEqual([
      'kvarstår delår 2 2021',
      'ny helår 2021',
    ]);
  });

  it('is new where the one before has come in', () => {
    const report = ['S1', 2021, 'Delår 2', '2021-12-01', 'Hembesök', 'Team', 'Inga ännu', 'Enligt budget'];
    const handedIn = append(soundTables, 'Redovisningar', report);
    expect(statesAfter(soundTables, handedIn, 'OR-27', REPORT, ['2021-11-01', '2022-03-01'])).toEqual([
      'ny helår 2021',
      'löst delår 2 2021',
    ]);
  });
});

describe('A finding whose row has moved', () => {
  /** Costs of investments that are not there: the sentence names its own cell. */
  const strangers = append(soundTables, 'Insatskostnad', ['S8', 'VAN', 1], ['S9', 'VAN', 1]);
  it('remains where it names its own cell and a row has been put in above', () => {
    const [headers = [], ...rows] = strangers['Insatskostnad'] ?? [];
    const moved = { ...strangers, Insatskostnad: [headers, ['S1', 'Region', 5], ...rows] };
    const told = toldOf('IN-07', runAfter(moved, written(runAfter(strangers))));
    expect(told.map(state)).toEqual(['kvarstår', 'kvarstår']);
  });

  it('remains when its table has been sorted', () => {
    const [headers = [], ...rows] = strangers['Insatskostnad'] ?? [];
    const sorted = { ...strangers, Insatskostnad: [headers, ...rows.reverse()] };
    const told = toldOf('IN-07', runAfter(sorted, written(runAfter(strangers))));
    expect(told.map(state)).toEqual(['kvarstår', 'kvarstår']);
  });

  it('remains where its column has been moved', () => {
    const wrong = edit(soundTables, { 'Satsningar!F2': 80000 });
    const renamed = edit(wrong, { 'Satsningar!B2': 'Närvaro' });
    const turned = (renamed['Satsningar'] ?? []).map(([first = '', ...others]) => [...others, first]);
    const told = toldOf('OR-30', runAfter({ ...renamed, Satsningar: turned }, written(runAfter(wrong))));
    expect(told.map(state)).toEqual(['kvarstår']);
  });

  it('is not taken for the one whose cell it has got', () => {
    const stray = (...vouchers: readonly string[]): Tables =>
      append(
        soundTables,
        'Huvudbok',
        ...vouchers.map((id) => [id, '2020-05-05', '5010', id, '70001', '', 100]),
      );
    const now = toldOf('OR-43', runAfter(stray('7702'), written(runAfter(stray('7701', '7702')))));
    expect(now).toEqual([expect.stringMatching(/^kvarstår .*7702/), expect.stringMatching(/^löst .*7701/)]);
  });
});

describe('Findings that say the same of two cells', () => {
  it('are solved in the cell where they are', () => {
    const rows = (...projects: readonly string[]): Tables =>
      append(
        soundTables,
        'Huvudbok',
        ...projects.map((project) => ['V9', '2020-05-05', '5010', '5101', project, '', 100]),
      );
    const result = runAfter(rows('70001', '999'), written(runAfter(rows('999', '999'))));
    expect(
      sheetRows(result)
        .filter(([rule]) => rule === 'OR-43')
        .map((row) => `${row[5]} ${row[10]}`),
    ).toEqual(['E5 kvarstår', 'E4 löst']);
  });
});

describe('A finding that says something else of the same cell', () => {
  it('remains', () => {
    const named = (text: string): Tables => edit(soundTables, { 'Satsningar!C2': text });
    expect(toldOf('IN-06', runAfter(named('Nästan klar'), written(runAfter(named('På gång')))))).toEqual([
      expect.stringMatching(/^kvarstår ”Nästan klar”/),
    ]);
  });
});

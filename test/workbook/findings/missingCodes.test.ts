import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, given, soundTables, without, withoutColumn } from '../../core/workbookBuilder';

const told = (tables: Tables): string[] =>
  runOn(tables)
    .findings.filter(({ rule, message }) => rule === 'IN-12' && message.includes('fond.ren'))
    .map(({ place, message }) => `${place?.cell} ${message}`);

function withFundRen(value: string, from = ''): Tables {
  const [headers = [], ...rows] = soundTables['Parametrar'] ?? [];
  const others = rows.filter(([name]) => name !== 'fond.ren');
  return given({ ...soundTables, Parametrar: [headers, ...others] }, 'fond.ren', value, from);
}

describe('A code that the accounts need is told of', () => {
  it('where no row has it', () => {
    const [headers = [], ...rows] = soundTables['Parametrar'] ?? [];
    const tables = { ...soundTables, Parametrar: [headers, ...rows.filter(([name]) => name !== 'fond.ren')] };
    expect(told(tables)).toEqual([
      'A1 Parametern fond.ren saknas i tabellen Parametrar. Konteringen lämnar den koden tom tills den är ifylld.',
    ]);
  });

  it('where its value begins after the first of the entries', () => {
    expect(told(withFundRen('9954', '2021-01-01'))).toEqual([
      'B8 Parametern fond.ren har inget värde för alla dagar som Konteringen gäller. Den koden är tom för de dagarna tills ett värde är ifyllt.',
    ]);
  });

  it('and not once more where its row cannot be read', () => {
    expect(told(withFundRen('#REF!'))).toEqual([]);
  });
});

describe('A payout to a REN that no party of the investment has', () => {
  const told = (tables: Tables, ren: string): string[] =>
    runOn(append(tables, 'Utbetalningar', ['S1', ren, 2020, 'Delår 2', '2020-09-28', 0.01]))
      .findings.filter(({ rule, message }) => rule === 'IN-12' && message.includes('Utbetalningar'))
      .map(({ place, message }) => `${place?.cell} ${message}`);

  it('is told of at the REN, however small it is', () => {
    expect(told(soundTables, '4711')).toEqual([
      'B4 REN 4711 i Utbetalningar hör inte till någon part i S1. Konteringen lämnar motparten tom; rätta REN, eller lägg till den på partens rad i Parter.',
    ]);
  });

  it('is nothing to tell of where a party has it', () => {
    expect(told(soundTables, '5101')).toEqual([]);
  });

  it.each([
    ['no party', without(soundTables, 'Parter')],
    ['a party whose row is left out', edit(soundTables, { 'Parter!B3': '' })],
    ['a REN that cannot be read', edit(soundTables, { 'Parter!G3': '#REF!' })],
    ['a paying REN that cannot be read', edit(soundTables, { 'Parter!I3': '#REF!' })],
    [
      'a further REN that cannot be read',
      append(soundTables, 'Parter', ['S1', 'SOC', 'Nämnd', 'Socialtjänst', '', 'Utvärderar', '#REF!']),
    ],
    ['no column for RENs', withoutColumn(soundTables, 'Parter', 'REN')],
  ])('may be to one of its own where the investment has %s', (_, tables) => {
    expect(told(tables, '4711')).toEqual([]);
  });
});

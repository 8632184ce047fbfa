import { runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { given, soundTables } from '../../core/workbookBuilder';

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

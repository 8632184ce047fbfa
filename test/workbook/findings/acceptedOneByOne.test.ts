import type { Finding } from '../../../src/core/findings/finding';
import type { RuleId } from '../../../src/core/findings/ruleId';
import { acceptanceCells } from '../../../src/workbook/records/acceptanceRow';
import { day, runOn } from '../../core/rules/askRule';
import type { Tables } from '../../core/workbookBuilder';
import { append, edit, soundTables } from '../../core/workbookBuilder';

const ofRule = (rule: RuleId, tables: Tables): readonly Finding[] =>
  runOn(tables).findings.filter((finding) => finding.rule === rule);

/** With the row that the pane writes when somebody accepts it. */
function accepting(finding: Finding, tables: Tables): Tables {
  const details = { by: 'Chefen', reason: 'Tillsätts i höst', date: day('2021-02-01') };
  return append(tables, 'Godkanda', [...acceptanceCells(finding, details, false).values()]);
}

describe('Two roles that are missing', () => {
  const tables = append(
    edit(soundTables, { 'Satsningar!I2': 'RAR' }),
    'Organisation',
    ...['Beställare', 'Projektägare', 'Projektledare', 'Projektgrupp', 'Team'].map((role) => [
      'S1',
      role,
      'Regionen',
      '',
      '',
      '',
    ]),
  );

  it('are accepted one by one', () => {
    const [first] = ofRule('RA-01', tables);
    const open = first ? ofRule('RA-01', accepting(first, tables)) : [];
    expect([first, ...open].map((finding) => finding?.message)).toEqual([
      'Rollen Huvudman saknas för S1 i tabellen Organisation. Lägg till en rad och skriv vilken organisation som har rollen.',
      'Rollen Styrgrupp saknas för S1 i tabellen Organisation. Lägg till en rad och skriv vilken organisation som har rollen.',
    ]);
  });
});

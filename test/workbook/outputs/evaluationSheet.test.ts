import { scheduleSheets } from '../../../src/workbook/outputs/scheduleSheets';
import type { CellValue } from '../../../src/workbook/snapshot';
import { runOn } from '../../core/rules/askRule';
import { edit, soundTables } from '../../core/workbookBuilder';

/** *Grad* of the first row of the evaluation schema. */
function degree(target: CellValue, outcome: CellValue): CellValue | undefined {
  const tables = edit(soundTables, { 'Utvarderingsschema!H2': target, 'Utvarderingsschema!I2': outcome });
  const sheet = scheduleSheets(runOn(tables), false).find(({ table }) => table === 'UtvarderingUt');
  const column = sheet?.columns.findIndex(({ header }) => header === 'Grad') ?? -1;
  return sheet?.rows[0]?.[column];
}

describe('The degree on the evaluation sheet', () => {
  it('is the outcome over the goal', () => {
    expect(degree(80, 60)).toBe(0.75);
  });

  it('is left empty where no cell holds so large a number', () => {
    expect(degree(5e-324, 60)).toBe('');
  });
});

import type { InputTable } from '../../core/model/inputTables';
import { applicationTables } from './applicationTables';
import type { TableSchema } from './columns';
import { followUpTables } from './followUpTables';
import { municipalityTables } from './municipalityTables';
import { planTables } from './planTables';
import { recordTables } from './recordTables';
import { reportingTables } from './reportingTables';

export type { ColumnKind, ColumnSchema, TableSchema } from './columns';

/** Every input table of the contract, and the records of the add-in. */
export const tableSchemas: Readonly<Record<InputTable, TableSchema>> = {
  ...planTables,
  ...applicationTables,
  ...reportingTables,
  ...followUpTables,
  ...municipalityTables,
  ...recordTables,
};

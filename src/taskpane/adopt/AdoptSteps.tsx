import type { ReactElement } from 'react';
import type { SourceChoice } from '../../excel/workbookSession';
import { ColumnsStep } from './ColumnsStep';
import { PreviewStep } from './PreviewStep';
import { SourceStep } from './SourceStep';
import { TableStep } from './TableStep';
import type { AdoptDesk } from './useAdoptChoices';
import type { SourceTables } from './useSourceTables';

interface Props {
  readonly desk: AdoptDesk;
  readonly tables: SourceTables;
}

/** What the step asks for that has been come to. */
export function AdoptSteps({ desk, tables }: Props): ReactElement | null {
  const { step, reading, table, columns } = desk.choices;
  if (step === 'source') {
    const onRead = (choice: SourceChoice): void => void desk.read(choice);
    return <SourceStep sources={tables.sources} isReading={desk.isReading} onRead={onRead} />;
  }
  if (reading === undefined) return null;
  if (step === 'table') {
    return (
      <TableStep
        reading={reading}
        taken={tables.taken}
        table={table}
        onChoose={(chosen) => desk.chooseTable(reading, chosen)}
      />
    );
  }
  if (table === undefined) return null;
  return step === 'columns' ? (
    <ColumnsStep reading={reading} table={table} columns={columns} onChange={desk.chooseColumns} />
  ) : (
    <PreviewStep reading={reading} table={table} columns={columns} />
  );
}

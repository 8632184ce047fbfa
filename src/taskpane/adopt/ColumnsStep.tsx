import type { ReactElement } from 'react';
import type { InputTable } from '../../core/model/inputTables';
import type { SourceReading } from '../../excel/workbookSession';
import type { ColumnChoices } from '../../workbook/adoption/guess';
import { tableSchemas } from '../../workbook/schema';
import { Choice } from '../ledger/Choice';
import { useSentences } from '../shared/sentences';
import { headersOf, missingOf, withColumn, yearsOf } from './adoptChoices';

interface Props {
  readonly reading: SourceReading;
  readonly table: InputTable;
  readonly columns: ColumnChoices;
  readonly onChange: (columns: ColumnChoices) => void;
}

/** Where nothing in the source is the column. */
const NOWHERE = 'none';

export function ColumnsStep({ reading, table, columns, onChange }: Props): ReactElement {
  const { adopt } = useSentences();
  const { columns: words } = adopt;
  const headers = headersOf(reading);
  const used = new Set(columns.values());
  const notRead = headers.filter((header, index) => header !== '' && !used.has(index));
  const missing = missingOf(table, columns);
  const options = [
    { key: NOWHERE, text: words.none },
    ...headers.flatMap((header, index) => (header === '' ? [] : [{ key: String(index), text: header }])),
  ];
  const choiceOf = (column: string, isKey: boolean): ReactElement => {
    const index = columns.get(column);
    const isMissing = isKey && index === undefined;
    return (
      <Choice
        key={column}
        label={column}
        options={options}
        selected={index === undefined ? (isMissing ? undefined : NOWHERE) : String(index)}
        {...(isKey ? { placeholder: words.choose } : {})}
        onChoose={(key) => onChange(withColumn(columns, column, key === NOWHERE ? undefined : Number(key)))}
      />
    );
  };
  const years = yearsOf(table, headers);
  return (
    <>
      <p>{words.intro}</p>
      <div className="choices">
        {tableSchemas[table].columns.map(({ header, need }) => choiceOf(header, need === 'key'))}
      </div>
      {years.length > 0 && (
        <div role="group" aria-label={words.years}>
          <h3>{words.years}</h3>
          <div className="choices">{years.map((year) => choiceOf(year, false))}</div>
        </div>
      )}
      {missing.length > 0 && <p className="refusal">{words.missing(missing)}</p>}
      <p className="muted">{notRead.length > 0 ? words.notRead(notRead) : words.allRead}</p>
    </>
  );
}

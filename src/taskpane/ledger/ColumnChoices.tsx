import type { ReactElement } from 'react';
import type { ColumnMapping, LedgerColumn } from '../../core/ledger/delimited/columnMapping';
import { columnLabel, LEDGER_COLUMNS, missingColumns } from '../../core/ledger/delimited/columnMapping';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';
import { useSentences } from '../shared/sentences';
import { Choice } from './Choice';
import { useColumnExamples } from './useColumnExamples';

type Delimited = Extract<ConfirmedUnderstanding, { kind: 'delimited' }>;

interface Props {
  readonly file: File;
  readonly understanding: Delimited;
  readonly onChange: (changed: Delimited) => void;
}

/** Where nothing in the file is the column. */
const NOWHERE = 'none';
/** Which column holds what, and how signs, dates and decimals are written. */
export function ColumnChoices({ file, understanding, onChange }: Props): ReactElement {
  const { ledger: words } = useSentences();
  const { mapping } = understanding;
  const { columns, headers, headerLine } = mapping;
  const missing = missingColumns(mapping);
  const set = (change: Partial<ColumnMapping>): void => {
    const changed = { ...mapping, ...change };
    onChange({ ...understanding, mapping: changed, missing: missingColumns(changed) });
  };
  const examples = useColumnExamples(file, understanding);
  const count = headerLine === undefined ? examples.length : headers.length;
  const labels = Array.from({ length: count }, (_, index) => {
    const label = columnLabel(mapping, index);
    return label === String(index + 1) ? words.column(label, examples[index] ?? '') : label;
  });
  const used = new Set(Object.values(columns));
  const unused = headerLine === undefined ? [] : labels.filter((_, index) => !used.has(index));
  const options = [
    { key: NOWHERE, text: words.noColumn },
    ...labels.map((text, index) => ({ key: String(index), text })),
  ];
  const isTwoSided = (columns.amount === undefined ? columns.credit : columns.side) !== undefined;
  return (
    <>
      <div className="choices">
        {LEDGER_COLUMNS.map((column) => {
          const isMissing = missing.includes(column);
          const index = columns[column];
          return (
            <Choice
              key={column}
              label={words.columns[column]}
              options={options}
              selected={index === undefined ? (isMissing ? undefined : NOWHERE) : String(index)}
              {...(isMissing ? { placeholder: words.chooseColumn } : {})}
              {...(headerLine === undefined || index === undefined ? {} : { example: examples[index] })}
              onChoose={(key) =>
                set({ columns: withColumn(columns, column, key === NOWHERE ? undefined : Number(key)) })
              }
            />
          );
        })}
        <Choice
          label={words.signs}
          isWide
          options={[
            { key: 'costPositive', text: words.signOf.costPositive },
            { key: 'costNegative', text: words.signOf.costNegative },
          ]}
          selected={mapping.signs}
          onChoose={(signs) => set({ signs })}
        />
        {isTwoSided && (
          <Choice
            label={words.credit}
            isWide
            options={[
              { key: 'unsigned', text: words.creditAs.unsigned },
              { key: 'signed', text: words.creditAs.signed },
            ]}
            selected={mapping.credit}
            onChoose={(credit) => set({ credit })}
          />
        )}
        <Choice
          label={words.dates}
          isWide
          options={[
            { key: 'yearFirst', text: words.dateOrders.yearFirst },
            { key: 'dayFirst', text: words.dateOrders.dayFirst },
            { key: 'monthFirst', text: words.dateOrders.monthFirst },
          ]}
          selected={mapping.dateOrder}
          onChoose={(dateOrder) => set({ dateOrder })}
        />
        <Choice
          label={words.decimals}
          isWide
          options={[
            { key: 'comma', text: words.decimalMarks.comma },
            { key: 'dot', text: words.decimalMarks.dot },
          ]}
          selected={mapping.decimalMark}
          onChoose={(decimalMark) => set({ decimalMark })}
        />
      </div>
      {missing.length > 0 && (
        <p className="refusal">
          {words.missing(missing.map((column) => words.columns[column].toLowerCase()))}
        </p>
      )}
      {unused.length > 0 && <p className="muted">{words.unused(unused)}</p>}
    </>
  );
}

type Columns = ColumnMapping['columns'];

/** One amount, or a debit and a credit: never both, since the sums would be twice. */
function withColumn(columns: Columns, column: LedgerColumn, index: number | undefined): Columns {
  const changed: Partial<Record<LedgerColumn, number>> = { ...columns };
  delete changed[column];
  if (index === undefined) return changed;
  changed[column] = index;
  if (column === 'amount') {
    delete changed.debit;
    delete changed.credit;
  }
  if (column === 'debit' || column === 'credit') {
    delete changed.amount;
    delete changed.side;
  }
  return changed;
}

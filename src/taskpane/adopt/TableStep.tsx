import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { InputTable } from '../../core/model/inputTables';
import type { SourceReading } from '../../excel/workbookSession';
import { tableSchemas } from '../../workbook/schema';
import { Choice } from '../ledger/Choice';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { headersOf } from './adoptChoices';
import { guessesFor } from './likeliestTable';

interface Props {
  readonly reading: SourceReading;
  readonly taken: readonly InputTable[];
  readonly table: InputTable | undefined;
  readonly onChoose: (table: InputTable) => void;
}

export function TableStep({ reading, taken, table, onChoose }: Props): ReactElement {
  const { adopt } = useSentences();
  const said = useSaid();
  const { table: words } = adopt;
  const guesses = useMemo(() => guessesFor(reading, taken), [reading, taken]);
  const guess = guesses.find((own) => own.table === table);
  const headers = headersOf(reading).filter((header) => header !== '');
  if (guesses.length === 0) return <p>{words.taken}</p>;
  return (
    <>
      <p>{words.intro(reading.source, reading.rowCount)}</p>
      <Choice
        label={words.label}
        options={guesses.map((own, index) => ({
          key: own.table,
          text: index === 0 ? words.likely(own.table) : own.table,
        }))}
        selected={table}
        onChoose={onChoose}
      />
      {guess && (
        <>
          <p>{said.text(tableSchemas[guess.table].purpose)}</p>
          <p className="muted">{words.matches(guess.columns.size, headers.length)}</p>
        </>
      )}
    </>
  );
}

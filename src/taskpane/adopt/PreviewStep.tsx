import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { wholeSentence } from '../../core/findings/acceptanceSentences';
import type { InputTable } from '../../core/model/inputTables';
import type { SourceReading } from '../../excel/workbookSession';
import type { ColumnChoices } from '../../workbook/adoption/guess';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { previewOf } from './adoptChoices';

interface Props {
  readonly reading: SourceReading;
  readonly table: InputTable;
  readonly columns: ColumnChoices;
}

const SHOWN_ROWS = 5;
const SHOWN_PROBLEMS = 5;

/** The first rows as a check would read them, and what in them it could not. */
export function PreviewStep({ reading, table, columns }: Props): ReactElement {
  const { adopt } = useSentences();
  const said = useSaid();
  const { preview: words } = adopt;
  const { headers, rows, problems } = useMemo(
    () => previewOf(reading, table, columns),
    [reading, table, columns],
  );
  const shown = rows.slice(0, SHOWN_ROWS);
  const rest = problems.length - SHOWN_PROBLEMS;
  return (
    <>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <div
            className="table-scroll"
            role="region"
            aria-label={words.rows(shown.length, reading.rowCount)}
            tabIndex={0}
          >
            <table className="figure-table">
              <thead>
                <tr>
                  {headers.map((header) => (
                    <th key={header} scope="col">
                      {header}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((row, index) => (
                  // The rows stay as they are while they are shown.
                  <tr key={index}>
                    {row.map((cell, column) => (
                      <td key={headers[column]}>
                        {cell ?? <em className="unreadable">{words.unreadable}</em>}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="muted">{words.rows(shown.length, reading.rowCount)}</p>
        </>
      )}
      {problems.length === 0
        ? rows.length > 0 && <p>{words.fine(rows.length)}</p>
        : rows.length > 0 && (
            <>
              <p>{words.problems(problems.length, rows.length)}</p>
              <ul className="reasons">
                {problems.slice(0, SHOWN_PROBLEMS).map((problem, index) => (
                  // The list stays as it is while it is shown.
                  <li key={index}>
                    <Sentence text={said.sentence(wholeSentence(problem))} />
                  </li>
                ))}
              </ul>
              {rest > 0 && <p className="muted">{words.more(rest)}</p>}
            </>
          )}
      <p className="muted">{words.promise(columns.size)}</p>
    </>
  );
}

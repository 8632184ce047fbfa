import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId } from 'react';
import type { SourceChoice, SourceTable } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly sources: readonly SourceTable[] | undefined;
  readonly isReading: boolean;
  readonly onRead: (choice: SourceChoice) => void;
}

export function SourceStep({ sources, isReading, onRead }: Props): ReactElement {
  const { adopt } = useSentences();
  const { source: words } = adopt;
  const hintId = useId();
  return (
    <>
      <p>{sources?.length === 0 ? words.none : words.intro}</p>
      {sources === undefined ? (
        <p className="muted" role="status">
          {adopt.working}
        </p>
      ) : (
        <ul className="sources">
          {sources.map((table) => (
            <li key={table.name}>
              <button
                type="button"
                className="source"
                aria-disabled={isReading}
                onClick={() => onRead({ kind: 'table', name: table.name })}
              >
                <span className="source-name">{table.name}</span>
                <span className="muted">{words.size(table.sheet, table.rows, table.columns)}</span>
                {table.readAs.length > 0 && <span className="muted">{words.readAs(table.readAs)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <DefaultButton
        text={words.selection}
        disabled={isReading}
        allowDisabledFocus
        aria-describedby={hintId}
        onClick={() => onRead({ kind: 'selection' })}
      />
      <p className="muted" id={hintId}>
        {words.selectionHint}
      </p>
    </>
  );
}

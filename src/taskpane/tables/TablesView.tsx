import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { TablePresence } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';
import type { PaneActions } from '../state/paneActions';
import { InsertTemplate } from './InsertTemplate';
import { TableHelp } from './TableHelp';

interface Props {
  readonly tables: readonly TablePresence[];
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** The tables that a job rests on, each with what it is for when it is opened. */
export function TablesView({ tables, isBusy, actions }: Props): ReactElement {
  const { tables: words, tableHelp } = useSentences();
  const isAnyMissing = tables.some(({ found }) => found === undefined);
  return (
    <>
      <p className="muted">{words.intro}</p>
      <ul className="table-list">
        {tables.map((table) => (
          <TableHelp key={table.name} table={table} isBusy={isBusy} actions={actions} />
        ))}
      </ul>
      {isAnyMissing && (
        <InsertTemplate isBusy={isBusy} onInsert={() => void actions.insertTemplate()}>
          <DefaultButton
            text={tableHelp.adopt}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => !isBusy && actions.openAdopt()}
          />
        </InsertTemplate>
      )}
    </>
  );
}

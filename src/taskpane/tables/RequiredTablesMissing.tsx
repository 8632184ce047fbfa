import { MessageBar, MessageBarType } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { TablePresence } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';
import { InsertTemplate } from './InsertTemplate';

interface Props {
  readonly tables: readonly TablePresence[];
  readonly isBusy: boolean;
  readonly onInsertTemplate: () => void;
}

export function RequiredTablesMissing({ tables, isBusy, onInsertTemplate }: Props): ReactElement | null {
  const { tables: words } = useSentences();
  const missing = tables.filter(({ required, found }) => required && found === undefined);
  if (missing.length === 0) return null;
  return (
    <div className="required-missing">
      <MessageBar messageBarType={MessageBarType.severeWarning} isMultiline delayedRender={false}>
        {words.requiredMissing(missing.map(({ name }) => name))}
      </MessageBar>
      <InsertTemplate isBusy={isBusy} onInsert={onInsertTemplate} />
    </div>
  );
}

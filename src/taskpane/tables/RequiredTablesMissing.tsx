import { MessageBar, MessageBarType } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { TablePresence } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';
import { InsertTemplate } from './InsertTemplate';
import { missingRequired } from './requiredTables';

interface Props {
  readonly tables: readonly TablePresence[];
  readonly isBusy: boolean;
  readonly onInsertTemplate: () => void;
}

export function RequiredTablesMissing({ tables, isBusy, onInsertTemplate }: Props): ReactElement | null {
  const { tables: words } = useSentences();
  const missing = missingRequired(tables);
  if (missing.length === 0) return null;
  return (
    <div className="required-missing">
      <MessageBar messageBarType={MessageBarType.severeWarning} isMultiline delayedRender={false}>
        {words.requiredMissing(missing)}
      </MessageBar>
      <InsertTemplate isBusy={isBusy} onInsert={onInsertTemplate} />
    </div>
  );
}

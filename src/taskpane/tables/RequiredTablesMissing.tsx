import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { TablePresence } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';
import { InsertTemplate } from './InsertTemplate';
import { missingRequired } from './requiredTables';

interface Props {
  readonly tables: readonly TablePresence[];
  readonly isBusy: boolean;
  readonly onInsertTemplate: () => void;
  readonly onAdopt: () => void;
}

export function RequiredTablesMissing({
  tables,
  isBusy,
  onInsertTemplate,
  onAdopt,
}: Props): ReactElement | null {
  const { tables: words, tableHelp } = useSentences();
  const missing = missingRequired(tables);
  if (missing.length === 0) return null;
  return (
    <div className="required-missing">
      <MessageBar messageBarType={MessageBarType.severeWarning} isMultiline delayedRender={false}>
        {words.requiredMissing(missing)}
      </MessageBar>
      <InsertTemplate isBusy={isBusy} onInsert={onInsertTemplate}>
        <DefaultButton
          text={tableHelp.adopt}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => !isBusy && onAdopt()}
        />
      </InsertTemplate>
    </div>
  );
}

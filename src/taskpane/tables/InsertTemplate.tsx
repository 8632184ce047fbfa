import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly isBusy: boolean;
  readonly onInsert: () => void;
}

export function InsertTemplate({ isBusy, onInsert }: Props): ReactElement {
  const { tables: words } = useSentences();
  return (
    <div className="insert-template">
      <p className="muted">{words.insertHint}</p>
      <DefaultButton
        text={words.insert}
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => !isBusy && onInsert()}
      />
    </div>
  );
}

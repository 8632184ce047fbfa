import { DefaultButton } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly isBusy: boolean;
  readonly onInsert: () => void;
  /** Other ways to the same. */
  readonly children?: ReactNode;
}

export function InsertTemplate({ isBusy, onInsert, children }: Props): ReactElement {
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
      {children}
    </div>
  );
}

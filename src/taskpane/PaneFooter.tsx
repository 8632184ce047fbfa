import type { IButton } from '@fluentui/react';
import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import { useSentences } from './shared/sentences';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/usePane';

interface Props {
  readonly isReady: boolean;
  /** Writing is the next thing to do. */
  readonly isNext: boolean;
  readonly returnTo: PaneState['returnTo'];
  readonly actions: PaneActions;
}

export function PaneFooter({ isReady, isNext, returnTo, actions }: Props): ReactElement {
  const { write, clear } = useSentences();
  const writeButton = useRef<IButton>(null);
  const clearButton = useRef<IButton>(null);
  useEffect(() => {
    if (returnTo === 'preview') writeButton.current?.focus();
    if (returnTo === 'confirmClear') clearButton.current?.focus();
  }, [returnTo]);
  return (
    <footer className="pane-footer">
      <DefaultButton
        componentRef={writeButton}
        primary={isNext}
        text={write.open}
        disabled={!isReady}
        allowDisabledFocus
        onClick={() => isReady && void actions.openPreview()}
      />
      <DefaultButton
        componentRef={clearButton}
        text={clear.open}
        disabled={!isReady}
        allowDisabledFocus
        onClick={() => isReady && actions.openClear()}
      />
    </footer>
  );
}

import type { IButton } from '@fluentui/react';
import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { NamedAction } from './jobs/useNamedAction';
import { useSentences } from './shared/sentences';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/usePane';

interface Props {
  readonly isReady: boolean;
  /** The job is the next thing to do: its main action, or else to write, has the main button. */
  readonly isNext: boolean;
  readonly main: NamedAction | undefined;
  readonly returnTo: PaneState['returnTo'];
  readonly actions: PaneActions;
}

export function PaneFooter({ isReady, isNext, main, returnTo, actions }: Props): ReactElement {
  const { write, clear } = useSentences();
  const writeButton = useRef<IButton>(null);
  const clearButton = useRef<IButton>(null);
  useEffect(() => {
    if (returnTo === 'preview') writeButton.current?.focus();
    if (returnTo === 'confirmClear') clearButton.current?.focus();
  }, [returnTo]);
  return (
    <footer className="pane-footer">
      {main && (
        <DefaultButton
          className="main-action"
          primary={isNext}
          text={main.name}
          disabled={!isReady}
          allowDisabledFocus
          onClick={() => isReady && main.act()}
        />
      )}
      <DefaultButton
        componentRef={writeButton}
        className="write-action"
        primary={isNext && main === undefined}
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

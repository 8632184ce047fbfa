import type { IButton } from '@fluentui/react';
import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Job } from './jobs/job';
import type { NamedAction } from './jobs/useNamedAction';
import { useSentences } from './shared/sentences';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/paneActions';

interface Props {
  /** That is looked at. */
  readonly job: Job;
  readonly isReady: boolean;
  /** Tables without which there is nothing to write. */
  readonly missing: readonly string[];
  /** The job is the next thing to do: its main action, or else to write, has the main button. */
  readonly isNext: boolean;
  readonly main: NamedAction | undefined;
  readonly returnTo: PaneState['returnTo'];
  readonly actions: PaneActions;
}

export function PaneFooter(props: Props): ReactElement {
  const { job, isReady, missing, isNext, main, returnTo, actions } = props;
  const { write, clear, tables } = useSentences();
  const canWrite = isReady && missing.length === 0;
  const writeButton = useRef<IButton>(null);
  const clearButton = useRef<IButton>(null);
  useEffect(() => {
    if (returnTo === 'preview') writeButton.current?.focus();
    if (returnTo === 'confirmClear') clearButton.current?.focus();
  }, [returnTo]);
  const hasRoom = useRoomOfMain(main !== undefined, job);
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
      {main === undefined && hasRoom && <div className="main-action" />}
      <DefaultButton
        componentRef={writeButton}
        className="write-action"
        primary={isNext && main === undefined}
        text={write.open}
        title={missing.length > 0 ? tables.requiredMissing(missing) : undefined}
        disabled={!canWrite}
        allowDisabledFocus
        onClick={() => canWrite && void actions.openPreview()}
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

/** A main button that an edit takes away leaves its room until another job is opened, so that nothing else moves. */
function useRoomOfMain(hasMain: boolean, job: Job): boolean {
  const [last, setLast] = useState({ job, hadMain: hasMain });
  const hadMain = hasMain || (last.job === job && last.hadMain);
  if (last.job !== job || last.hadMain !== hadMain) setLast({ job, hadMain });
  return hadMain;
}

import { DefaultButton, TextField } from '@fluentui/react';
import type { ReactElement } from 'react';
import { SettingsMenu } from './language/SettingsMenu';
import type { CheckedWorkbook } from '../excel/workbookSession';
import { UsedLedgerLine } from './ledger/UsedLedgerLine';
import { useSentences } from './shared/sentences';
import type { PaneState } from './state/paneState';
import { parseToday } from './state/today';
import type { PaneActions } from './state/usePane';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onHelp: () => void;
}

export function PaneHeader({ state, actions, onHelp }: Props): ReactElement {
  const { header } = useSentences();
  const day = parseToday(state.today);
  const isReady = day !== undefined && state.work === undefined;
  const isChanged = state.checked !== undefined && day !== undefined && !day.equals(state.checked.run.today);
  return (
    <header className="pane-header">
      <form
        className="check-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void actions.check();
        }}
      >
        <TextField
          className="today"
          label={header.today}
          value={state.today}
          placeholder={header.todayHint}
          inputMode="numeric"
          autoComplete="off"
          errorMessage={day === undefined ? header.todayInvalid : ''}
          onChange={(_event, today = '') => actions.setToday(today)}
        />
        <DefaultButton
          type="submit"
          primary={state.checked === undefined || isChanged || state.isEdited}
          text={header.check}
          disabled={!isReady}
          allowDisabledFocus
        />
        <SettingsMenu onHelp={onHelp} />
      </form>
      <div role="status">
        {isChanged && <p className="muted">{header.todayChanged}</p>}
        {state.isEdited && !isChanged && <p className="muted">{header.edited}</p>}
      </div>
      {state.checked && <UsedLedgerLine run={state.checked.run} />}
      {state.checked && !isChanged && <WrittenLine written={writtenState(state, state.checked)} />}
    </header>
  );
}

type Written = CheckedWorkbook['run']['states']['written'];

/** Whether the sheets are what a write would give now. */
function WrittenLine({ written }: { readonly written: Written }): ReactElement {
  const { jobs } = useSentences();
  return <p className={`muted written-${written}`}>{jobs.written[written]}</p>;
}

function writtenState({ isWritten }: PaneState, { run }: CheckedWorkbook): Written {
  return isWritten ? 'current' : run.states.written;
}

import { DefaultButton, TextField } from '@fluentui/react';
import type { ReactElement } from 'react';
import { SettingsMenu } from './language/SettingsMenu';
import type { CheckedWorkbook } from '../excel/workbookSession';
import { UsedLedgerLine } from './ledger/UsedLedgerLine';
import { useSentences } from './shared/sentences';
import { isDayChanged } from './state/nextThing';
import type { PaneState } from './state/paneState';
import { isDayWritten, parseToday } from './state/today';
import type { PaneActions } from './state/paneActions';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** To check is the next thing to do. */
  readonly isNext: boolean;
  readonly onHelp: () => void;
}

export function PaneHeader({ state, actions, isNext, onHelp }: Props): ReactElement {
  const { header } = useSentences();
  const day = parseToday(state.today);
  const isReady = day !== undefined && state.work === undefined;
  const isChanged = isDayChanged(state);
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
          errorMessage={
            day === undefined ? header[isDayWritten(state.today) ? 'noSuchDay' : 'todayInvalid'] : ''
          }
          onChange={(_event, today = '') => actions.setToday(today)}
        />
        <DefaultButton
          type="submit"
          primary={isNext}
          text={header.check}
          disabled={!isReady}
          allowDisabledFocus
        />
        <SettingsMenu onHelp={onHelp} />
      </form>
      {state.checked && <UsedLedgerLine run={state.checked.run} />}
      {/* One line at a time, so that nothing moves while an edit is checked. */}
      <div role="status">
        {isChanged && <p className="muted">{header.todayChanged}</p>}
        {state.isEdited && !isChanged && <p className="muted">{header.edited}</p>}
      </div>
      {state.checked && !isChanged && !state.isEdited && (
        <WrittenLine written={writtenState(state, state.checked)} />
      )}
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

import type { ReactElement } from 'react';
import type { WorkbookSession } from '../excel/workbookSession';
import { AdoptView } from './adopt/AdoptView';
import { HelpView } from './help/HelpView';
import { HELP_TOPICS } from './help/helpTopics';
import type { Help } from './help/useHelp';
import type { Workplace } from './jobs/useWorkplace';
import type { PaneState } from './state/paneState';
import type { PaneActions } from './state/paneActions';
import { ClearConfirmation } from './writing/ClearConfirmation';
import { WritePreviewView } from './writing/WritePreviewView';

interface Props {
  readonly shown: PaneState['view'] | 'help';
  readonly session: WorkbookSession;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly place: Workplace;
  readonly help: Help;
}

/** What is shown instead of the results: a question before something is written, the guide to a table, the handbook. */
export function PanePage({ shown, session, state, actions, place, help }: Props): ReactElement | null {
  const { view, checked } = state;
  const isBusy = state.work !== undefined;
  switch (shown) {
    case 'results':
      return null;
    case 'preview':
      return checked === undefined ? null : (
        <WritePreviewView
          preview={checked.preview}
          isEdited={state.isEdited}
          isBusy={isBusy}
          onConfirm={() => void actions.write()}
          onRenew={() => void actions.openPreview()}
          onCancel={actions.cancel}
        />
      );
    case 'confirmClear':
      return (
        <ClearConfirmation isBusy={isBusy} onConfirm={() => void actions.clear()} onCancel={actions.cancel} />
      );
    case 'adopt':
      return (
        <AdoptView
          session={session}
          isBusy={isBusy}
          onAdopt={(link) => void actions.adopt(link)}
          onCancel={actions.cancel}
        />
      );
    case 'help':
      return (
        <HelpView
          topic={checked && view === 'results' ? HELP_TOPICS[place.section[place.job]] : undefined}
          onClose={help.close}
        />
      );
  }
}

import type { Sentence } from '../../core/text/sentence';
import type { Place } from '../../core/values/place';
import type { CellExplanation } from '../../workbook/explaining/explain';
import type {
  AppliedFix,
  CheckedWorkbook,
  CheckProgress,
  ClearReport,
  MendedWrite,
  TemplateReport,
  WriteReport,
  WriteStep,
} from '../../excel/workbookSession';
import type { Guide } from './guide';
import { guideAfter } from './guide';

/** What the pane is doing in Excel right now. */
export type Work = 'checking' | 'preparing' | 'writing' | 'clearing' | 'inserting' | 'resolving';

export type View = 'results' | 'preview' | 'confirmClear' | 'adopt';

/** What the user has done about a finding, or about a period. */
export type Resolution = 'accepted' | 'unaccepted' | 'fixed' | 'unfixed' | 'closed' | 'adopted' | 'unlinked';

/** What has been done in the workbook. */
export type DoneNotice =
  | { readonly kind: 'wrote'; readonly report: WriteReport }
  | { readonly kind: 'cleared'; readonly report: ClearReport }
  | { readonly kind: 'inserted'; readonly report: TemplateReport }
  | { readonly kind: 'resolved'; readonly how: Resolution };

/** Why something has not been done. */
export type FailureNotice =
  /** Where what is said does not tell what has become of the workbook, nothing has been changed. */
  | { readonly kind: 'problem'; readonly said: Sentence; readonly tellsOutcome: boolean }
  | { readonly kind: 'unexpected'; readonly during: Work | 'selecting' }
  /** The user has stopped a check. */
  | { readonly kind: 'stopped' };

export type Notice =
  | DoneNotice
  | FailureNotice
  /** Done in the workbook, which could not be checked afterwards. */
  | { readonly kind: 'unchecked'; readonly done: DoneNotice; readonly why: FailureNotice }
  | { readonly kind: 'mended'; readonly how: MendedWrite }
  | { readonly kind: 'nothingToExplain' };

/** What a screen reader is told beside what it reads on its own. */
type Announcement =
  | { readonly kind: 'checked' }
  | { readonly kind: 'selected'; readonly place: Place }
  | { readonly kind: 'explained'; readonly shown: CellExplanation };

/** Why the cell is as it is, or by which rule. */
export type CellQuestion = 'explain' | 'rule';

export interface PaneState {
  /** As the user has typed it. */
  readonly today: string;
  readonly view: View;
  /** The question that was just answered, so that the focus goes back to the button that it came from. */
  readonly returnTo: Exclude<View, 'results'> | undefined;
  readonly work: Work | undefined;
  readonly step: WriteStep | undefined;
  /** How far a check has come. */
  readonly progress: CheckProgress | undefined;
  readonly checked: CheckedWorkbook | undefined;
  /** Cells have been edited since the check. */
  readonly isEdited: boolean;
  /** The sheets have been written since the check. */
  readonly isWritten: boolean;
  /** The fix that was written last, where it can be taken back. */
  readonly lastFix: AppliedFix | undefined;
  /** The cell of the finding that was clicked last. */
  readonly selected: Place | undefined;
  /** What is told of the cell that the user has selected in the workbook. */
  readonly explained: CellExplanation | undefined;
  /** What the user has asked of the selected cell, so that the focus goes to the answer. */
  readonly asked: CellQuestion | undefined;
  /** Where the example has been inserted: what there is to try next. */
  readonly guide: Guide | undefined;
  readonly notice: Notice | undefined;
  readonly announcement: Announcement | undefined;
}

export type PaneEvent =
  | { readonly type: 'todayTyped'; readonly today: string }
  | { readonly type: 'workBegan'; readonly work: Work }
  | { readonly type: 'workReachedStep'; readonly step: WriteStep }
  | { readonly type: 'checkProgressed'; readonly progress: CheckProgress }
  | { readonly type: 'workEnded' }
  | { readonly type: 'workFailed'; readonly notice: Notice }
  | { readonly type: 'checked'; readonly checked: CheckedWorkbook; readonly view: View }
  | { readonly type: 'edited' }
  /** After an edit, beside what the user is doing: nothing else is to move. */
  | { readonly type: 'rechecked'; readonly checked: CheckedWorkbook }
  | { readonly type: 'explanationRenewed'; readonly shown: CellExplanation | undefined }
  | { readonly type: 'finished'; readonly notice: DoneNotice }
  /** Done in the workbook, which could not be checked afterwards. */
  | { readonly type: 'leftUnchecked'; readonly notice: Notice }
  /** A fix has been written, or taken back. */
  | { readonly type: 'fixed'; readonly applied: AppliedFix | undefined }
  | { readonly type: 'viewOpened'; readonly view: View }
  | { readonly type: 'selected'; readonly place: Place }
  | { readonly type: 'selectFailed'; readonly notice: Notice }
  | { readonly type: 'cellExplained'; readonly shown: CellExplanation; readonly asked?: CellQuestion }
  | { readonly type: 'nothingToExplain' }
  | { readonly type: 'explanationClosed' }
  | { readonly type: 'guideBegan' }
  | { readonly type: 'guideEnded' }
  | { readonly type: 'noticeClosed' };

export function initialState(today: string): PaneState {
  return {
    today,
    view: 'results',
    returnTo: undefined,
    work: undefined,
    step: undefined,
    progress: undefined,
    checked: undefined,
    isEdited: false,
    isWritten: false,
    lastFix: undefined,
    selected: undefined,
    explained: undefined,
    asked: undefined,
    guide: undefined,
    notice: undefined,
    announcement: undefined,
  };
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  const guide = guideAfter(state.guide, event);
  const next = afterEvent(state, event);
  return next.guide === guide ? next : { ...next, guide };
}

function afterEvent(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'todayTyped':
      return { ...state, today: event.today };
    case 'workBegan':
      return { ...idle(state), work: event.work, notice: undefined, announcement: undefined };
    case 'workReachedStep':
      return { ...state, step: event.step };
    case 'checkProgressed':
      return { ...state, progress: event.progress };
    case 'workEnded':
      return show(idle(state), 'results');
    case 'workFailed':
      // What has been chosen in the guide is there still, to try again with.
      return { ...show(idle(state), state.view === 'adopt' ? 'adopt' : 'results'), notice: event.notice };
    case 'checked':
      return {
        ...show(idle(state), event.view),
        checked: event.checked,
        isEdited: false,
        isWritten: false,
        selected: undefined,
        explained: undefined,
        notice: event.checked.mended ? { kind: 'mended', how: event.checked.mended } : state.notice,
        announcement: event.view === 'results' ? { kind: 'checked' } : undefined,
      };
    case 'edited':
      return { ...state, isEdited: state.checked !== undefined };
    case 'rechecked':
      return { ...state, checked: event.checked, isEdited: false, isWritten: false };
    case 'explanationRenewed':
      // One that was closed stays closed.
      return state.explained ? { ...state, explained: event.shown, asked: undefined } : state;
    case 'finished':
      return {
        ...show(idle(state), 'results'),
        notice: event.notice,
        isWritten: state.isWritten || event.notice.kind === 'wrote',
      };
    case 'leftUnchecked':
      return {
        ...show(idle(state), 'results'),
        notice: event.notice,
        isEdited: state.checked !== undefined,
      };
    case 'fixed':
      return { ...state, lastFix: event.applied };
    case 'viewOpened':
      return { ...show(state, event.view), notice: undefined };
    case 'selected':
      return { ...state, selected: event.place, announcement: { kind: 'selected', place: event.place } };
    case 'selectFailed':
      return { ...state, notice: event.notice };
    case 'cellExplained':
      return {
        ...state,
        explained: event.shown,
        asked: event.asked,
        announcement: { kind: 'explained', shown: event.shown },
      };
    case 'nothingToExplain':
      return { ...state, explained: undefined, notice: { kind: 'nothingToExplain' } };
    case 'explanationClosed':
      return { ...state, explained: undefined, announcement: undefined };
    case 'guideBegan':
    case 'guideEnded':
      return state;
    case 'noticeClosed':
      return { ...state, notice: undefined };
  }
}

function show(state: PaneState, view: View): PaneState {
  if (view === state.view) return state;
  return { ...state, view, returnTo: state.view === 'results' ? undefined : state.view };
}

function idle(state: PaneState): PaneState {
  return { ...state, work: undefined, step: undefined, progress: undefined };
}

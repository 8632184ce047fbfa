import type { WriteStep } from '../../excel/workbookSession';
import type { Catalogue } from '../../i18n/pane/catalogue';
import type { Work } from '../state/paneState';

export function progressSentence(
  progress: Catalogue['progress'],
  work: Work,
  step: WriteStep | undefined,
): string {
  return progress[step ?? work];
}

import type { ReactElement } from 'react';
import { placeLabel } from '../../core/values/place';
import { countBySeverity } from '../state/findingFilter';
import type { PaneState } from '../state/paneState';
import { progressSentence } from './progressSentence';
import { useSentences } from './sentences';

/** Says aloud what a sighted user sees happen. */
export function LiveRegion({ state }: { readonly state: PaneState }): ReactElement {
  const { announce, progress } = useSentences();
  const { work, step, announcement, checked } = state;
  let sentence = '';
  if (work) sentence = progressSentence(progress, work, step);
  else if (announcement?.kind === 'selected') sentence = announce.selected(placeLabel(announcement.place));
  else if (announcement?.kind === 'checked' && checked) {
    const { stop, warn, info } = countBySeverity(checked.run.findings);
    sentence = announce.checked(stop, warn, info);
  }
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}

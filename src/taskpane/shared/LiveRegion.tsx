import type { ReactElement } from 'react';
import { placeLabel } from '../../core/values/place';
import type { Catalogue } from '../../i18n/pane/catalogue';
import type { CellExplanation } from '../../workbook/explaining/explain';
import { countBySeverity } from '../state/findingFilter';
import type { PaneState } from '../state/paneState';
import type { Said } from './said';
import { useSaid } from './said';
import { progressSentence } from './progressSentence';
import { useSentences } from './sentences';

/** Says aloud what a sighted user sees happen. */
export function LiveRegion({ state }: { readonly state: PaneState }): ReactElement {
  const { announce, explain, progress } = useSentences();
  const said = useSaid();
  const { work, step, announcement, checked } = state;
  let sentence = '';
  if (work) sentence = progressSentence(progress, work, step);
  else if (announcement?.kind === 'selected') sentence = announce.selected(placeLabel(announcement.place));
  else if (announcement?.kind === 'explained')
    sentence = explainedSentence(announcement.shown, announce, explain, said);
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

function explainedSentence(
  shown: CellExplanation,
  announce: Catalogue['announce'],
  explain: Catalogue['explain'],
  said: Said,
): string {
  switch (shown.kind) {
    case 'explained':
      return announce.explained(
        said.sentence(shown.explanation.title),
        said.value(shown.explanation.value ?? ''),
      );
    case 'gone':
      return explain.gone;
    case 'findings': {
      const place = shown.findings[0]?.place;
      return announce.explained(explain.findingsIn(place ? placeLabel(place) : ''), '');
    }
  }
}

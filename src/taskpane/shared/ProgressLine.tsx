import { ProgressIndicator } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { PaneState } from '../state/paneState';
import { progressSentence } from './progressSentence';
import { useSentences } from './sentences';

export function ProgressLine({ state }: { readonly state: PaneState }): ReactElement | null {
  const { progress } = useSentences();
  if (state.work === undefined) return null;
  const sentence = progressSentence(progress, state.work, state.step);
  return (
    <div className="progress">
      <ProgressIndicator description={sentence} barHeight={3} ariaValueText={sentence} />
    </div>
  );
}

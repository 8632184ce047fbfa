import { Link, ProgressIndicator } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { PaneState } from '../state/paneState';
import { progressSentence } from './progressSentence';
import { useSentences } from './sentences';

interface Props {
  readonly state: PaneState;
  readonly onStop: () => void;
}

/** What is being done, how far it has come, and for a check a way to stop it. */
export function ProgressLine({ state, onStop }: Props): ReactElement | null {
  const { progress: words } = useSentences();
  const { work, step, progress } = state;
  if (work === undefined) return null;
  const sentence = progress ? words.steps[progress.step] : progressSentence(words, work, step);
  const isStoppable = work === 'checking' || work === 'preparing';
  return (
    <div className="progress">
      <ProgressIndicator
        description={sentence}
        barHeight={3}
        ariaValueText={sentence}
        {...(progress?.share === undefined ? {} : { percentComplete: progress.share })}
      />
      {isStoppable && (
        <Link className="progress-stop" onClick={onStop}>
          {words.stop}
        </Link>
      )}
    </div>
  );
}

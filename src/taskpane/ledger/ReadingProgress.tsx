import { DefaultButton, ProgressIndicator } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Absent where something else stops it. */
  readonly onCancel?: () => void;
}

export function ReadingProgress({ label, share, onCancel }: Props): ReactElement {
  const { ledger: words } = useSentences();
  const percent = words.percent(Math.round(share * 100));
  return (
    <div className="ledger-progress">
      <ProgressIndicator
        label={label}
        description={percent}
        ariaValueText={percent}
        percentComplete={share}
        barHeight={3}
      />
      {onCancel && <DefaultButton text={words.cancel} onClick={onCancel} />}
    </div>
  );
}

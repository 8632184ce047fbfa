import type { ReactElement } from 'react';
import { useSentences } from '../shared/sentences';
import { Confirmation } from './Confirmation';

interface Props {
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ClearConfirmation({ isBusy, onConfirm, onCancel }: Props): ReactElement {
  const { clear } = useSentences();
  return (
    <Confirmation
      heading={clear.heading}
      confirm={clear.confirm}
      cancel={clear.cancel}
      isBusy={isBusy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{clear.body}</p>
    </Confirmation>
  );
}

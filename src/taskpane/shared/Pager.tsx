import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { Page } from '../state/usePages';
import { useSentences } from './sentences';

interface Props {
  readonly page: Page<unknown>;
  readonly onTurned: () => void;
}

export function Pager({ page, onTurned }: Props): ReactElement | null {
  const { pager } = useSentences();
  if (!page.hasPrevious && !page.hasNext) return null;
  const turn = (by: 1 | -1): void => {
    if (by === 1 ? !page.hasNext : !page.hasPrevious) return;
    page.turn(by);
    onTurned();
  };
  return (
    <nav className="pager" aria-label={pager.label}>
      <DefaultButton
        text={pager.previous}
        disabled={!page.hasPrevious}
        allowDisabledFocus
        onClick={() => turn(-1)}
      />
      <span role="status">{pager.range(page.first, page.last, page.all)}</span>
      <DefaultButton text={pager.next} disabled={!page.hasNext} allowDisabledFocus onClick={() => turn(1)} />
    </nav>
  );
}

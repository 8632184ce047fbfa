import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Fix } from '../../workbook/fixes/fix';
import { useFormsMainButton } from '../shared/mainButton';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { useScrolledIntoView } from '../shared/useScrolledIntoView';
import { ChangeTable } from './ChangeTable';

interface Props {
  readonly fix: Fix;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a fix would write, cell by cell, before it is written. */
export function FixPreview({ fix, isBusy, onApply, onCancel }: Props): ReactElement {
  const { fix: words } = useSentences();
  const said = useSaid();
  const titleId = useId();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const isMain = useFormsMainButton();
  const opened = useScrolledIntoView<HTMLDivElement>();
  return (
    <div className="resolution" ref={opened} role="group" aria-labelledby={titleId}>
      <p className="resolution-title" id={titleId} ref={title} tabIndex={-1}>
        {said.sentence(fix.title)}
      </p>
      <p>{said.sentence(fix.explanation)}</p>
      <ChangeTable changes={fix.changes} headings={[words.now, words.becomes]} />
      <div className="resolution-buttons">
        <DefaultButton
          primary={isMain}
          text={words.confirm}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => !isBusy && onApply()}
        />
        <DefaultButton text={words.cancel} disabled={isBusy} allowDisabledFocus onClick={onCancel} />
      </div>
    </div>
  );
}

import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId } from 'react';
import type { AppliedFix } from '../../excel/workbookSession';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { ChangeTable } from './ChangeTable';

interface Props {
  readonly applied: AppliedFix;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}

/** The fix that was written last, and the way back: Excel's own may be gone after an add-in has written. */
export function LastFix({ applied, isBusy, onUndo }: Props): ReactElement {
  const { fix: words } = useSentences();
  const said = useSaid();
  const headingId = useId();
  const { title, changes } = applied.fix;
  return (
    <section className="resolution last-fix" aria-labelledby={headingId}>
      <h3 className="resolution-title" id={headingId}>
        {words.last}
      </h3>
      <p>{said.sentence(title)}</p>
      <details>
        <summary>{words.cells}</summary>
        <ChangeTable changes={changes} headings={[words.was, words.became]} />
      </details>
      <div className="resolution-buttons">
        <DefaultButton
          text={words.undo}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => !isBusy && onUndo()}
        />
      </div>
    </section>
  );
}

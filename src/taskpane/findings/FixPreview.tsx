import { DefaultButton, PrimaryButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Fix, FixChange } from '../../workbook/fixes/fix';
import type { CellValue } from '../../workbook/snapshot';
import { useSaid } from '../shared/said';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { useScrolledIntoView } from '../shared/useScrolledIntoView';

interface Props {
  readonly fix: Fix;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

const SHOWN_CHANGES = 12;

/** What a fix would write, cell by cell, before it is written. */
export function FixPreview({ fix, isBusy, onApply, onCancel }: Props): ReactElement {
  const { fix: words, explain } = useSentences();
  const said = useSaid();
  const titleId = useId();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const opened = useScrolledIntoView<HTMLDivElement>();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? fix.changes : fix.changes.slice(0, SHOWN_CHANGES);
  return (
    <div className="resolution" ref={opened} role="group" aria-labelledby={titleId}>
      <p className="resolution-title" id={titleId} ref={title} tabIndex={-1}>
        {said.sentence(fix.title)}
      </p>
      <p>{said.sentence(fix.explanation)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <ChangeRow key={`${change.sheet} ${change.cell}`} change={change} />
          ))}
        </tbody>
      </table>
      {fix.changes.length > SHOWN_CHANGES && (
        <button type="button" className="show-all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? explain.showFirst(SHOWN_CHANGES) : explain.showAll(fix.changes.length)}
        </button>
      )}
      <div className="resolution-buttons">
        <PrimaryButton
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

function ChangeRow({ change }: { readonly change: FixChange }): ReactElement {
  const { fix: words } = useSentences();
  const { plain } = useFigures();
  /** A code or a year that stands as text stays as it is. */
  const shown = (value: CellValue): string => (typeof value === 'number' ? plain(value) : String(value));
  const { sheet, cell, before, after } = change;
  return (
    <tr>
      <th scope="row">{`${sheet}!${cell}`}</th>
      <td>{before === '' ? <span className="muted">{words.empty}</span> : shown(before)}</td>
      <td>{shown(after)}</td>
    </tr>
  );
}

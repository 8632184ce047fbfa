import type { ReactElement } from 'react';
import { useState } from 'react';
import type { FixChange } from '../../workbook/fixes/fix';
import type { CellValue } from '../../workbook/snapshot';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly changes: readonly FixChange[];
  /** The headings of what stood in a cell and of what comes in its place. */
  readonly headings: readonly [before: string, after: string];
}

const SHOWN_CHANGES = 12;

/** What a fix does, cell by cell; all of it when asked. */
export function ChangeTable({ changes, headings }: Props): ReactElement {
  const { fix: words, explain } = useSentences();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, SHOWN_CHANGES);
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{headings[0]}</th>
            <th scope="col">{headings[1]}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <ChangeRow key={`${change.sheet} ${change.cell}`} change={change} />
          ))}
        </tbody>
      </table>
      {changes.length > SHOWN_CHANGES && (
        <button type="button" className="show-all" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? explain.showFirst(SHOWN_CHANGES) : explain.showAll(changes.length)}
        </button>
      )}
    </>
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

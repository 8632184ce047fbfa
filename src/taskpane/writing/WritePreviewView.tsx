import { MessageBar, MessageBarType } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { WritePreview } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';
import { Confirmation } from './Confirmation';

interface Props {
  readonly preview: WritePreview;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function WritePreviewView({ preview, isBusy, onConfirm, onCancel }: Props): ReactElement {
  const { write } = useSentences();
  const { flaggedCells, addsColumnTo, noRoomFor, protectedSheets } = preview;
  const isProtected = protectedSheets.length > 0;
  return (
    <Confirmation
      heading={write.heading}
      confirm={write.confirm}
      cancel={write.cancel}
      isBusy={isBusy}
      isAllowed={!isProtected}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {isProtected && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline delayedRender={false}>
          {write.protectedSheets(protectedSheets)}
        </MessageBar>
      )}
      <p>{write.intro}</p>
      <SheetTable preview={preview} />
      <ul className="preview-notes">
        <li>{write.flagged(flaggedCells)}</li>
        {addsColumnTo.length > 0 && <li>{write.addsColumn(addsColumnTo)}</li>}
        {noRoomFor.length > 0 && <li>{write.noRoom(noRoomFor)}</li>}
      </ul>
    </Confirmation>
  );
}

function SheetTable({ preview }: { readonly preview: WritePreview }): ReactElement {
  const { write, tables, number } = useSentences();
  return (
    <table className="tables">
      <thead>
        <tr>
          <th scope="col">{tables.sheet}</th>
          <th scope="col" className="number">
            {tables.rows}
          </th>
          <th scope="col">{write.whatHappens}</th>
        </tr>
      </thead>
      <tbody>
        {preview.sheets.map(({ sheet, rows, isNew }) => (
          <tr key={sheet}>
            <th scope="row">{sheet}</th>
            <td className="number">{number(rows)}</td>
            <td>{isNew ? write.isNew : write.replaced}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

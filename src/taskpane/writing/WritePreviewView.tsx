import { MessageBar, MessageBarType } from '@fluentui/react';
import type { ReactElement } from 'react';
import type { WritePreview } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';
import { Confirmation } from './Confirmation';

interface Props {
  readonly preview: WritePreview;
  /** Cells have been edited since, so that another preview comes before the write. */
  readonly isEdited: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onRenew: () => void;
  readonly onCancel: () => void;
}

export function WritePreviewView(props: Props): ReactElement {
  const { preview, isEdited, isBusy, onConfirm, onRenew, onCancel } = props;
  const { write } = useSentences();
  const { flaggedCells, beyond, addsColumnTo, noRoomFor, ownEntries, protectedSheets } = preview;
  const isProtected = protectedSheets.length > 0;
  return (
    <Confirmation
      heading={write.heading}
      confirm={write.confirm}
      cancel={write.cancel}
      isBusy={isBusy}
      isAllowed={!isEdited && !isProtected}
      hindrance={isEdited ? write.edited : undefined}
      other={{ text: write.renew, act: onRenew }}
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
        {beyond.cells + beyond.rows > 0 && <li>{write.beyond(beyond)}</li>}
        {addsColumnTo.length > 0 && <li>{write.addsColumn(addsColumnTo)}</li>}
        {noRoomFor.length > 0 && <li>{write.noRoom(noRoomFor)}</li>}
        {ownEntries.length > 0 && <li>{write.ownEntries(ownEntries)}</li>}
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

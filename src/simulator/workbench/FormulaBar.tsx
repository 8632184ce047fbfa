import type { ReactElement } from 'react';
import { useState } from 'react';
import { parseArea } from '../../spreadsheet/address';
import { getCell } from '../../spreadsheet/cells/cells';
import type { Sheet } from '../../spreadsheet/model';
import { sentences } from './sentences';

interface Props {
  readonly sheet: Sheet;
  readonly address: string;
  readonly onType: (text: string) => void;
}

/** The selected cell's content, which can be typed over. */
export function FormulaBar({ sheet, address, onType }: Props): ReactElement {
  const area = parseArea(address);
  const cell = area && getCell(sheet, area.top, area.left);
  const content = cell?.formula ?? String(cell?.value ?? '');
  const [draft, setDraft] = useState<{ of: string; text: string }>();
  const place = `${sheet.id} ${address} ${content}`;
  return (
    <form
      className="formula-bar"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft?.of === place) onType(draft.text);
      }}
    >
      <output aria-label={sentences.cell}>{address}</output>
      <input
        aria-label={sentences.content}
        value={draft?.of === place ? draft.text : content}
        onChange={(event) => setDraft({ of: place, text: event.target.value })}
      />
    </form>
  );
}

import type { ReactElement } from 'react';
import type { SimSheet, SimWorkbook } from '../model';
import { sentences } from './sentences';

interface Props {
  readonly workbook: SimWorkbook;
  readonly onActivate: (sheet: SimSheet) => void;
}

export function SheetTabs({ workbook, onActivate }: Props): ReactElement {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const hidden = workbook.sheets.length - visible.length;
  return (
    <nav className="sheet-tabs" aria-label={sentences.sheets}>
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          aria-pressed={sheet.id === workbook.activeSheetId}
          style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : {}}
          onClick={() => onActivate(sheet)}
        >
          {sheet.name}
          {sheet.protected && <small> ({sentences.protectedSheet})</small>}
        </button>
      ))}
      {hidden > 0 && <span>{sentences.hiddenSheets(hidden)}</span>}
    </nav>
  );
}

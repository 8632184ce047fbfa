import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Sheet, Workbook } from '../../spreadsheet/model';
import { sentences } from './sentences';

interface Props {
  readonly workbook: Workbook;
  readonly onActivate: (sheet: Sheet) => void;
}

export function SheetTabs({ workbook, onActivate }: Props): ReactElement {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const hidden = workbook.sheets.length - visible.length;
  const active = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView({ inline: 'nearest' });
  }, [workbook.activeSheetId]);
  return (
    <nav className="sheet-tabs" aria-label={sentences.sheets}>
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          ref={sheet.id === workbook.activeSheetId ? active : null}
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

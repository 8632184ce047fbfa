import type { ReactElement } from 'react';
import { useRef } from 'react';
import { LookPicker } from './LookPicker';
import type { OfficeLook } from './officeLook';
import { sentences } from './sentences';

const WIDTHS = [320, 350, 500];

interface Props {
  readonly fileName: string;
  readonly paneWidth: number;
  readonly onPaneWidth: (width: number) => void;
  readonly onOpen: (file: File | undefined) => void;
  readonly onSave: () => void;
  readonly look: OfficeLook;
  readonly onLook: (look: OfficeLook) => void;
}

export function Toolbar(props: Props): ReactElement {
  const { fileName, paneWidth, onPaneWidth, onOpen, onSave, look, onLook } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <h1 title={sentences.about}>{sentences.title}</h1>
      <strong className="file-name">{fileName}</strong>
      <button type="button" onClick={() => picker.current?.click()}>
        {sentences.open}
      </button>
      <small>{sentences.openHint}</small>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          onOpen(event.target.files?.[0]);
          // So that the same file can be opened again.
          event.target.value = '';
        }}
      />
      <button type="button" onClick={onSave}>
        {sentences.save}
      </button>
      <div className="look">
        <LookPicker look={look} onChange={onLook} />
      </div>
      <div className="widths" role="group" aria-label={sentences.widths}>
        {WIDTHS.map((width) => (
          <button
            key={width}
            type="button"
            aria-pressed={width === paneWidth}
            onClick={() => onPaneWidth(width)}
          >
            {width}
          </button>
        ))}
      </div>
    </header>
  );
}

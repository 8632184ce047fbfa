import { DefaultButton } from '@fluentui/react';
import type { DragEvent, ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useSentences } from '../shared/sentences';

/** A hint to the file dialogue only: what a file is, is told by what stands in it. */
const ENDINGS = '.csv,.txt,.tsv,.tab,.skv,.se,.si,.sie';

interface Props {
  /** A file is used already. */
  readonly isOther: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button, and a place to drop a file on. */
export function FileChooser({ isOther, isBusy, onChoose }: Props): ReactElement {
  const { ledger: words } = useSentences();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isTooMany, setTooMany] = useState(false);
  useFilesKeptOut();
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (isBusy) return;
    const [file, ...others] = [...event.dataTransfer.files];
    setTooMany(others.length > 0);
    if (file && others.length === 0) onChoose(file);
  };
  return (
    <div
      className={isOver ? 'file-drop is-over' : 'file-drop'}
      onDragOver={() => setOver(!isBusy)}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        accept={ENDINGS}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again once it has been mended.
          target.value = '';
          if (file && !isBusy) onChoose(file);
        }}
      />
      <DefaultButton
        text={isOther ? words.chooseOther : words.choose}
        disabled={isBusy}
        allowDisabledFocus
        onClick={() => !isBusy && input.current?.click()}
      />
      <p className="muted">{isOver ? words.dropHere : words.dropHint}</p>
      <p role="alert" className="refusal">
        {isTooMany && words.oneFile}
      </p>
    </div>
  );
}

/** A file that is dropped beside the place for it would take the pane's page away. */
function useFilesKeptOut(): void {
  useEffect(() => {
    const keep = (event: Event): void => event.preventDefault();
    document.addEventListener('dragover', keep);
    document.addEventListener('drop', keep);
    return () => {
      document.removeEventListener('dragover', keep);
      document.removeEventListener('drop', keep);
    };
  }, []);
}

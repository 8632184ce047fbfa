import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useSentences } from '../shared/sentences';
import { copyText } from './copyText';
import { downloadText } from './downloadText';

interface Props {
  readonly save: string;
  /** Said of the button that copies, to those who hear it alone. */
  readonly copyLabel: string;
  readonly fileName: string;
  readonly text: string;
}

type Outcome = 'saved' | 'copied' | 'notCopied';

/** A text as a file, or on the clipboard: not every Excel lets a pane save files, and those that do not, do not say so. */
export function TextFileButtons({ save, copyLabel, fileName, text }: Props): ReactElement {
  const { textFile } = useSentences();
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <>
      <div className="resolution-buttons">
        <DefaultButton
          text={save}
          onClick={() => {
            downloadText(fileName, text);
            setOutcome('saved');
          }}
        />
        <DefaultButton
          text={textFile.copy}
          ariaLabel={copyLabel}
          onClick={() => {
            // The mark that files begin with has no place in a text that is pasted.
            void copyText(text.replace(/^\uFEFF/, '')).then((isCopied) =>
              setOutcome(isCopied ? 'copied' : 'notCopied'),
            );
          }}
        />
      </div>
      <p className="muted" role="status">
        {outcome && textFile[outcome]}
      </p>
    </>
  );
}

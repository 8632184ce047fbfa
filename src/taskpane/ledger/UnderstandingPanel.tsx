import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { ConfirmedUnderstanding } from '../../core/ledger/readLedgerFile';
import { encodingLabel } from '../../core/ledger/understandingSentences';
import { useFormsMainButton } from '../shared/mainButton';
import { onEscape } from '../shared/onEscape';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { ColumnChoices } from './ColumnChoices';
import { DimensionChoices } from './DimensionChoices';
import { FileRows } from './FileRows';
import { useLedgerDesk } from './LedgerDeskProvider';
import type { LedgerStage } from './ledgerStage';
import { postingsIn } from './ledgerStage';
import { ReadingProgress } from './ReadingProgress';
import { endSentence } from './stageSentence';

interface Props {
  readonly stage: Extract<LedgerStage, { kind: 'confirming' }>;
}

/** What a file is understood to be, and what that gives, before it is used. */
export function UnderstandingPanel({ stage }: Props): ReactElement {
  const { file, understanding, trial } = stage;
  const { ledger: words } = useSentences();
  const said = useSaid();
  const desk = useLedgerDesk();
  const isMain = useFormsMainButton();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const isReady = trial.kind === 'read' && postingsIn(trial.ledger) > 0;
  return (
    <section
      className="understanding"
      aria-label={words.understood}
      onKeyDown={onEscape(() => desk?.cancel())}
    >
      <h3 ref={heading} tabIndex={-1}>
        {words.understood}
      </h3>
      <p>
        <strong>{file.name}</strong>
      </p>
      <p className="muted">{words.intro}</p>
      <FormSentence understanding={understanding} />
      {understanding.kind === 'delimited' ? (
        <ColumnChoices
          file={file}
          understanding={understanding}
          onChange={(changed) => desk?.change(changed)}
        />
      ) : (
        <DimensionChoices understanding={understanding} onChange={(changed) => desk?.change(changed)} />
      )}
      {trial.kind === 'reading' && <ReadingProgress label={words.reading(file.name)} share={trial.share} />}
      {trial.kind === 'stopped' && (
        <p className="refusal">{endSentence(words, said, file.name, trial.why)}</p>
      )}
      {trial.kind === 'read' && <FileRows ledger={trial.ledger} />}
      <div className="resolution-buttons">
        <DefaultButton
          primary={isMain}
          text={words.confirm}
          disabled={!isReady}
          allowDisabledFocus
          onClick={() => isReady && desk?.confirm()}
        />
        <DefaultButton text={words.cancel} onClick={() => desk?.cancel()} />
      </div>
      <p className="muted">{words.remembered}</p>
    </section>
  );
}

function FormSentence({ understanding }: { readonly understanding: ConfirmedUnderstanding }): ReactElement {
  const { ledger: words } = useSentences();
  const encoding = encodingLabel(understanding.encoding);
  if (understanding.kind === 'sie') {
    return (
      <>
        <p>{words.sieFile(encoding)}</p>
        <p>{words.sieSigns}</p>
      </>
    );
  }
  const { headerLine } = understanding.mapping;
  return (
    <>
      <p>{words.delimitedFile(encoding)}</p>
      <p>{headerLine === undefined ? words.noHeader : words.header(headerLine)}</p>
    </>
  );
}

import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Arrival } from '../jobs/useArrival';
import { useArrival } from '../jobs/useArrival';
import type { RunResult } from '../../workbook/run';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { FileChooser } from './FileChooser';
import { useLedgerDesk, useLedgerState } from './LedgerDeskProvider';
import { postingsIn } from './ledgerStage';
import { ReadingProgress } from './ReadingProgress';
import { stageSentence } from './stageSentence';
import { UnderstandingPanel } from './UnderstandingPanel';

interface Props {
  readonly run: RunResult;
  readonly arrival: Arrival | undefined;
  readonly isBusy: boolean;
}

/** Which ledger is used, always; and the way to another. */
export function LedgerSection({ run, arrival, isBusy }: Props): ReactElement {
  const { ledger: words } = useSentences();
  const said = useSaid();
  const desk = useLedgerDesk();
  const { stage, used } = useLedgerState();
  const heading = useArrival(arrival, 'ledger');
  const wasOpen = useRef(false);
  const isOpen = stage.kind !== 'idle' && stage.kind !== 'ended';
  useEffect(() => {
    // The button that had the focus is gone.
    if (wasOpen.current && !isOpen) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, heading]);
  return (
    <section className="investment ledger-section" aria-label={words.label}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <UsedLedgerSentence run={run} />
      <p role="status" className={stage.kind === 'ended' ? 'ledger-ended' : 'visually-hidden'}>
        {stageSentence(words, said, stage)}
      </p>
      {(stage.kind === 'inspecting' || stage.kind === 'recalling') && (
        <ReadingProgress
          label={(stage.kind === 'inspecting' ? words.inspecting : words.reading)(stage.file.name)}
          share={stage.share}
          onCancel={() => desk?.cancel()}
        />
      )}
      {stage.kind === 'confirming' && <UnderstandingPanel stage={stage} />}
      {!isOpen && desk && (
        <>
          {used && (
            <div className="resolution-buttons">
              <DefaultButton
                text={words.change}
                ariaLabel={words.changeHow}
                disabled={isBusy}
                allowDisabledFocus
                onClick={() => !isBusy && desk.review()}
              />
              <DefaultButton
                text={words.remove}
                disabled={isBusy}
                allowDisabledFocus
                onClick={() => !isBusy && desk.remove()}
              />
            </div>
          )}
          <FileChooser isOther={used !== undefined} isBusy={isBusy} onChoose={(file) => desk.choose(file)} />
        </>
      )}
    </section>
  );
}

function UsedLedgerSentence({ run }: { readonly run: RunResult }): ReactElement {
  const { ledger: words } = useSentences();
  const { used } = useLedgerState();
  const { rowCount, unavailable } = run.portfolio.tables.Huvudbok;
  if (used === undefined) {
    return <p>{unavailable === undefined ? words.fromTable(rowCount) : words.noTable}</p>;
  }
  const { ledger, understanding, isRecalled } = used;
  if (run.ledgerFile !== ledger) return <p>{words.notCheckedYet(ledger.name)}</p>;
  return (
    <>
      <p className="ledger-used">{words.fromFile(ledger.name, postingsIn(ledger))}</p>
      {isRecalled && (
        <p className="muted">{understanding.kind === 'sie' ? words.recalledSie : words.recalled}</p>
      )}
    </>
  );
}

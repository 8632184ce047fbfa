import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { NewLink, WorkbookSession } from '../../excel/workbookSession';
import { useNoticeSentence } from '../shared/noticeSentence';
import { useSentences } from '../shared/sentences';
import { ADOPT_STEPS } from './adoptChoices';
import { AdoptSteps } from './AdoptSteps';
import type { AdoptDesk } from './useAdoptChoices';
import { useAdoptChoices } from './useAdoptChoices';
import { useSourceTables } from './useSourceTables';

interface Props {
  readonly session: WorkbookSession;
  readonly isBusy: boolean;
  readonly onAdopt: (link: NewLink) => void;
  readonly onCancel: () => void;
}

/** Which of the municipality's own tables is to be read, as what, and which column is which. */
export function AdoptView({ session, isBusy, onAdopt, onCancel }: Props): ReactElement {
  const { adopt: words } = useSentences();
  const sentenceOf = useNoticeSentence();
  const tables = useSourceTables(session);
  const desk = useAdoptChoices(session, tables.taken);
  const headingId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { step } = desk.choices;
  useEffect(() => {
    title.current?.focus();
  }, [step]);
  const problem = desk.problem ?? tables.failure;
  const onKeyDown = (event: KeyboardEvent): void => {
    // A list that is open takes the key for itself.
    if (event.key === 'Escape' && !event.defaultPrevented && !isBusy) onCancel();
  };
  return (
    <section className="confirmation adopt" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <div className="pane-body">
        <p className="muted">
          {words.heading} · {words.step(ADOPT_STEPS.indexOf(step) + 1, ADOPT_STEPS.length)}
        </p>
        <h2 id={headingId} ref={title} tabIndex={-1}>
          {words[step].heading}
        </h2>
        <div role="status">{desk.isReading && <p className="muted">{words.working}</p>}</div>
        {problem && (
          <MessageBar messageBarType={MessageBarType.error} isMultiline delayedRender={false}>
            {sentenceOf(problem)}
          </MessageBar>
        )}
        <AdoptSteps desk={desk} tables={tables} />
      </div>
      <AdoptButtons desk={desk} isBusy={isBusy} onAdopt={onAdopt} onCancel={onCancel} />
    </section>
  );
}

interface ButtonsProps extends Omit<Props, 'session'> {
  readonly desk: AdoptDesk;
}

function AdoptButtons({ desk, isBusy, onAdopt, onCancel }: ButtonsProps): ReactElement {
  const { adopt: words } = useSentences();
  const { link } = desk;
  const { step } = desk.choices;
  const onNext = (): void => {
    if (link === undefined || isBusy) return;
    if (step === 'preview') onAdopt(link);
    else desk.move(1);
  };
  return (
    <div className="pane-footer">
      {step !== 'source' && (
        <>
          <PrimaryButton
            text={step === 'preview' ? words.preview.confirm : words.next}
            disabled={link === undefined || isBusy}
            allowDisabledFocus
            onClick={onNext}
          />
          <DefaultButton
            text={words.back}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => desk.move(-1)}
          />
        </>
      )}
      <DefaultButton text={words.cancel} disabled={isBusy} allowDisabledFocus onClick={onCancel} />
    </div>
  );
}

import { DefaultButton, IconButton } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { wholeSentence } from '../../core/findings/acceptanceSentences';
import type { Finding } from '../../core/findings/finding';
import type { CheckedWorkbook } from '../../excel/workbookSession';
import { FindingExplanation } from '../findings/FindingExplanation';
import { useIsFormOpen } from '../shared/mainButton';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { SeverityBadge } from '../shared/Severity';
import type { Guide } from '../state/guide';
import { GUIDE_STEPS } from '../state/guide';
import type { PaneActions } from '../state/paneActions';

interface Props {
  readonly guide: Guide;
  readonly checked: CheckedWorkbook | undefined;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** From a breach to its correction and the written plan, a step at a time. It can be left at any of them. */
export function GuidePanel(props: Props): ReactElement {
  const { guide, actions } = props;
  const { guide: words } = useSentences();
  const { step } = guide;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [step]);
  const number = step === 'done' ? GUIDE_STEPS.length : GUIDE_STEPS.indexOf(step) + 1;
  return (
    <section className="guide" aria-labelledby={titleId}>
      <div className="visually-hidden" role="status">
        {words[step].heading}
      </div>
      <p className="muted guide-step">
        {words.label}
        {step !== 'done' && ` · ${words.step(number, GUIDE_STEPS.length)}`}
      </p>
      <progress
        className="guide-progress"
        aria-label={words.label}
        value={step === 'done' ? number : number - 1}
        max={GUIDE_STEPS.length}
      />
      <h2 id={titleId} ref={title} tabIndex={-1}>
        {words[step].heading}
      </h2>
      <GuideBody {...props} />
      <IconButton
        className="guide-close"
        iconProps={{ iconName: 'Clear' }}
        ariaLabel={words.close}
        title={words.close}
        onClick={() => actions.endGuide()}
      />
    </section>
  );
}

function GuideBody({ guide, checked, isBusy, actions }: Props): ReactElement {
  const { guide: words } = useSentences();
  const said = useSaid();
  const { step, finding } = guide;
  const place = finding?.place;
  const fix = finding && checked?.fixes.of(finding);
  switch (step) {
    case 'check':
      return (
        <Step
          text={words.check.text}
          action={words.check.action}
          isBusy={isBusy}
          onAct={() => void actions.check()}
        />
      );
    case 'open':
      return (
        <Step
          text={words.open.text}
          action={words.open.action}
          isBusy={isBusy}
          onAct={() => place && void actions.select(place)}
        >
          {finding && <Breach finding={finding} />}
        </Step>
      );
    case 'fix':
      return (
        <Step
          text={fix ? words.fix.text : words.fix.textByHand}
          isBusy={isBusy}
          {...(fix ? { action: words.fix.action, onAct: () => void actions.applyFix(fix) } : {})}
        >
          {finding && <Breach finding={finding} isExplained />}
          {fix && <p>{said.sentence(fix.title)}</p>}
        </Step>
      );
    case 'write':
      return (
        <Step
          text={finding ? words.write.text : words.write.textClean}
          action={words.write.action}
          isBusy={isBusy}
          onAct={() => void actions.openPreview()}
        />
      );
    case 'done':
      return (
        <Step text={words.done.text} action={words.close} isBusy={isBusy} onAct={() => actions.endGuide()} />
      );
  }
}

interface StepProps {
  readonly text: string;
  readonly action?: string;
  readonly isBusy: boolean;
  readonly onAct?: () => void;
  readonly children?: ReactNode;
}

function Step({ text, action, isBusy, onAct, children }: StepProps): ReactElement {
  const isFormOpen = useIsFormOpen();
  return (
    <>
      <p>{text}</p>
      {children}
      {action !== undefined && (
        <DefaultButton
          primary={!isFormOpen}
          text={action}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => !isBusy && onAct?.()}
        />
      )}
    </>
  );
}

function Breach({
  finding,
  isExplained = false,
}: {
  readonly finding: Finding;
  readonly isExplained?: boolean;
}): ReactElement {
  const said = useSaid();
  return (
    <div className={`guide-breach finding-${finding.severity}`}>
      <p className="finding-head">
        <SeverityBadge severity={finding.severity} />
        <span className="finding-place">{finding.place && said.place(finding.place)}</span>
      </p>
      <p className="finding-message">
        <Sentence text={said.sentence(wholeSentence(finding))} />
      </p>
      {isExplained && <FindingExplanation finding={finding} />}
    </div>
  );
}

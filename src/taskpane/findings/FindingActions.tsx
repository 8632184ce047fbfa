import type { IButton } from '@fluentui/react';
import { ActionButton } from '@fluentui/react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { Finding } from '../../core/findings/finding';
import { useRowTabIndex } from '../longList/rowTabIndex';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { AcceptForm } from './AcceptForm';
import { FixPreview } from './FixPreview';
import type { Resolutions } from './resolutions';

interface Props {
  readonly finding: Finding;
  readonly resolutions: Resolutions;
}

type Open = 'fix' | 'accept' | undefined;

/** What can be done about a finding: put it right, where the rules give the value, or accept it. */
export function FindingActions({ finding, resolutions }: Props): ReactElement {
  const { fix: fixWords, accept: acceptWords } = useSentences();
  const said = useSaid();
  const [open, setOpen] = useState<Open>();
  const fixButton = useRef<IButton>(null);
  const acceptButton = useRef<IButton>(null);
  const tabIndex = useRowTabIndex();
  const { isBusy, today } = resolutions;
  const fix = resolutions.fixOf(finding);
  const where = finding.place ? said.place(finding.place) : '';
  const close = (): void => {
    (open === 'fix' ? fixButton : acceptButton).current?.focus();
    setOpen(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === undefined || isBusy) return;
    event.stopPropagation();
    close();
  };
  const toggle = (wanted: 'fix' | 'accept'): void => setOpen(open === wanted ? undefined : wanted);
  return (
    <div className="finding-actions" onKeyDown={onKeyDown}>
      <div className="finding-buttons">
        {fix && (
          <ActionButton
            componentRef={fixButton}
            text={fixWords.open}
            ariaLabel={fixWords.openOf(finding.rule, where)}
            tabIndex={tabIndex}
            aria-expanded={open === 'fix'}
            onClick={() => toggle('fix')}
          />
        )}
        {finding.place && (
          <ActionButton
            componentRef={acceptButton}
            text={acceptWords.open}
            ariaLabel={acceptWords.openOf(finding.rule, where)}
            tabIndex={tabIndex}
            aria-expanded={open === 'accept'}
            onClick={() => toggle('accept')}
          />
        )}
      </div>
      {open === 'fix' && fix && (
        <FixPreview fix={fix} isBusy={isBusy} onApply={() => resolutions.applyFix(fix)} onCancel={close} />
      )}
      {open === 'accept' && (
        <AcceptForm
          date={today}
          isBusy={isBusy}
          onAccept={(by, reason) => resolutions.accept(finding, by, reason)}
          onCancel={close}
        />
      )}
    </div>
  );
}

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

/** What can be done about a finding: put it right, where the rules give the value, or accept it. */
export function FindingActions({ finding, resolutions }: Props): ReactElement {
  const { fix: fixWords, accept: acceptWords } = useSentences();
  const said = useSaid();
  const [isAccepting, setAccepting] = useState(false);
  const fixButton = useRef<IButton>(null);
  const acceptButton = useRef<IButton>(null);
  const tabIndex = useRowTabIndex();
  const { isBusy, today, previewed, preview } = resolutions;
  const fix = resolutions.fixOf(finding);
  const isPreviewed = fix !== undefined && fix.id === previewed;
  const where = finding.place ? said.place(finding.place) : '';
  const closeFix = (): void => {
    fixButton.current?.focus();
    preview(undefined);
  };
  const closeForm = (): void => {
    acceptButton.current?.focus();
    setAccepting(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !(isPreviewed || isAccepting) || isBusy) return;
    event.stopPropagation();
    (isPreviewed ? closeFix : closeForm)();
  };
  const toggleFix = (): void => {
    setAccepting(false);
    preview(isPreviewed ? undefined : fix?.id);
  };
  const toggleForm = (): void => {
    if (isPreviewed) preview(undefined);
    setAccepting(!isAccepting);
  };
  return (
    <div className="finding-actions" onKeyDown={onKeyDown}>
      <div className="finding-buttons">
        {fix && (
          <ActionButton
            componentRef={fixButton}
            text={fixWords.open}
            ariaLabel={fixWords.openOf(finding.rule, where)}
            tabIndex={tabIndex}
            aria-expanded={isPreviewed}
            onClick={toggleFix}
          />
        )}
        {finding.place && (
          <ActionButton
            componentRef={acceptButton}
            text={acceptWords.open}
            ariaLabel={acceptWords.openOf(finding.rule, where)}
            tabIndex={tabIndex}
            aria-expanded={isAccepting}
            onClick={toggleForm}
          />
        )}
      </div>
      {isPreviewed && (
        <FixPreview fix={fix} isBusy={isBusy} onApply={() => resolutions.applyFix(fix)} onCancel={closeFix} />
      )}
      {isAccepting && (
        <AcceptForm
          date={today}
          isBusy={isBusy}
          onAccept={(by, reason) => resolutions.accept(finding, by, reason)}
          onCancel={closeForm}
        />
      )}
    </div>
  );
}

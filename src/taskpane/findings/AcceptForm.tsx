import type { ITextField } from '@fluentui/react';
import { DefaultButton, TextField } from '@fluentui/react';
import type { FormEvent, ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Sentence } from '../../core/text/sentence';
import type { CalendarDate } from '../../core/values/calendarDate';
import { acceptanceRefusals } from '../../workbook/records/acceptanceRow';
import { useFormsMainButton } from '../shared/mainButton';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { useScrolledIntoView } from '../shared/useScrolledIntoView';

interface Props {
  /** The day that the acceptance gets. */
  readonly date: CalendarDate;
  readonly isBusy: boolean;
  readonly onAccept: (by: string, reason: string) => void;
  readonly onCancel: () => void;
}

/** Who accepts a finding, and why. */
export function AcceptForm({ date, isBusy, onAccept, onCancel }: Props): ReactElement {
  const { accept } = useSentences();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const byField = useRef<ITextField>(null);
  const reasonField = useRef<ITextField>(null);
  useEffect(() => {
    byField.current?.focus();
  }, []);
  const isMain = useFormsMainButton();
  const opened = useScrolledIntoView<HTMLFormElement>();
  const said = useSaid();
  const refusals = acceptanceRefusals({ by, reason });
  const errorOf = (refusal: Sentence | undefined): string =>
    isTried && refusal ? said.sentence(refusal) : '';
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (refusals.by) byField.current?.focus();
    else if (refusals.reason) reasonField.current?.focus();
    else if (!isBusy) onAccept(by, reason);
  };
  return (
    <form className="resolution" ref={opened} aria-label={accept.heading} onSubmit={onSubmit}>
      <p>{accept.intro(date.toString())}</p>
      <TextField
        componentRef={byField}
        label={accept.by}
        description={accept.byHint}
        errorMessage={errorOf(refusals.by)}
        value={by}
        autoComplete="off"
        onChange={(_event, text = '') => setBy(text)}
      />
      <TextField
        componentRef={reasonField}
        label={accept.reason}
        errorMessage={errorOf(refusals.reason)}
        value={reason}
        multiline
        autoAdjustHeight
        rows={2}
        autoComplete="off"
        onChange={(_event, text = '') => setReason(text)}
      />
      <div className="resolution-buttons">
        <DefaultButton
          type="submit"
          primary={isMain}
          text={accept.confirm}
          disabled={isBusy}
          allowDisabledFocus
        />
        <DefaultButton text={accept.cancel} disabled={isBusy} allowDisabledFocus onClick={onCancel} />
      </div>
    </form>
  );
}

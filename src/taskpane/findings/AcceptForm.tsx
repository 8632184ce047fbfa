import type { ITextField } from '@fluentui/react';
import { DefaultButton, PrimaryButton, TextField } from '@fluentui/react';
import type { FormEvent, ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../core/values/calendarDate';
import { refusalOf } from '../../workbook/records/acceptanceRow';
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
  const first = useRef<ITextField>(null);
  useEffect(() => first.current?.focus(), []);
  const opened = useScrolledIntoView<HTMLFormElement>();
  const said = useSaid();
  const refusal = refusalOf({ by, reason, date });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (refusal === undefined && !isBusy) onAccept(by, reason);
  };
  return (
    <form className="resolution" ref={opened} aria-label={accept.heading} onSubmit={onSubmit}>
      <p>{accept.intro(date.toString())}</p>
      <TextField
        componentRef={first}
        label={accept.by}
        description={accept.byHint}
        value={by}
        autoComplete="off"
        onChange={(_event, text = '') => setBy(text)}
      />
      <TextField
        label={accept.reason}
        value={reason}
        multiline
        autoAdjustHeight
        rows={2}
        autoComplete="off"
        onChange={(_event, text = '') => setReason(text)}
      />
      <p className="refusal" role="alert">
        {isTried && refusal && said.sentence(refusal)}
      </p>
      <div className="resolution-buttons">
        <PrimaryButton type="submit" text={accept.confirm} disabled={isBusy} allowDisabledFocus />
        <DefaultButton text={accept.cancel} disabled={isBusy} allowDisabledFocus onClick={onCancel} />
      </div>
    </form>
  );
}

import type { IDropdown, ITextField } from '@fluentui/react';
import { DefaultButton, Dropdown, ResponsiveMode, TextField } from '@fluentui/react';
import type { FormEvent, ReactElement } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { periodKey, periodLabel } from '../../core/model/period';
import { listed, sentenceOf } from '../../core/text/sentence';
import type { AcceptedDifference } from '../../workbook/records/acceptedDifferences';
import { openDifferences } from '../../workbook/records/acceptedDifferences';
import type { ClosingDetails } from '../../workbook/records/closingRecord';
import { closerRefusal, closingRefusal } from '../../workbook/records/closingRecord';
import type { RunResult } from '../../workbook/run';
import { useFormsMainButton } from '../shared/mainButton';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { onEscape } from '../shared/onEscape';
import { useScrolledIntoView } from '../shared/useScrolledIntoView';
import { AcceptedChoices } from './AcceptedChoices';
import { closablePeriods } from './closablePeriods';
import { openBefore } from './openBefore';

interface Props {
  readonly run: RunResult;
  readonly isBusy: boolean;
  readonly onClose: (details: ClosingDetails) => void;
  readonly onCancel: () => void;
}

/** Who closes which period, and with which differences. */
export function ClosePeriodForm({ run, isBusy, onClose, onCancel }: Props): ReactElement {
  const { closing, reconcile } = useSentences();
  const said = useSaid();
  const periods = closablePeriods(run);
  const [chosen, setChosen] = useState(periods[0]);
  const [by, setBy] = useState('');
  const [accepted, setAccepted] = useState<readonly AcceptedDifference[]>([]);
  const [isTried, setTried] = useState(false);
  const first = useRef<IDropdown>(null);
  const byField = useRef<ITextField>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const isMain = useFormsMainButton();
  const opened = useScrolledIntoView<HTMLFormElement>();
  const details = chosen && { year: chosen.year, period: chosen.name, by, date: run.today, accepted };
  const differences = useMemo(() => (chosen ? openDifferences(run, chosen) : []), [run, chosen]);
  const earlier = useMemo(() => (chosen ? openBefore(run, chosen) : []), [run, chosen]);
  const refusal = details ? closingRefusal(details, run) : sentenceOf(closing.noPeriods);
  const notNamed = closerRefusal(by);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (notNamed) byField.current?.focus();
    else if (details && refusal === undefined && !isBusy) onClose(details);
  };
  return (
    <form
      className="resolution"
      ref={opened}
      aria-label={closing.heading}
      onSubmit={onSubmit}
      onKeyDown={onEscape(() => !isBusy && onCancel())}
    >
      <p>{closing.intro(run.today.toString())}</p>
      <Dropdown
        componentRef={first}
        label={closing.period}
        responsiveMode={ResponsiveMode.large}
        options={periods.map((period) => ({
          key: periodKey(period),
          text: said.sentence(periodLabel(period)),
        }))}
        selectedKey={chosen ? periodKey(chosen) : null}
        onChange={(_event, option) => {
          setChosen(periods.find((own) => periodKey(own) === option?.key));
          setAccepted([]);
        }}
      />
      <TextField
        componentRef={byField}
        label={closing.by}
        description={closing.byHint}
        errorMessage={isTried && notNamed ? said.sentence(notNamed) : ''}
        value={by}
        autoComplete="off"
        onChange={(_event, text = '') => setBy(text)}
      />
      {chosen && (
        <AcceptedChoices
          period={chosen}
          differences={differences}
          accepted={accepted}
          onChange={setAccepted}
        />
      )}
      {earlier.length > 0 && <p>{reconcile.accept.before(said.value(listed(earlier.map(periodLabel))))}</p>}
      <p className="refusal" role="alert">
        {isTried && !notNamed && refusal && said.sentence(refusal)}
      </p>
      <div className="resolution-buttons">
        <DefaultButton
          type="submit"
          primary={isMain}
          text={closing.confirm}
          disabled={isBusy}
          allowDisabledFocus
        />
        <DefaultButton text={closing.cancel} disabled={isBusy} allowDisabledFocus onClick={onCancel} />
      </div>
    </form>
  );
}

import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { NewLink, SourceChoice, WorkbookSession } from '../../excel/workbookSession';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { failureOf } from '../state/problem';
import type { AdoptChoices } from './adoptChoices';
import { ADOPT_STEPS, linkedHeaders, missingOf, NOTHING_CHOSEN, withTable } from './adoptChoices';
import { ColumnsStep } from './ColumnsStep';
import { likeliestTable } from './likeliestTable';
import { PreviewStep } from './PreviewStep';
import { SourceStep } from './SourceStep';
import { TableStep } from './TableStep';
import { useSourceTables } from './useSourceTables';

interface Props {
  readonly session: WorkbookSession;
  readonly isBusy: boolean;
  readonly onAdopt: (link: NewLink) => void;
  readonly onCancel: () => void;
}

/** Which of the municipality's own tables is to be read, as what, and which column is which. */
export function AdoptView({ session, isBusy, onAdopt, onCancel }: Props): ReactElement {
  const { adopt: words, notice } = useSentences();
  const said = useSaid();
  const [choices, setChoices] = useState<AdoptChoices>(NOTHING_CHOSEN);
  const [problem, setProblem] = useState<string>();
  const [isReading, setReading] = useState(false);
  const { sources, taken, failure } = useSourceTables(session);
  const headingId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { step, reading, table, columns } = choices;
  useEffect(() => {
    title.current?.focus();
  }, [step]);

  const read = async (choice: SourceChoice): Promise<void> => {
    if (isReading) return;
    setReading(true);
    setProblem(undefined);
    try {
      const found = await session.readSource(choice);
      const likely = likeliestTable(found, taken);
      const chosen: AdoptChoices = { ...NOTHING_CHOSEN, step: 'table', reading: found };
      setChoices(likely === undefined ? chosen : withTable(chosen, found, likely));
    } catch (error) {
      const told = failureOf(error, 'selecting');
      setProblem(told.kind === 'problem' ? said.sentence(told.said) : notice.unexpected);
    } finally {
      setReading(false);
    }
  };
  const at = ADOPT_STEPS.indexOf(step);
  const move = (by: 1 | -1): void => setChoices({ ...choices, step: ADOPT_STEPS[at + by] ?? step });
  const missing = table === undefined ? [] : missingOf(table, columns);
  const mayGoOn = reading !== undefined && table !== undefined && (step === 'table' || missing.length === 0);
  const onNext = (): void => {
    if (!mayGoOn || isBusy) return;
    if (step !== 'preview') move(1);
    else onAdopt({ table, source: reading.source, columns: linkedHeaders(reading, columns) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A list that is open takes the key for itself.
    if (event.key === 'Escape' && !event.defaultPrevented && !isBusy) onCancel();
  };
  return (
    <section className="confirmation adopt" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <div className="pane-body">
        <p className="muted">
          {words.heading} · {words.step(at + 1, ADOPT_STEPS.length)}
        </p>
        <h2 id={headingId} ref={title} tabIndex={-1}>
          {words[step].heading}
        </h2>
        <div role="status">{isReading && <p className="muted">{words.working}</p>}</div>
        {(problem ?? failure) !== undefined && (
          <MessageBar messageBarType={MessageBarType.error} isMultiline delayedRender={false}>
            {problem ?? failure}
          </MessageBar>
        )}
        {step === 'source' && (
          <SourceStep sources={sources} isReading={isReading} onRead={(choice) => void read(choice)} />
        )}
        {step === 'table' && reading && (
          <TableStep
            reading={reading}
            taken={taken}
            table={table}
            onChoose={(chosen) => setChoices(withTable(choices, reading, chosen))}
          />
        )}
        {step === 'columns' && reading && table && (
          <ColumnsStep
            reading={reading}
            table={table}
            columns={columns}
            onChange={(changed) => setChoices({ ...choices, columns: changed })}
          />
        )}
        {step === 'preview' && reading && table && (
          <PreviewStep reading={reading} table={table} columns={columns} />
        )}
      </div>
      <div className="pane-footer">
        {step !== 'source' && (
          <PrimaryButton
            text={step === 'preview' ? words.preview.confirm : words.next}
            disabled={!mayGoOn || isBusy}
            allowDisabledFocus
            onClick={onNext}
          />
        )}
        {step !== 'source' && (
          <DefaultButton text={words.back} disabled={isBusy} allowDisabledFocus onClick={() => move(-1)} />
        )}
        <DefaultButton text={words.cancel} disabled={isBusy} allowDisabledFocus onClick={onCancel} />
      </div>
    </section>
  );
}

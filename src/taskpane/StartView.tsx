import { DefaultButton, PrimaryButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId } from 'react';
import type { WorkbookGlance } from '../excel/workbookSession';
import { useSentences } from './shared/sentences';
import type { PaneActions } from './state/paneActions';

interface Props {
  /** Undefined until the workbook has answered. */
  readonly glance: WorkbookGlance | undefined;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** The first minute: what to do with the workbook that is open. */
export function StartView({ glance, isBusy, actions }: Props): ReactElement {
  const { start } = useSentences();
  const kind = glance?.kind ?? 'own';
  const adopt = (
    <Way
      key="adopt"
      name={start.adopt}
      hint={start.adoptHint}
      isBusy={isBusy}
      isFirst={kind === 'other'}
      onTake={() => actions.openAdopt()}
    />
  );
  const template = (
    <Way
      key="template"
      name={start.template}
      hint={start.templateHint}
      isBusy={isBusy}
      isFirst={kind === 'empty'}
      onTake={() => void actions.insertTemplate()}
    />
  );
  const example = (
    <Way
      key="example"
      name={start.example}
      hint={start.exampleHint}
      isBusy={isBusy}
      onTake={() => void actions.insertExample()}
    />
  );
  return (
    <section className="start">
      <h2>{start[kind].heading}</h2>
      {kind === 'own' ? (
        <>
          <ol>
            {start.own.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="muted">{start.own.promise}</p>
          {glance?.hasOther && <ul className="ways">{adopt}</ul>}
        </>
      ) : (
        <>
          <p>{start[kind].intro}</p>
          <ul className="ways">{kind === 'empty' ? [template, example] : [adopt, template]}</ul>
        </>
      )}
    </section>
  );
}

interface WayProps {
  readonly name: string;
  readonly hint: string;
  readonly isBusy: boolean;
  readonly isFirst?: boolean;
  readonly onTake: () => void;
}

function Way({ name, hint, isBusy, isFirst = false, onTake }: WayProps): ReactElement {
  const hintId = useId();
  const Button = isFirst ? PrimaryButton : DefaultButton;
  return (
    <li>
      <Button
        text={name}
        disabled={isBusy}
        allowDisabledFocus
        aria-describedby={hintId}
        onClick={() => !isBusy && onTake()}
      />
      <p className="muted" id={hintId}>
        {hint}
      </p>
    </li>
  );
}

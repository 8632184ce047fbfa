import type { ReactElement, ReactNode } from 'react';
import type { ExplainedParameter, ExplainedRule, Explanation } from '../../core/explanations/explanation';
import type { ReasonInput } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { CellLink } from './CellLink';
import { CutList } from './CutList';

interface Props {
  readonly explanation: Explanation;
  readonly onSelect: (place: Place) => void;
  /** One below the heading that it stands under. */
  readonly heading: Heading;
}

type Heading = 'h2' | 'h3';

/** Which cells, which steps, which parameters, which rule and paragraph, and what would make it right. */
export function ExplanationBody({ explanation, onSelect, heading }: Props): ReactElement {
  const { explain } = useSentences();
  const said = useSaid();
  const { reasons, parameters, rules } = explanation;
  const remedies = rules.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy]));
  return (
    <div className="explanation">
      {reasons.inputs.length > 0 && (
        <Part as={heading} title={explain.inputs}>
          <CutList
            className="inputs"
            items={reasons.inputs}
            render={(input) => <Input input={input} onSelect={onSelect} />}
          />
        </Part>
      )}
      {reasons.steps.length > 0 && (
        <Part as={heading} title={explain.steps}>
          <CutList
            className="steps"
            isOrdered
            items={reasons.steps}
            render={(step) => <Sentence text={said.sentence(step)} />}
          />
        </Part>
      )}
      {parameters.length > 0 && (
        <Part as={heading} title={explain.parameters}>
          <CutList
            className="parameters"
            items={parameters}
            render={(parameter) => <Parameter parameter={parameter} onSelect={onSelect} />}
          />
        </Part>
      )}
      {rules.length > 0 && (
        <Part as={heading} title={explain.rules}>
          <CutList className="rules" items={rules} render={(rule) => <Rule rule={rule} />} />
        </Part>
      )}
      {remedies.length > 0 && (
        <Part as={heading} title={explain.remedy}>
          {remedies.map((remedy) => (
            <p key={remedy}>{said.text(remedy)}</p>
          ))}
        </Part>
      )}
    </div>
  );
}

function Part({
  as: Title,
  title,
  children,
}: {
  readonly as: Heading;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="explanation-part">
      <Title>{title}</Title>
      {children}
    </section>
  );
}

function Input({
  input: { what, value, at },
  onSelect,
}: {
  readonly input: ReasonInput;
  readonly onSelect: (place: Place) => void;
}): ReactElement {
  const said = useSaid();
  return (
    <>
      <span className="input-what">
        <Sentence text={said.sentence(what)} />
      </span>{' '}
      <span className="input-value">{said.value(value)}</span>{' '}
      {at && <CellLink place={at} onSelect={onSelect} />}
    </>
  );
}

function Parameter({
  parameter: { name, meaning, value, source, from, at },
  onSelect,
}: {
  readonly parameter: ExplainedParameter;
  readonly onSelect: (place: Place) => void;
}): ReactElement {
  const { explain } = useSentences();
  const said = useSaid();
  return (
    <>
      <span className="parameter-name">{name}</span> ={' '}
      <span className="input-value">{said.value(value)}</span>
      {from && ` ${explain.from(from)}`} {at && <CellLink place={at} onSelect={onSelect} />}
      <span className="muted parameter-source">
        {asSentence(said.text(meaning))} <Sentence text={explain.source(said.text(source))} />
      </span>
    </>
  );
}

/** What some parameters mean is a question. */
function asSentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`;
}

function Rule({
  rule: { id, title, document, page, quote, reading },
}: {
  readonly rule: ExplainedRule;
}): ReactElement {
  const said = useSaid();
  const { findings } = useSentences();
  return (
    <>
      <p>
        <span className="rule-id">{id}</span> {said.text(title)}
      </p>
      <blockquote>
        <p lang="sv">”{quote}”</p>
        <footer>
          <Sentence text={`${said.text(document)}, ${findings.page(said.text(page))}`} />
        </footer>
      </blockquote>
      {reading && (
        <p>
          <strong>{findings.reading}:</strong> {said.text(reading)}
        </p>
      )}
    </>
  );
}

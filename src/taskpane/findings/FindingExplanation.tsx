import { Icon } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId, useMemo, useState } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Explaining } from '../explanations/explaining';
import { useExplaining } from '../explanations/explaining';
import { ExplanationBody } from '../explanations/ExplanationBody';
import { useRowTabIndex } from '../longList/rowTabIndex';
import { useSaid } from '../shared/said';
import { ruleTitle } from '../shared/ruleTexts';
import { useSentences } from '../shared/sentences';

interface Props {
  readonly finding: Finding;
  readonly isOpenAtFirst?: boolean;
}

/** The finding's rule, and on request why it is told and what would make it right. */
export function FindingExplanation({ finding, isOpenAtFirst = false }: Props): ReactElement {
  const { explain } = useSentences();
  const said = useSaid();
  const explaining = useExplaining();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const bodyId = useId();
  const tabIndex = useRowTabIndex();
  return (
    <>
      <button
        type="button"
        className="rule-toggle"
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} className="rule-chevron" />
        <span>
          <span className="rule-explain">{explain.open}</span> <span className="rule-id">{finding.rule}</span>{' '}
          {said.text(ruleTitle(finding.rule))}
        </span>
      </button>
      <div id={bodyId} className="finding-explanation" hidden={!isOpen}>
        {isOpen && explaining && <Body finding={finding} explaining={explaining} />}
      </div>
    </>
  );
}

/** Made when it is first asked for: there may be thousands of findings. */
function Body({
  finding,
  explaining,
}: {
  readonly finding: Finding;
  readonly explaining: Explaining;
}): ReactElement {
  const explanation = useMemo(() => explaining.explain(finding), [explaining, finding]);
  return <ExplanationBody explanation={explanation} onSelect={explaining.select} heading="h2" />;
}

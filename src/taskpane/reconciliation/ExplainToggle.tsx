import { ActionButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId, useMemo, useState } from 'react';
import type { Explanation } from '../../core/explanations/explanation';
import { useExplaining } from '../explanations/explaining';
import { ExplanationBody } from '../explanations/ExplanationBody';
import { useRowTabIndex } from '../longList/rowTabIndex';
import { useSentences } from '../shared/sentences';

interface Props {
  /** What is explained, for those who hear the button alone. */
  readonly label: string;
  /** Asked when it is opened. */
  readonly explain: () => Explanation | undefined;
}

/** How an amount came about, on request. */
export function ExplainToggle({ label, explain }: Props): ReactElement {
  const { reconcile: words } = useSentences();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const tabIndex = useRowTabIndex();
  return (
    <div className="explain-toggle">
      <ActionButton
        text={words.explain}
        ariaLabel={label}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && <Body explain={explain} />}
      </div>
    </div>
  );
}

function Body({ explain }: Pick<Props, 'explain'>): ReactElement | null {
  const explaining = useExplaining();
  const explanation = useMemo(() => explain(), [explain]);
  if (explanation === undefined || explaining === undefined) return null;
  return <ExplanationBody explanation={explanation} onSelect={explaining.select} heading="h3" />;
}

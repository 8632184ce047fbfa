import { IconButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Place } from '../../core/values/place';
import { placeLabel } from '../../core/values/place';
import type { CellExplanation } from '../../workbook/explaining/explain';
import { FindingExplanation } from '../findings/FindingExplanation';
import { useSaid } from '../shared/said';
import { onEscape } from '../shared/onEscape';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { SeverityBadge } from '../shared/Severity';
import type { CellQuestion } from '../state/paneState';
import { ExplanationBody } from './ExplanationBody';

interface Props {
  readonly shown: CellExplanation;
  /** What the user asked for, when it is an answer. */
  readonly asked: CellQuestion | undefined;
  readonly onSelect: (place: Place) => void;
  readonly onClose: () => void;
}

/** What the cell that is selected in the workbook rests on. */
export function SelectedCellPanel({ shown, asked, onSelect, onClose }: Props): ReactElement {
  const { explain } = useSentences();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === undefined) return;
    panel.current?.focus();
    if (asked === 'rule') panel.current?.querySelector('.rules')?.scrollIntoView();
  }, [asked, shown]);
  return (
    // A region that scrolls must be reachable with the keyboard.
    <section
      className="cell-panel"
      aria-label={explain.panel}
      role="region"
      tabIndex={0}
      ref={panel}
      onKeyDown={onEscape(onClose)}
    >
      <IconButton
        className="cell-panel-close"
        iconProps={{ iconName: 'Cancel' }}
        ariaLabel={explain.close}
        onClick={onClose}
      />
      <PanelContent shown={shown} onSelect={onSelect} />
    </section>
  );
}

function PanelContent({ shown, onSelect }: Pick<Props, 'shown' | 'onSelect'>): ReactElement {
  const { explain } = useSentences();
  const said = useSaid();
  switch (shown.kind) {
    case 'explained': {
      const { title, value } = shown.explanation;
      return (
        <>
          <h2>
            <Sentence text={said.sentence(title)} />
          </h2>
          {value !== undefined && <p className="cell-panel-value">{said.value(value)}</p>}
          {shown.isOutdated && <p className="cell-panel-warning">{explain.outdated}</p>}
          <ExplanationBody explanation={shown.explanation} onSelect={onSelect} heading="h3" />
        </>
      );
    }
    case 'gone':
      return (
        <>
          <h2>{shown.table}</h2>
          <p className="cell-panel-warning">{explain.gone}</p>
        </>
      );
    case 'findings':
      return <FindingsOfCell findings={shown.findings} />;
  }
}

function FindingsOfCell({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { explain } = useSentences();
  const said = useSaid();
  const [first] = findings;
  return (
    <>
      <h2>{explain.findingsIn(first?.place ? placeLabel(first.place) : '')}</h2>
      <ul>
        {findings.map((finding, index) => (
          <li key={index} className="cell-finding">
            <p>
              <SeverityBadge severity={finding.severity} /> <Sentence text={said.sentence(finding.said)} />
            </p>
            <FindingExplanation finding={finding} isOpenAtFirst={findings.length === 1} />
          </li>
        ))}
      </ul>
    </>
  );
}

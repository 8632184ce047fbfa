import type { ReactElement } from 'react';
import type { Severity } from '../../core/findings/finding';
import { SEVERITIES } from '../../core/findings/finding';
import { useSentences } from '../shared/sentences';
import { SeverityIcon } from '../shared/Severity';

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | undefined;
  readonly onChoose: (severity: Severity | undefined) => void;
}

/** The summary of the check, and its first filter: press one to see only those, press again to see all. */
export function SeverityChips({ counts, chosen, onChoose }: Props): ReactElement {
  const { severity: words, number } = useSentences();
  return (
    <div className="chips" role="group" aria-label={words.label}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className="chip"
          title={words.explain[severity]}
          aria-pressed={chosen === severity}
          onClick={() => onChoose(chosen === severity ? undefined : severity)}
        >
          <SeverityIcon severity={severity} />
          <span className="chip-count">{number(counts[severity])}</span>
          <span>{words.counted[severity][counts[severity] === 1 ? 'one' : 'several']}</span>
        </button>
      ))}
    </div>
  );
}

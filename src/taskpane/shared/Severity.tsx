import type { ReactElement } from 'react';
import type { Severity } from '../../core/findings/finding';
import { useSentences } from './sentences';

/** Shape and word tell the severity; colour only adds to them. */
export function SeverityBadge({ severity }: { readonly severity: Severity }): ReactElement {
  const sentences = useSentences();
  return (
    <span className={`severity severity-${severity}`} title={sentences.severity.explain[severity]}>
      <SeverityIcon severity={severity} />
      {sentences.severity[severity]}
    </span>
  );
}

export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  return (
    <svg
      className={`severity-icon severity-${severity}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[severity]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Severity, ReactElement>> = {
  stop: (
    <>
      <path className="shape" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path className="mark" d="M5.5 5.5l5 5M10.5 5.5l-5 5" />
    </>
  ),
  warn: (
    <>
      <path className="shape" d="M8 1.5 15.2 14.5H.8z" />
      <path className="mark" d="M8 6v4M8 12.2v.1" />
    </>
  ),
  info: (
    <>
      <circle className="shape" cx="8" cy="8" r="7" />
      <path className="mark" d="M8 7.5v4M8 4.6v.1" />
    </>
  ),
};

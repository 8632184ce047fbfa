import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';

interface Props {
  readonly summary: string;
  readonly content: () => ReactNode;
}

/** What is long, and made only once it is asked for. */
export function LateDetails({ summary, content }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && content()}
    </details>
  );
}

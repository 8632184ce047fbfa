import type { ReactElement } from 'react';

type Tone = 'done' | 'open' | 'late';

/** Shapes of their own, so that colour only adds to them; the words beside say the same. */
export function StateIcon({ tone }: { readonly tone: Tone }): ReactElement {
  return (
    <svg className={`state-icon state-${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Tone, ReactElement>> = {
  done: <path d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5 8.2l2.1 2.1L11.2 6" />,
  open: <circle cx="8" cy="8" r="6.2" strokeDasharray="2.4 2.4" />,
  late: <path d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 4.5V8.2l2.6 1.6" />,
};

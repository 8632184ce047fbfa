import { registerIcons } from '@fluentui/react';
import type { ReactElement } from 'react';

/** The icons that the pane's Fluent controls ask for, drawn here so that no icon font is fetched. */
export function registerPaneIcons(): void {
  registerIcons({
    icons: {
      cancel: CROSS,
      clear: CROSS,
      checkmark: line('M3 8.5 6.5 12 13 4.5'),
      chevrondown: line('M3.5 6 8 10.5 12.5 6'),
      chevronright: line('M6 3.5 10.5 8 6 12.5'),
      chevronup: line('M3.5 10.5 8 6l4.5 4.5'),
      completed: line('M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5 8.2l2.1 2.1L11.2 6'),
      blocked2: line('M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M3.7 3.7l8.6 8.6'),
      doublechevrondown: line('M3.5 3.5 8 8l4.5-4.5M3.5 8 8 12.5 12.5 8'),
      errorbadge: line('M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4'),
      info: line('M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.2v4M8 4.7v.1'),
      more: line('M3 7.6v.8M3.4 8h-.8M8 7.6v.8M8.4 8h-.8M13 7.6v.8M13.4 8h-.8'),
      search: line('M6.8 2.5a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6M10 10l3.8 3.8'),
      settings: line(
        'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8M6 9.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8',
      ),
      warning: line('M8 2.2 14.3 13.5H1.7zM8 6.5v3.3M8 11.6v.1'),
    },
  });
}

const CROSS = line('M3.5 3.5l9 9M12.5 3.5l-9 9');

function line(path: string): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

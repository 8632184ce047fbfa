import type { ReactElement } from 'react';
import { sentences } from './sentences';

/** The add-in's own page, in a frame as wide as Excel gives it. */
export function PaneFrame({ width }: { readonly width: number }): ReactElement {
  return <iframe className="pane-frame" title={sentences.pane} src="taskpane.html" style={{ width }} />;
}

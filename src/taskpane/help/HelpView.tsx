import { DefaultButton, Link } from '@fluentui/react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useSentences } from '../shared/sentences';
import { HELP_PAGE } from './helpTopics';

interface Props {
  /** The heading of the handbook to begin at; the beginning where there is none. */
  readonly topic: string | undefined;
  readonly onClose: () => void;
}

/** The handbook in the pane's own room: a static page of the add-in, which needs no other window and no other host. */
export function HelpView({ topic, onClose }: Props): ReactElement {
  const { help } = useSentences();
  const headingId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const address = topic === undefined ? HELP_PAGE : `${HELP_PAGE}#${topic}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className="help" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <div className="help-header">
        <h2 id={headingId} ref={title} tabIndex={-1}>
          {help.heading}
        </h2>
        <Link href={address} target="_blank" rel="noopener">
          {help.ownWindow}
        </Link>
        <DefaultButton text={help.close} onClick={onClose} />
      </div>
      <iframe
        className="help-page"
        src={address}
        title={help.page}
        onLoad={(event) => giveTheme(event.currentTarget)}
      />
    </section>
  );
}

/** The page runs nothing itself, so the pane gives it the theme of Office. */
function giveTheme({ contentDocument }: HTMLIFrameElement): void {
  const { theme } = document.documentElement.dataset;
  if (contentDocument && theme) contentDocument.documentElement.dataset.theme = theme;
}

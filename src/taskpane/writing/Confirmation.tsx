import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';

interface Props {
  readonly heading: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly isBusy: boolean;
  readonly isAllowed?: boolean;
  /** Why it is not allowed now, above the buttons: they stay where they are, under the pointer. */
  readonly hindrance?: string | undefined;
  /** What can be done in its place, always at the same place. */
  readonly other?: { readonly text: string; readonly act: () => void };
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A question in the pane's own room, since dialogs of the window are not there in an add-in. */
export function Confirmation(props: Props): ReactElement {
  const { heading, confirm, cancel, isBusy, isAllowed = true, hindrance, other } = props;
  const { onConfirm, onCancel, children } = props;
  const headingId = useId();
  const hindranceId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const isReady = isAllowed && !isBusy;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !isBusy) onCancel();
  };
  return (
    <section className="confirmation" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <div className="pane-body">
        <h2 id={headingId} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {children}
      </div>
      {hindrance !== undefined && (
        <div id={hindranceId}>
          <MessageBar messageBarType={MessageBarType.warning} isMultiline delayedRender={false}>
            {hindrance}
          </MessageBar>
        </div>
      )}
      <div className="pane-footer">
        <PrimaryButton
          text={confirm}
          disabled={!isReady}
          allowDisabledFocus
          aria-describedby={hindrance === undefined ? undefined : hindranceId}
          onClick={() => isReady && onConfirm()}
        />
        {other && (
          <DefaultButton
            text={other.text}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => !isBusy && other.act()}
          />
        )}
        <DefaultButton
          text={cancel}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => !isBusy && onCancel()}
        />
      </div>
    </section>
  );
}

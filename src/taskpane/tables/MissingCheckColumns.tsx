import type { IButton } from '@fluentui/react';
import { ActionButton } from '@fluentui/react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { Fix } from '../../workbook/fixes/fix';
import { FixPreview } from '../findings/FixPreview';
import { onEscape } from '../shared/onEscape';
import { useSaid } from '../shared/said';

interface Props {
  readonly fixes: readonly Fix[];
  readonly isBusy: boolean;
  readonly onApply: (fix: Fix) => void;
}

/** New columns `Kontroll`, for tables that have messages and room for them. */
export function MissingCheckColumns({ fixes, isBusy, onApply }: Props): ReactElement {
  // One preview at a time, so that what is confirmed is what was looked at last.
  const [previewed, setPreviewed] = useState<Fix['id']>();
  return (
    <ul className="check-columns">
      {fixes.map((fix) => (
        <li key={fix.id}>
          <MissingCheckColumn
            fix={fix}
            isOpen={fix.id === previewed}
            onOpen={(isOpen) => setPreviewed(isOpen ? fix.id : undefined)}
            isBusy={isBusy}
            onApply={() => onApply(fix)}
          />
        </li>
      ))}
    </ul>
  );
}

interface OneProps {
  readonly fix: Fix;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly isBusy: boolean;
  readonly onApply: () => void;
}

function MissingCheckColumn({ fix, isOpen, onOpen, isBusy, onApply }: OneProps): ReactElement {
  const button = useRef<IButton>(null);
  const said = useSaid();
  const close = (): void => {
    if (isBusy) return;
    button.current?.focus();
    onOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => onEscape(close)(event);
  return (
    <>
      <ActionButton
        componentRef={button}
        text={said.sentence(fix.title)}
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      />
      {isOpen && (
        <div onKeyDown={onKeyDown}>
          <FixPreview fix={fix} isBusy={isBusy} onApply={onApply} onCancel={close} />
        </div>
      )}
    </>
  );
}

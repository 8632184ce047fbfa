import type { ReactElement } from 'react';
import { useState } from 'react';
import { ActionButton } from '@fluentui/react';
import type { Fix } from '../../workbook/fixes/fix';
import { useSaid } from '../shared/said';
import { FixPreview } from '../findings/FixPreview';

interface Props {
  readonly fixes: readonly Fix[];
  readonly isBusy: boolean;
  readonly onApply: (fix: Fix) => void;
}

/** New columns `Kontroll`, for tables that have messages and room for them. */
export function MissingCheckColumns({ fixes, isBusy, onApply }: Props): ReactElement {
  const [open, setOpen] = useState<string>();
  const said = useSaid();
  return (
    <ul className="check-columns">
      {fixes.map((fix) => (
        <li key={fix.id}>
          <ActionButton
            text={said.sentence(fix.title)}
            aria-expanded={open === fix.id}
            onClick={() => setOpen(open === fix.id ? undefined : fix.id)}
          />
          {open === fix.id && (
            <FixPreview
              fix={fix}
              isBusy={isBusy}
              onApply={() => onApply(fix)}
              onCancel={() => setOpen(undefined)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

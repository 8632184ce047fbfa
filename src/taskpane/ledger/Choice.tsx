import { Dropdown, ResponsiveMode } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useSentences } from '../shared/sentences';

interface Props<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly selected: Key | undefined;
  /** Shown where nothing is chosen, and that it must be. */
  readonly placeholder?: string;
  /** What stands in the column that is chosen. */
  readonly example?: string | undefined;
  /** Its options are sentences. */
  readonly isWide?: boolean;
  readonly onChoose: (key: Key) => void;
}

/** One choice of a few. */
export function Choice<Key extends string>({
  label,
  options,
  selected,
  placeholder,
  example = '',
  isWide = false,
  onChoose,
}: Props<Key>): ReactElement {
  const { ledger } = useSentences();
  return (
    <div className={isWide ? 'is-wide' : undefined}>
      <Dropdown
        label={label}
        responsiveMode={ResponsiveMode.large}
        options={[...options]}
        selectedKey={selected ?? null}
        required={placeholder !== undefined}
        {...(placeholder !== undefined && selected === undefined ? { placeholder } : {})}
        onChange={(_event, option) => {
          const chosen = options.find(({ key }) => key === option?.key);
          if (chosen) onChoose(chosen.key);
        }}
      />
      {example !== '' && <p className="choice-example muted">{ledger.example(example)}</p>}
    </div>
  );
}

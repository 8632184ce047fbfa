import { Dropdown, ResponsiveMode } from '@fluentui/react';
import type { ReactElement } from 'react';

interface Props<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly selected: Key | undefined;
  /** Shown where nothing is chosen, and that it must be. */
  readonly placeholder?: string;
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
  isWide = false,
  onChoose,
}: Props<Key>): ReactElement {
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
    </div>
  );
}

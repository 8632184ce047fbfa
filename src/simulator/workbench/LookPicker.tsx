import type { ReactElement } from 'react';
import type { OfficeLook } from './officeLook';
import { EXCEL_LANGUAGES, OFFICE_THEMES } from './officeLook';
import { sentences } from './sentences';

interface Props {
  readonly look: OfficeLook;
  readonly onChange: (look: OfficeLook) => void;
}

/** Excel's theme and language, to try the pane in. */
export function LookPicker({ look, onChange }: Props): ReactElement {
  return (
    <>
      <Picker
        label={sentences.theme}
        names={sentences.themes}
        options={OFFICE_THEMES}
        chosen={look.theme}
        onChoose={(theme) => onChange({ ...look, theme })}
      />
      <Picker
        label={sentences.language}
        names={sentences.languages}
        options={EXCEL_LANGUAGES}
        chosen={look.language}
        onChoose={(language) => onChange({ ...look, language })}
      />
    </>
  );
}

interface PickerProps<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly options: readonly Name[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

function Picker<Name extends string>(props: PickerProps<Name>): ReactElement {
  const { label, names, options, chosen, onChoose } = props;
  return (
    <select
      aria-label={label}
      title={label}
      value={chosen}
      onChange={({ target }) => {
        const name = options.find((option) => option === target.value);
        if (name !== undefined) onChoose(name);
      }}
    >
      {options.map((name) => (
        <option key={name} value={name}>
          {names[name]}
        </option>
      ))}
    </select>
  );
}

import type { IComboBoxOption } from '@fluentui/react';
import { ComboBox } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { Investment } from '../../core/model/portfolio';
import { useSentences } from '../shared/sentences';
import type { Scope } from './scope';

const ALL = 'all';

interface Props {
  readonly investments: readonly Investment[];
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** The whole portfolio or one investment, found by typing the beginning of its id. */
export function ScopePicker({ investments, scope, onChoose }: Props): ReactElement {
  const { scope: words } = useSentences().jobs;
  const options = useMemo(
    (): IComboBoxOption[] => [
      { key: ALL, text: words.all(investments.length) },
      ...investments.map(({ id, name, at }) => ({ key: at.cell, text: `${id} ${name}` })),
    ],
    [investments, words],
  );
  const chosen = investments.find(({ id }) => id === scope);
  return (
    <ComboBox
      className="scope"
      ariaLabel={words.label}
      options={options}
      selectedKey={chosen?.at.cell ?? ALL}
      autoComplete="on"
      useComboBoxAsMenuWidth
      onChange={(_event, option) => {
        if (option) onChoose(investments.find(({ at }) => at.cell === option.key)?.id);
      }}
    />
  );
}

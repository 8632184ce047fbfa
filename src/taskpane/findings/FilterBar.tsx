import type { IDropdownOption } from '@fluentui/react';
import { Dropdown, ResponsiveMode, SearchBox } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { Finding } from '../../core/findings/finding';
import { ruleTitle } from '../shared/ruleTexts';
import { useSentences } from '../shared/sentences';
import type { FindingFilter } from '../state/findingFilter';
import { countBySeverity } from '../state/findingFilter';
import { SeverityChips } from './SeverityChips';

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

const ALL = 'all';
const ONE = 'one:';

export function FilterBar({ findings, filter, onChange }: Props): ReactElement {
  const { filter: words } = useSentences();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const rules = useMemo(
    () =>
      choices(
        findings,
        ({ rule }) => rule,
        (id) => `${id} ${ruleTitle(id)}`,
        words.allRules,
      ),
    [findings, words],
  );
  return (
    <div className="filters" role="search" aria-label={words.label}>
      <SeverityChips
        counts={counts}
        chosen={filter.severity}
        onChoose={(severity) => onChange({ ...filter, severity })}
      />
      <Choice
        label={words.rule}
        options={rules}
        chosen={filter.rule}
        onChoose={(rule) => onChange({ ...filter, rule })}
      />
      <SearchBox
        className="filter-search"
        placeholder={words.search}
        ariaLabel={words.search}
        value={filter.search}
        onChange={(_event, search = '') => onChange({ ...filter, search })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: IDropdownOption[];
  readonly chosen: string | undefined;
  readonly onChoose: (chosen: string | undefined) => void;
}

function Choice({ label, options, chosen, onChoose }: ChoiceProps): ReactElement {
  return (
    <Dropdown
      ariaLabel={label}
      options={options}
      selectedKey={chosen === undefined ? ALL : ONE + chosen}
      // Fluent's own choice in so narrow a window is a panel over the whole pane.
      responsiveMode={ResponsiveMode.large}
      dropdownWidth={264}
      onChange={(_event, option) => {
        const key = String(option?.key ?? ALL);
        onChoose(key.startsWith(ONE) ? key.slice(ONE.length) : undefined);
      }}
    />
  );
}

function choices(
  findings: readonly Finding[],
  idOf: (finding: Finding) => string,
  textOf: (id: string) => string,
  all: string,
): IDropdownOption[] {
  const ids = [...new Set(findings.map(idOf))].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
  return [
    { key: ALL, text: all },
    ...ids.map((id) => ({ key: ONE + id, text: textOf(id), title: textOf(id) })),
  ];
}

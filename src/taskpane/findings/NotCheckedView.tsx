import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { NotChecked } from '../../core/rules/answer';
import type { Sentence as SaidClause } from '../../core/text/sentence';
import { LongList } from '../longList/LongList';
import { useSaid } from '../shared/said';
import { ruleTitle } from '../shared/ruleTexts';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import type { JudgedRules, RuleCoverage } from './ruleCoverage';

const ROW_HEIGHT = 80;

interface Props {
  /** Those of the job. */
  readonly rules: JudgedRules;
  readonly coverage: RuleCoverage;
  readonly hasInvestments: boolean;
}

export function NotCheckedView({ rules, coverage, hasInvestments }: Props): ReactElement {
  const { notChecked } = useSentences();
  const said = useSaid();
  const groups = useMemo(() => byRuleAndReason(rules.couldNotCheck), [rules]);
  // Where no investment can be read, that every rule concerns none of them says nothing.
  if (coverage === 'nothing' && groups.length === 0) return <p>{notChecked.nothing}</p>;
  return (
    <>
      <p>{notChecked[coverage]}</p>
      <LongList items={groups} nameOf={nameOfGroup} estimate={ROW_HEIGHT} className="not-checked">
        {({ rule, said: clause, investments }) => (
          <>
            <span className="rule-id">{rule}</span> {said.text(ruleTitle(rule))}
            <span className="reason">{said.clause(clause)}</span>
            {investments.length > 0 && <span className="finding-who">{investments.join(', ')}</span>}
          </>
        )}
      </LongList>
      <p className="muted">
        {notChecked.checked(rules.checked.length)}{' '}
        {hasInvestments ? (
          <Sentence text={notChecked.notApplicable(rules.notApplicable)} />
        ) : (
          rules.notApplicable.length > 0 && notChecked.noInvestments
        )}
      </p>
    </>
  );
}

interface Group {
  readonly rule: string;
  readonly reason: string;
  readonly said: SaidClause;
  readonly investments: string[];
}

function nameOfGroup({ rule, reason }: Pick<Group, 'rule' | 'reason'>): string {
  return `${rule} ${reason}`;
}

/** One reason often holds for every investment: it is said once. */
function byRuleAndReason(entries: readonly NotChecked[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { rule, reason, said, investment } of entries) {
    const key = nameOfGroup({ rule, reason });
    const group = groups.get(key) ?? { rule, reason, said, investments: [] };
    groups.set(key, group);
    if (investment !== undefined) group.investments.push(investment);
  }
  return [...groups.values()];
}

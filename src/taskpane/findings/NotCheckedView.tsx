import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { NotChecked, RuleReport } from '../../core/rules/checkRules';
import type { Sentence as SaidClause } from '../../core/text/sentence';
import type { Job } from '../jobs/job';
import { jobOfRule } from '../jobs/ruleJobs';
import { LongList } from '../longList/LongList';
import { useSaid } from '../shared/said';
import { ruleTitle } from '../shared/ruleTexts';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { ruleCoverage } from './ruleCoverage';

const ROW_HEIGHT = 80;

interface Props {
  readonly report: RuleReport;
  /** The job whose rules are told of. */
  readonly job: Job;
}

export function NotCheckedView({ report, job }: Props): ReactElement {
  const { notChecked } = useSentences();
  const said = useSaid();
  const groups = useMemo(
    () => byRuleAndReason(report.couldNotCheck.filter(({ rule }) => jobOfRule(rule) === job)),
    [report, job],
  );
  const isOfJob = (rule: string): boolean => jobOfRule(rule) === job;
  return (
    <>
      <p>{notChecked[ruleCoverage(report)]}</p>
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
        {notChecked.checked(report.checked.filter(isOfJob).length)}{' '}
        <Sentence text={notChecked.notApplicable(report.notApplicable.filter(isOfJob))} />
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

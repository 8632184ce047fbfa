import { Link } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '../../core/findings/finding';
import { SEVERITIES } from '../../core/findings/finding';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import { SeverityIcon } from '../shared/Severity';
import type { Job } from './job';
import type { JobState } from './jobState';
import type { Section } from './sections';
import { StateIcon } from './StateIcon';

interface Props {
  readonly job: Job;
  readonly state: JobState;
  readonly onOpen: (section: Section) => void;
}

/** How the job stands, each line a way to the section that tells more. */
export function JobStateList({ job, state, onOpen }: Props): ReactElement {
  const { jobs } = useSentences();
  const words = jobs.state;
  // Of an empty workbook nothing else is true.
  if (state.coverage === 'nothing') {
    return (
      <ul className="job-state" aria-label={words.label}>
        {state.findings.length > 0 && <FindingsLine state={state} onOpen={onOpen} />}
        <Line icon={<StateIcon tone="open" />}>{words.noInvestments}</Line>
      </ul>
    );
  }
  return (
    <ul className="job-state" aria-label={words.label}>
      <FindingsLine state={state} onOpen={onOpen} />
      <RulesLine state={state} onOpen={onOpen} />
      <DutiesLine state={state} onOpen={onOpen} />
      {job === 'evaluate' && <OutcomesLine state={state} onOpen={onOpen} />}
      {job === 'reconcile' && <LedgerLine state={state} onOpen={onOpen} />}
    </ul>
  );
}

type LineProps = Pick<Props, 'state' | 'onOpen'>;

function FindingsLine({ state: { counts }, onOpen }: LineProps): ReactElement {
  const { state: words } = useSentences().jobs;
  const told: Readonly<Record<Severity, (findings: number) => string>> = {
    stop: words.stops,
    warn: words.warnings,
    info: words.infos,
  };
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  if (worst === undefined) return <Line icon={<StateIcon tone="done" />}>{words.clean}</Line>;
  return (
    <Line icon={<SeverityIcon severity={worst} />} onOpen={() => onOpen('findings')}>
      {SEVERITIES.filter((severity) => counts[severity] > 0)
        .map((severity) => told[severity](counts[severity]))
        .join(', ')}
    </Line>
  );
}

function RulesLine({ state: { coverage, rules }, onOpen }: LineProps): ReactElement {
  const { state: words } = useSentences().jobs;
  switch (coverage) {
    case 'partly':
      return (
        <Line icon={<StateIcon tone="open" />} onOpen={() => onOpen('basis')}>
          {words.unchecked(new Set(rules.couldNotCheck.map(({ rule }) => rule)).size)}
        </Line>
      );
    case 'everything':
      return <Line icon={<StateIcon tone="done" />}>{words.allChecked}</Line>;
    case 'notConcerned':
      return <Line icon={<StateIcon tone="open" />}>{words.noneConcerned}</Line>;
    case 'nothing':
      return <Line icon={<StateIcon tone="open" />}>{words.noInvestments}</Line>;
  }
}

function DutiesLine({ state: { late, next }, onOpen }: LineProps): ReactElement {
  const { state: words } = useSentences().jobs;
  const said = useSaid();
  const open = (): void => onOpen('calendar');
  if (late > 0) {
    return (
      <Line icon={<StateIcon tone="late" />} onOpen={open}>
        {words.late(late)}
      </Line>
    );
  }
  return next ? (
    <Line icon={<StateIcon tone="done" />} onOpen={open}>
      {words.next(next.date.toString(), said.sentence(next.what))}
    </Line>
  ) : (
    <Line icon={<StateIcon tone="done" />}>{words.inTime}</Line>
  );
}

function OutcomesLine({ state: { outcomes }, onOpen }: LineProps): ReactElement {
  const { state: words } = useSentences().jobs;
  if (outcomes.all === 0) return <Line icon={<StateIcon tone="open" />}>{words.noSchema}</Line>;
  const tone = outcomes.known === outcomes.all ? 'done' : 'open';
  return (
    <Line icon={<StateIcon tone={tone} />} onOpen={() => onOpen('effects')}>
      {words.outcomes(outcomes.known, outcomes.all)}
    </Line>
  );
}

function LedgerLine({ state: { ledger }, onOpen }: LineProps): ReactElement {
  const { figure, jobs } = useSentences();
  const words = jobs.state;
  const line = (icon: ReactElement, told: string): ReactElement => (
    <Line icon={icon} onOpen={() => onOpen('reconciliation')}>
      {told}
    </Line>
  );
  switch (ledger.kind) {
    case 'unavailable':
      return line(<StateIcon tone="open" />, words.noLedger);
    case 'differs':
      return line(
        <SeverityIcon severity="warn" />,
        words.differs(ledger.differences, figure(ledger.largest.toString())),
      );
    case 'rowsToCorrect':
      return line(<SeverityIcon severity="warn" />, words.rowsToCorrect(ledger.rows));
    case 'notCompared':
      return line(<StateIcon tone="open" />, words.notCompared);
    case 'partlyCompared':
      return line(<StateIcon tone="open" />, words.partlyCompared(ledger.notCompared));
    case 'reconciled':
      return line(<StateIcon tone="done" />, words.reconciled);
  }
}

interface StateLineProps {
  readonly icon: ReactElement;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

function Line({ icon, onOpen, children }: StateLineProps): ReactElement {
  return (
    <li>
      {icon}
      {onOpen ? <Link onClick={onOpen}>{children}</Link> : <span>{children}</span>}
    </li>
  );
}

import { ActionButton } from '@fluentui/react';
import type { ReactElement, ReactNode } from 'react';
import type { AcceptedFinding } from '../../core/findings/acceptances';
import { acceptedSentence } from '../../core/findings/acceptanceSentences';
import type { Sentence as SaidClause } from '../../core/text/sentence';
import type { UnclearFinding } from '../../workbook/findings/findingStates';
import { uncheckedRemark } from '../../workbook/findings/uncheckedNow';
import type { RunResult } from '../../workbook/run';
import type { LastFinding } from '../../workbook/snapshot';
import { LongList } from '../longList/LongList';
import { useRowTabIndex } from '../longList/rowTabIndex';
import { useSaid } from '../shared/said';
import { Sentence } from '../shared/Sentence';
import { useSentences } from '../shared/sentences';
import { findingName } from './findingName';
import type { Resolutions } from './resolutions';

interface Props {
  readonly run: RunResult;
  readonly resolutions: Resolutions;
}

/** What somebody answers for, and what was solved or could not be checked since the last written run: lists to open. */
export function SettledFindings({ run, resolutions }: Props): ReactElement {
  const { accept, states } = useSentences();
  const { accepted, states: found } = run;
  return (
    <>
      {accepted.length > 0 && (
        <Section heading={accept.listed(accepted.length)} items={accepted} nameOf={nameOfAccepted}>
          {(entry) => <AcceptedItem entry={entry} resolutions={resolutions} />}
        </Section>
      )}
      {found.unclear.length > 0 && (
        <Section heading={states.unclear(found.unclear.length)} items={found.unclear} nameOf={nameOfUnclear}>
          {({ last, why }) => <LastItem last={last} why={why} />}
        </Section>
      )}
      {found.solved.length > 0 && (
        <Section heading={states.solved(found.solved.length)} items={found.solved} nameOf={nameOfLast}>
          {(last) => <LastItem last={last} />}
        </Section>
      )}
    </>
  );
}

const ROW_HEIGHT = 90;

interface SectionProps<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

function Section<Item>({ heading, items, nameOf, children }: SectionProps<Item>): ReactElement {
  return (
    <details className="settled">
      <summary>{heading}</summary>
      <LongList items={items} nameOf={nameOf} estimate={ROW_HEIGHT} className="settled-list">
        {children}
      </LongList>
    </details>
  );
}

function nameOfAccepted({ finding }: AcceptedFinding): string {
  return findingName(finding);
}

function nameOfUnclear({ last }: UnclearFinding): string {
  return nameOfLast(last);
}

function nameOfLast({ rule, investment, sheet, cell }: LastFinding): string {
  return [rule, investment, sheet, cell].join(' ');
}

function AcceptedItem({
  entry: { finding, acceptance },
  resolutions,
}: {
  readonly entry: AcceptedFinding;
  readonly resolutions: Resolutions;
}): ReactElement {
  const { accept } = useSentences();
  const { rule, investment, place } = finding;
  const said = useSaid();
  const tabIndex = useRowTabIndex();
  return (
    <>
      <SettledHead rule={rule} who={investment} at={place && said.place(place)} />
      <Sentence text={said.sentence(finding.said)} />
      <p>
        {said.sentence(acceptedSentence(acceptance))}{' '}
        <span className="muted">{accept.acceptedBy(acceptance.by)}</span>
      </p>
      <ActionButton
        className="remove-acceptance"
        tabIndex={tabIndex}
        text={accept.remove}
        ariaLabel={accept.removeOf(rule, place ? said.place(place) : '')}
        disabled={resolutions.isBusy}
        allowDisabledFocus
        onClick={() => !resolutions.isBusy && resolutions.removeAcceptance(acceptance)}
      />
    </>
  );
}

function LastItem({
  last,
  why,
}: {
  readonly last: LastFinding;
  /** Of one that could not be checked. */
  readonly why?: SaidClause;
}): ReactElement {
  const { rule, investment, sheet, cell, message } = last;
  const said = useSaid();
  return (
    <>
      <SettledHead rule={rule} who={investment} at={cell && `${sheet}!${cell}`} />
      <Sentence text={message} />
      {why && <p className="muted">{said.sentence(uncheckedRemark(why))}</p>}
    </>
  );
}

function SettledHead({
  rule,
  who,
  at,
}: {
  readonly rule: string;
  readonly who: string | undefined;
  readonly at: string | undefined;
}): ReactElement {
  return (
    <p className="finding-head">
      <span className="rule-id">{rule}</span>
      <span className="finding-who">{who}</span>
      <span className="finding-place">{at}</span>
    </p>
  );
}

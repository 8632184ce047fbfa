import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { Difference } from '../../core/reconciliation/difference';
import type { InvestmentRow } from '../../core/reconciliation/reconciliationRows';
import type { PeriodLine } from '../../core/reconciliation/periodLines';
import type { RunResult } from '../../workbook/run';
import { LongList } from '../longList/LongList';
import type { Arrival } from '../jobs/useArrival';
import { useArrival } from '../jobs/useArrival';
import type { Scope } from '../jobs/scope';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';
import { comparisonOf } from './comparison';
import { DifferenceCard } from './DifferenceCard';
import { groupDifferences } from './differenceGroups';
import { Disclosure } from './Disclosure';

const CARD_HEIGHT = 260;

interface Props {
  readonly run: RunResult;
  readonly arrival: Arrival | undefined;
  /** Those that the page is about, the largest first. */
  readonly differences: readonly Difference[];
  readonly scope: Scope;
  readonly rowOf: (line: PeriodLine) => InvestmentRow | undefined;
}

/** Differences by what is to be done about them, the largest first. */
export function DifferencesSection(props: Props): ReactElement {
  const { run, arrival, differences, scope, rowOf } = props;
  const { differences: words } = useSentences().reconcile;
  const { amount } = useFigures();
  const heading = useArrival(arrival, 'differences');
  const groups = useMemo(() => groupDifferences(differences), [differences]);
  return (
    <section className="investment" aria-label={words.heading}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      {groups.length === 0 && (
        <p>{words.none[comparisonOf(run.result.reconciliation, scope)](scope !== undefined)}</p>
      )}
      {groups.map(({ group, differences: own, size }, index) => (
        <Disclosure key={group} title={words[group](own.length, amount(size))} isOpenAtFirst={index === 0}>
          {() => (
            <>
              {group === 'late' && <p className="muted">{words.lateNote}</p>}
              {group === 'passing' && <p className="muted">{words.passingNote}</p>}
              <LongList items={own} nameOf={nameOfDifference} estimate={CARD_HEIGHT} className="differences">
                {(difference) => (
                  <DifferenceCard difference={difference} row={rowOf(difference.line)} run={run} />
                )}
              </LongList>
            </>
          )}
        </Disclosure>
      ))}
    </section>
  );
}

function nameOfDifference({ line, compared }: Difference): string {
  return [line.investment, line.ren, line.period.year, line.period.name, compared].join(' ');
}

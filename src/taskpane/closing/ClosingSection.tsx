import type { IButton } from '@fluentui/react';
import { DefaultButton } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useMemo, useRef } from 'react';
import { accountingOrder } from '../../workbook/orders/accountingOrder';
import type { ClosingDetails } from '../../workbook/records/closingRecord';
import type { RunResult } from '../../workbook/run';
import type { Arrival } from '../jobs/useArrival';
import { useArrival } from '../jobs/useArrival';
import { useSentences } from '../shared/sentences';
import { TextFileButtons } from '../files/TextFileButtons';
import { ClosePeriodForm } from './ClosePeriodForm';

interface Props {
  readonly run: RunResult;
  readonly arrival: Arrival | undefined;
  /** The form. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly isBusy: boolean;
  readonly onClose: (details: ClosingDetails) => void;
}

/** What is done once the figures are right: the accounting order, and the signature. */
export function ClosingSection(props: Props): ReactElement {
  const { run, arrival, isOpen, onOpen, isBusy, onClose } = props;
  const { closing } = useSentences();
  const heading = useArrival(arrival, 'closing');
  const button = useRef<IButton>(null);
  const order = useMemo(() => accountingOrder(run), [run]);
  return (
    <section className="investment" aria-label={closing.section}>
      <h2 ref={heading} tabIndex={-1}>
        {closing.section}
      </h2>
      <p className="muted">{closing.order(order.rows, order.incompleteRows)}</p>
      {order.rows > 0 && (
        <TextFileButtons
          save={closing.download}
          copyLabel={closing.copy}
          fileName={closing.fileName(run.today.toString())}
          text={order.csv}
        />
      )}
      <div className="resolution-buttons">
        <DefaultButton
          componentRef={button}
          text={closing.open}
          disabled={isBusy}
          allowDisabledFocus
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <ClosePeriodForm
          run={run}
          isBusy={isBusy}
          onClose={onClose}
          onCancel={() => {
            button.current?.focus();
            onOpen(false);
          }}
        />
      )}
    </section>
  );
}

import type { ReactElement } from 'react';
import type { InvestmentSchedules, PartyRepayment } from '../../core/schedules/investmentSchedules';
import { Money } from '../../core/values/money';
import { useFigures } from '../shared/figures';
import { useSentences } from '../shared/sentences';

/** What each party repays: by plan, at least, by effect, and in the end. */
export function RepaymentTable({ schedules }: { readonly schedules: InvestmentSchedules }): ReactElement {
  const { amounts } = useSentences();
  const { repayments, investment, plan, isSettled } = schedules;
  if (repayments.length === 0) return <p className="muted">{amounts.noPlan}</p>;
  return (
    <>
      <div className="table-scroll" role="region" tabIndex={0} aria-label={amounts.tableLabel(investment.id)}>
        <table className="amounts">
          <thead>
            <tr>
              <th scope="col">{amounts.party}</th>
              {COLUMNS.map(({ title }) => (
                <th key={title} scope="col" className="number">
                  {amounts[title]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {repayments.map((repayment) => (
              <tr key={repayment.party}>
                <th scope="row">{repayment.party}</th>
                {COLUMNS.map(({ title, of }) => (
                  <AmountCell key={title} value={of(repayment)} />
                ))}
              </tr>
            ))}
          </tbody>
          {repayments.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{amounts.total}</th>
                {COLUMNS.map(({ title, of }) => (
                  <AmountCell key={title} value={sumOf(repayments.map(of))} />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {plan?.isProposed && <p className="muted">{amounts.proposed}</p>}
      {!isSettled && <p className="muted">{amounts.notSettled}</p>}
    </>
  );
}

const COLUMNS = [
  { title: 'plan', of: ({ planned }: PartyRepayment) => planned.total },
  { title: 'floor', of: ({ base }: PartyRepayment) => base?.floor },
  { title: 'effect', of: ({ settled }: PartyRepayment) => settled?.effect },
  { title: 'final', of: ({ settled }: PartyRepayment) => settled?.final },
] as const;

function AmountCell({ value }: { readonly value: Money | undefined }): ReactElement {
  const { amounts } = useSentences();
  const { amount } = useFigures();
  if (value) return <td className="number">{amount(value)}</td>;
  return (
    <td className="number">
      <span aria-hidden="true">{amounts.unknown}</span>
      <span className="visually-hidden">{amounts.unknownSpoken}</span>
    </td>
  );
}

/** Unknown where a part of it is. */
function sumOf(parts: readonly (Money | undefined)[]): Money | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? Money.sum(known) : undefined;
}

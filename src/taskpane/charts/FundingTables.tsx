import type { ReactElement } from 'react';
import type { AmountByYear, FundingByYear, FundingYears } from '../../core/schedules/fundingByYear';
import { sumOfYears, yearsOf } from '../../core/schedules/fundingByYear';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import { Unknown } from '../shared/Unknown';

interface Props {
  readonly of: string;
  readonly funding: FundingByYear;
}

/** The chart's figures to the öre: all parties, then each of them, also those that the chart draws as one. */
export function FundingTables({ of, funding }: Props): ReactElement {
  const { funding: words } = useSentences().charts;
  const { parties, total, isGranted } = funding;
  return (
    <>
      {parties.length > 1 && <PartyTable of={of} name={words.allParties} own={total} isGranted={isGranted} />}
      {parties.map((own) => (
        <PartyTable key={own.party} of={of} name={own.party} own={own} isGranted={isGranted} />
      ))}
    </>
  );
}

interface PartyProps {
  readonly of: string;
  readonly name: string;
  readonly own: FundingYears;
  readonly isGranted: boolean;
}

function PartyTable({ of, name, own, isGranted }: PartyProps): ReactElement {
  const { funding: words, year: yearTitle, total, none, noneSpoken } = useSentences().charts;
  const { amount } = useFigures();
  const kinds = [own.funds, own.effects, own.repaid];
  const cellOf = (amounts: AmountByYear, year: number): ReactElement => {
    const value = amounts.get(year);
    return value ? <>{amount(value)}</> : <Unknown shown={none} spoken={noneSpoken} />;
  };
  return (
    <>
      <p className="table-title">{name}</p>
      <FigureTable
        label={words.tableLabel(of, name)}
        columns={[
          { title: yearTitle, isText: true },
          { title: words.funds(isGranted) },
          { title: words.effects },
          { title: words.repaid },
        ]}
        rows={[
          ...yearsOf(own).map((year) => ({
            key: String(year),
            cells: [year, ...kinds.map((amounts) => cellOf(amounts, year))],
          })),
          {
            key: 'total',
            cells: [total, ...kinds.map((amounts) => amount(sumOfYears(amounts)))],
            isTotal: true,
          },
        ]}
      />
    </>
  );
}

import type { ReactElement } from 'react';
import type { Money } from '../../core/values/money';
import type { FundLine } from '../../workbook/shown/fundLines';
import { useFigures } from '../shared/figures';
import { FigureTable } from '../shared/FigureTable';
import { useSentences } from '../shared/sentences';
import { Unknown } from '../shared/Unknown';
import type { MeasuredLine } from './ShareChart';

/** The fund's years to the öre. */
export function FundTable({ lines }: { readonly lines: readonly FundLine[] }): ReactElement {
  const { fund: words, year, none, noneSpoken } = useSentences().charts;
  const { amount, percent } = useFigures();
  return (
    <FigureTable
      label={words.tableLabel}
      columns={[
        { title: year, isText: true },
        ...AMOUNTS.map(({ title }) => ({ title: words[title] })),
        { title: words.share },
        { title: words.goal },
      ]}
      rows={lines.map((line) => ({
        key: String(line.fund.year),
        cells: [
          line.fund.year,
          ...AMOUNTS.map(({ of }) => amount(of(line))),
          ...[line.fund.shareOfBudget, line.goal?.share].map((share, index) =>
            share ? percent(share) : <Unknown key={index} shown={none} spoken={noneSpoken} />,
          ),
        ],
      }))}
    />
  );
}

/** What the fund is of the municipality's budget, and what it should be. */
export function ShareTable({ lines }: { readonly lines: readonly MeasuredLine[] }): ReactElement {
  const { fund: words, year } = useSentences().charts;
  const { amount, percent } = useFigures();
  return (
    <FigureTable
      label={words.shareTableLabel}
      columns={[
        { title: year, isText: true },
        { title: words.closing },
        { title: words.goalAmount },
        { title: words.share },
        { title: words.goal },
      ]}
      rows={lines.map(({ fund, goal }) => ({
        key: String(fund.year),
        cells: [
          fund.year,
          amount(fund.closing),
          amount(goal.amount),
          percent(fund.shareOfBudget),
          percent(goal.share),
        ],
      }))}
    />
  );
}

const AMOUNTS = [
  { title: 'opening', of: ({ fund }: FundLine): Money => fund.opening },
  { title: 'added', of: ({ fund }: FundLine): Money => fund.added },
  { title: 'paidOut', of: ({ fund }: FundLine): Money => fund.paidOut },
  { title: 'repaid', of: ({ fund }: FundLine): Money => fund.repaid },
  { title: 'closing', of: ({ fund }: FundLine): Money => fund.closing },
  { title: 'bound', of: ({ fund }: FundLine): Money => fund.bound },
  { title: 'available', of: ({ fund }: FundLine): Money => fund.available },
  { title: 'forecast', of: ({ closing }: FundLine): Money => closing },
] as const;

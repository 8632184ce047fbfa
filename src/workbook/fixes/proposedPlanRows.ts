import type { Finding } from '../../core/findings/finding';
import type { InvestmentSchedules } from '../../core/schedules/investmentSchedules';
import { listed, say } from '../../core/text/sentence';
import { Money } from '../../core/values/money';
import type { RunResult } from '../run';
import type { Fix } from './fix';
import type { TableCells } from './tableCells';
import { amountCell, codeCell } from './tableCells';

/**
 * OR-18: the proposed plan as rows of its own, a row a party. Only where the table has a column for every year of the
 * plan, since a new column would be the user's to make.
 */
export function proposedPlanRows(
  finding: Finding,
  { investment, plan }: InvestmentSchedules,
  table: TableCells,
  { portfolio, today }: RunResult,
): Fix | undefined {
  if (plan === undefined || !plan.isProposed || plan.parties.length === 0) return undefined;
  const [investmentColumn, partyColumn] = [table.columnOf('Satsning'), table.columnOf('Part')];
  if (investmentColumn === undefined || partyColumn === undefined) return undefined;
  const years = [...new Set(plan.parties.flatMap(({ rounds }) => [...rounds.keys()]))].sort((a, b) => a - b);
  const columns = new Map(years.map((year) => [year, table.columnOf(String(year))]));
  const known = [...columns.values()].filter((column) => column !== undefined);
  if (known.length < years.length) return undefined;
  const first = table.firstFreeRow(Array.from({ length: table.columnCount }, (_, column) => column));
  const changes = plan.parties.flatMap(({ party, rounds }, index) => {
    const row = first + index;
    const amounts = [...rounds].map(([year, amount]) =>
      table.change(
        row,
        columns.get(year) ?? 0,
        amountCell(amount, 'Aterforingsplan', portfolio.parameters, today),
      ),
    );
    return [
      table.change(row, investmentColumn, codeCell(investment.id, table.formOf(investmentColumn))),
      table.change(row, partyColumn, codeCell(party, table.formOf(partyColumn))),
      ...amounts,
    ];
  });
  const total = Money.sum(plan.parties.map(({ total: own }) => own));
  return {
    id: `OR-18 ${investment.id} ${table.name}`,
    finding,
    title: say`Lägg in den föreslagna återföringsplanen för ${investment.id}.`,
    explanation: say`Planen delar ${total} mellan ${listed(plan.parties.map(({ party }) => party))} efter deras väntade effekter. Den börjar så sent som riktlinjerna tillåter. Parterna behöver vara överens om den.`,
    changes,
  };
}

import type { ReactElement } from 'react';
import type { TablePresence } from '../../excel/workbookSession';
import { useSentences } from '../shared/sentences';
import { InsertTemplate } from './InsertTemplate';

interface Props {
  readonly tables: readonly TablePresence[];
  readonly isBusy: boolean;
  readonly onInsertTemplate: () => void;
}

export function TablesView({ tables, isBusy, onInsertTemplate }: Props): ReactElement {
  const { tables: words } = useSentences();
  const isAnyMissing = tables.some(({ found }) => found === undefined);
  return (
    <>
      <p className="muted">{words.intro}</p>
      <table className="tables">
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.sheet}</th>
            <th scope="col" className="number">
              {words.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <TableRow key={table.name} table={table} />
          ))}
        </tbody>
      </table>
      {isAnyMissing && <InsertTemplate isBusy={isBusy} onInsert={onInsertTemplate} />}
    </>
  );
}

function TableRow({ table }: { readonly table: TablePresence }): ReactElement {
  const { tables: words, number } = useSentences();
  const { name, required, found } = table;
  return (
    <tr className={found ? '' : required ? 'missing-required' : 'missing'}>
      <th scope="row">{name}</th>
      {found ? (
        <>
          <td>{found.sheet}</td>
          <td className="number">{number(found.rows)}</td>
        </>
      ) : (
        <td colSpan={2}>{required ? words.missingRequired : words.missing}</td>
      )}
    </tr>
  );
}

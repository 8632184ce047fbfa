import type { ReactElement, ReactNode } from 'react';
import { useRowTabIndex } from '../longList/rowTabIndex';

interface Props {
  /** Said of the area that scrolls sideways where the pane is narrow. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Column {
  readonly title: string;
  readonly isText?: boolean;
}

interface Row {
  readonly key: string;
  /** The first is the row's heading. */
  readonly cells: readonly ReactNode[];
  readonly isTotal?: boolean;
}

/** A table of figures that scrolls by itself where it is wider than the pane. */
export function FigureTable({ label, columns, rows }: Props): ReactElement {
  const tabIndex = useRowTabIndex();
  const styleOf = (index: number): string | undefined => (columns[index]?.isText ? undefined : 'number');
  return (
    <div className="table-scroll" role="region" tabIndex={tabIndex ?? 0} aria-label={label}>
      <table className="amounts figure-table">
        <thead>
          <tr>
            {columns.map(({ title }, index) => (
              <th key={title} scope="col" className={styleOf(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [heading, ...cells], isTotal }) => (
            <tr key={key} className={isTotal ? 'is-total' : undefined}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.title} className={styleOf(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

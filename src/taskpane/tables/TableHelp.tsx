import { DefaultButton, Icon } from '@fluentui/react';
import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import type { InputTable } from '../../core/model/inputTables';
import type { TablePresence } from '../../excel/workbookSession';
import { columnExample } from '../../workbook/schema/columnExamples';
import type { ColumnSchema } from '../../workbook/schema';
import { tableSchemas } from '../../workbook/schema';
import { useSaid } from '../shared/said';
import { useSentences } from '../shared/sentences';
import type { PaneActions } from '../state/paneActions';

interface Props {
  readonly table: TablePresence;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** One table: whether the workbook has it, and on request what it and its columns are for. */
export function TableHelp({ table, isBusy, actions }: Props): ReactElement {
  const { tables: words, tableHelp } = useSentences();
  const said = useSaid();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const { name, required, found } = table;
  const missing = required ? words.missingRequired : words.missing;
  return (
    <li className={found ? '' : required ? 'missing-required' : 'missing'}>
      <button
        type="button"
        className="table-toggle"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} className="rule-chevron" />
        <span className="table-name">{name}</span>
        <span className="table-state">{found ? tableHelp.place(found.sheet, found.rows) : missing}</span>
      </button>
      <div id={bodyId} className="table-help" hidden={!isOpen}>
        {isOpen && (
          <>
            <p>{said.text(tableSchemas[name].purpose)}</p>
            {found?.source !== undefined && <p>{tableHelp.readFrom(found.source)}</p>}
            <TableButtons table={table} isBusy={isBusy} actions={actions} />
            <Columns table={name} />
          </>
        )}
      </div>
    </li>
  );
}

function TableButtons({ table, isBusy, actions }: Props): ReactElement {
  const { tableHelp } = useSentences();
  const { name, found } = table;
  const button = (text: string, act: () => void): ReactElement => (
    <DefaultButton text={text} disabled={isBusy} allowDisabledFocus onClick={() => !isBusy && act()} />
  );
  return (
    <div className="table-buttons">
      {found === undefined
        ? button(tableHelp.add, () => void actions.insertTemplate(name))
        : button(tableHelp.goTo, () => {
            void actions.select({ sheet: found.sheet, cell: found.cell, table: name, column: '' });
          })}
      {found?.source !== undefined && button(tableHelp.removeLink, () => void actions.removeLink(name))}
    </div>
  );
}

function Columns({ table }: { readonly table: InputTable }): ReactElement {
  const { tableHelp: words } = useSentences();
  const { columns, hasYears } = tableSchemas[table];
  return (
    <dl className="columns" aria-label={words.columnsOf(table)}>
      {columns.map((column) => (
        <Column key={column.header} column={column} />
      ))}
      {hasYears && (
        <>
          <dt>{words.years}</dt>
          <dd>{words.yearsHelp}</dd>
        </>
      )}
    </dl>
  );
}

function Column({ column }: { readonly column: ColumnSchema }): ReactElement {
  const { tableHelp: words } = useSentences();
  const said = useSaid();
  const { header, need, explanation, choices, aliases } = column;
  const example = columnExample(column);
  return (
    <>
      <dt>
        {header} <span className="column-need">{words.needs[need ?? 'optional']}</span>
      </dt>
      <dd>
        <span>{said.text(explanation)}</span>
        {choices && (
          <>
            {' '}
            {words.choices} <span lang="sv">{choices.join(', ')}</span>.
          </>
        )}
        {aliases && <span> {words.aliases(aliases)}</span>}
        {example !== undefined && (
          <>
            {' '}
            {words.example} <span lang="sv">{example}</span>
          </>
        )}
      </dd>
    </>
  );
}

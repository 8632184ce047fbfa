import { YES_NO } from '../../core/model/choices';
import type { InputTable } from '../../core/model/inputTables';
import type { ColumnSchema, TableSchema } from '../schema';
import { tableSchemas } from '../schema';

/** Sheets that belong together: one colour on their tabs, one heading in the guide. */
export interface Theme {
  readonly name: string;
  /** Tells the person who fills in when it is time for these sheets. */
  readonly when: string;
  readonly tabColor: string;
  readonly tables: readonly TableSchema[];
}

export const themes: readonly Theme[] = [
  theme('Plan', 'Fyll i först: vad satsningen är, vilka som deltar och vad den kostar och ger.', '#1F5FA8', [
    'Satsningar',
    'Parter',
    'Budget',
    'Bemanning',
    'Effekter',
    'Aterforingsplan',
    'Organisation',
    'Aktivitetsplan',
  ]),
  theme('Ansökan', 'Fyll i när satsningen prövas och söker medel.', '#8A5A00', [
    'Ideprovning',
    'Ansokan',
    'Beslutsgang',
    'Utvarderingsschema',
    'Typfall',
    'Prislista',
    'Insatskostnad',
  ]),
  theme('Redovisning', 'Fyll i vid delår 1, delår 2 och helår, medan satsningen pågår.', '#2F6F4F', [
    'Huvudbok',
    'Utbetalningar',
    'Redovisat',
    'Redovisningar',
    'Deltagare',
    'Moten',
    'Andringar',
    'Upphandlingar',
    'Placeringar',
  ]),
  theme('Uppföljning', 'Fyll i när effekterna bedöms och medlen återförs.', '#7A3E8E', [
    'EffektUtfall',
    'Fakturor',
    'Reservation',
  ]),
  theme('Parametrar', 'Fyll i en gång för kommunen, och när något beslutas om.', '#595959', [
    'Parametrar',
    'Godkanda',
  ]),
];

/** Every input table of the contract, in the order of the template's sheets. */
export const contractSchemas: readonly TableSchema[] = themes.flatMap(({ tables }) => tables);

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The columns that the template gives a table: the contract's, and a column for each year. */
export function templateColumns(schema: TableSchema, years: YearSpan): readonly ColumnSchema[] {
  if (!schema.hasYears) return schema.columns;
  const count = years.last - years.first + 1;
  const yearColumns = Array.from({ length: count }, (_, index): ColumnSchema => {
    const header = String(years.first + index);
    return { header, kind: 'amount', explanation: `Beloppet för ${header}.` };
  });
  return [...schema.columns, ...yearColumns];
}

/** One column on the sheet of lists, that dropdowns refer to. */
export interface ChoiceList {
  readonly name: string;
  readonly choices: readonly string[];
}

/** All lists of choices, each once; the same whichever tables a workbook lacks. */
export const choiceLists: readonly ChoiceList[] = collectLists();

function collectLists(): ChoiceList[] {
  const lists: ChoiceList[] = [{ name: 'Ja eller nej', choices: YES_NO }];
  for (const schema of contractSchemas) {
    for (const { header, choices } of schema.columns) {
      if (choices === undefined || lists.some((list) => list.choices === choices)) continue;
      const isTaken = lists.some(({ name }) => name === header);
      lists.push({ name: isTaken ? `${header} (${schema.sheet})` : header, choices });
    }
  }
  return lists;
}

function theme(name: string, when: string, tabColor: string, tables: readonly InputTable[]): Theme {
  return { name, when, tabColor, tables: tables.map((table) => tableSchemas[table]) };
}

import type { Sentence } from '../../core/text/sentence';
import { listed, say } from '../../core/text/sentence';
import type { CellValue } from '../../workbook/snapshot';
import { codeOf, problemOf } from '../office/batch';
import { isSameName } from '../sameName';
import { OfficeProblem } from '../officeProblem';

/** A sheet that an insertion makes, and all that it puts there. */
export interface InsertedSheet {
  readonly name: string;
  /** From A1; rows may be shorter than the others. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The table that it is made for. */
  readonly table?: string;
  /** False for an empty sheet of the user's own that is written on. */
  readonly isNew: boolean;
  /** It is written when all else has been done. */
  readonly isLast: boolean;
}

/**
 * Takes away what an insertion made before it was stopped, and tells of it. What has become of a sheet in other hands is
 * left alone. Ends well where all was made and only the answer was lost.
 *
 * @param inserted in the order in which they are made
 */
export async function takeBackSheets(
  failure: unknown,
  { workbook }: Excel.RequestContext,
  inserted: readonly InsertedSheet[],
): Promise<void> {
  const { said, details } = problemOf(failure);
  const isNameTaken = codeOf(failure) === 'ItemAlreadyExists';
  let standing: readonly Standing[];
  try {
    const looks = inserted.map(({ name }) => lookAt(workbook.worksheets.getItemOrNullObject(name)));
    const tables = workbook.tables.load('name,worksheet/name');
    await workbook.context.sync();
    const found = whatStands(inserted, looks, tables.items);
    if (isWhole(inserted, found, isNameTaken)) return;
    standing = isNameTaken ? withoutTheTaken(found, looks) : found;
    looks.forEach(({ sheet }, index) => {
      const isOurs = standing[index] === 'half' || standing[index] === 'whole';
      if (isOurs && inserted[index]?.isNew === true) sheet.delete();
    });
    await workbook.context.sync();
  } catch (error) {
    throw new OfficeProblem(
      say`${said} Se efter om ${sheetsOf(inserted)} hann läggas till. Ta i så fall bort det som lades till, och försök igen.`,
      `${details}; undoing: ${problemOf(error).details}`,
    );
  }
  const others = inserted.filter((_, index) => standing[index] === 'somebody else’s');
  if (others.length === 0) throw new OfficeProblem(say`${said} Inget har ändrats.`, details);
  throw new OfficeProblem(
    say`Någon annan har just lagt till eller ändrat blad som tillägget skulle göra: ${listed(others.map(({ name }) => name))}. De är orörda, och det som tillägget hann lägga till är borttaget. Försök igen.`,
    details,
  );
}

function sheetsOf(inserted: readonly InsertedSheet[]): Sentence {
  const [first, ...others] = inserted;
  if (first === undefined || others.length > 0) return say`några av mallens blad`;
  return say`bladet ${first.name}`;
}

/** What is found where a sheet was to be made. */
type Standing = 'nothing' | 'half' | 'whole' | 'somebody else’s';

interface Look {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function lookAt(sheet: Excel.Worksheet): Look {
  return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex') };
}

function whatStands(
  inserted: readonly InsertedSheet[],
  looks: readonly Look[],
  tables: readonly Excel.Table[],
): readonly Standing[] {
  return inserted.map((own, index) => {
    const look = looks[index];
    if (look === undefined || look.sheet.isNullObject) return 'nothing';
    if (look.used.isNullObject) return own.isNew ? 'half' : 'nothing';
    const found = compared(look.used, own);
    const lacksTable = own.table !== undefined && !tables.some((table) => isTableOf(own, table));
    return found === 'whole' && lacksTable ? 'half' : found;
  });
}

function isTableOf(own: InsertedSheet, { name, worksheet }: Excel.Table): boolean {
  return own.table === name && isSameName(own.name, worksheet.name);
}

/** The work stopped at a name that was taken: the last sheet there is whose name it was, unless it is made half-way. */
function withoutTheTaken(standing: readonly Standing[], looks: readonly Look[]): readonly Standing[] {
  const stop = standing.map((found) => found !== 'nothing').lastIndexOf(true);
  const isEmpty = looks[stop]?.used.isNullObject === true;
  return standing.map((found, index) =>
    index === stop && (found === 'whole' || isEmpty) ? 'somebody else’s' : found,
  );
}

function compared({ values, rowIndex, columnIndex }: Excel.Range, { cells }: InsertedSheet): Standing {
  const standing = values.flatMap((line: readonly CellValue[], row) =>
    line.flatMap((value, column) =>
      value === '' ? [] : [{ value, own: cells[rowIndex + row]?.[columnIndex + column] }],
    ),
  );
  // As text, since a column of codes makes text of numbers.
  if (standing.some(({ value, own }) => String(value) !== String(own))) return 'somebody else’s';
  const wanted = cells.flat().filter((value) => value !== '');
  return standing.length === wanted.length ? 'whole' : 'half';
}

function isWhole(
  inserted: readonly InsertedSheet[],
  standing: readonly Standing[],
  isNameTaken: boolean,
): boolean {
  // What is written last tells that all has been done; cells do not tell it of the formats that come after them.
  if (inserted.some(({ isLast }, index) => isLast && standing[index] === 'whole')) return true;
  // A name is taken also where the same request comes twice.
  return isNameTaken && standing.every((found) => found === 'whole');
}

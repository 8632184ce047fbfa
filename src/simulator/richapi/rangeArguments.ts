import { parseAddress, parseAddressList } from '../../spreadsheet/address';
import { findSheet } from '../../spreadsheet/book';
import { ExcelError } from '../../spreadsheet/excelError';
import { locateStructured } from '../../spreadsheet/formulas/locate';
import { parseStructured } from '../../spreadsheet/formulas/structured';
import type { Area, Sheet, Workbook } from '../../spreadsheet/model';
import type { Argument } from './arguments';
import { HostObject } from './hostObject';
import { AreasTarget, RangeTarget } from './targets';

export interface PlacedRange {
  sheet: Sheet;
  area: Area;
}

/** A range argument: a Range, or an address on `sheet` (or on the sheet that it names). */
export function placedRange(workbook: Workbook, sheet: Sheet, value: Argument): PlacedRange {
  if (value instanceof HostObject && value.target instanceof RangeTarget) {
    return { sheet: value.target.sheet, area: value.target.area };
  }
  if (value instanceof HostObject && value.target instanceof AreasTarget && value.target.areas.length === 1) {
    const [area] = value.target.areas;
    if (area !== undefined) return { sheet: value.target.sheet, area };
  }
  if (typeof value === 'string') return placedAddress(workbook, sheet, value);
  throw new ExcelError('InvalidArgument', 'a range or an address was expected');
}

export function placedAddress(workbook: Workbook, sheet: Sheet, text: string): PlacedRange {
  const address = parseAddress(text);
  if (address === undefined) return namedPlace(workbook, sheet, text);
  if (address.sheet === undefined) return { sheet, area: address.area };
  const named = findSheet(workbook, address.sheet);
  if (named === undefined) throw new ExcelError('ItemNotFound', `the sheet ${address.sheet}`);
  return { sheet: named, area: address.area };
}

/** Excel also takes a table's name, a structured reference or a defined name for an address. */
function namedPlace(workbook: Workbook, sheet: Sheet, text: string): PlacedRange {
  const name = workbook.names?.find((item) => item.name.toLowerCase() === text.toLowerCase());
  if (name !== undefined && name.formula !== text)
    return placedAddress(workbook, sheet, name.formula.slice(1));
  const reference = parseStructured(text);
  const found = reference && locateStructured(workbook, reference, { sheet, row: 0, column: 0 });
  if (found === undefined) throw new ExcelError('InvalidArgument', `not an address: ${text}`);
  return found;
}

/** `A1:B2,C5` on one sheet. */
export function areasOnSheet(workbook: Workbook, sheet: Sheet, text: string): Area[] {
  const addresses = parseAddressList(text);
  if (addresses === undefined) throw new ExcelError('InvalidArgument', `not an address: ${text}`);
  return addresses.map(({ sheet: name, area }) => {
    if (name !== undefined && findSheet(workbook, name) !== sheet) {
      throw new ExcelError('InvalidArgument', 'the areas of a RangeAreas stand on one sheet');
    }
    return area;
  });
}

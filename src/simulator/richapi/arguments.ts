import { ExcelError } from '../../spreadsheet/excelError';
import { HostObject } from './hostObject';

/** A value that the caller passed; objects of the workbook are resolved already. */
export type Argument =
  string | number | boolean | null | HostObject | Argument[] | { [key: string]: Argument };

export type ArgumentRecord = { [key: string]: Argument };

/** The arguments of one call, read with the type that the member expects. */
export class ArgumentList {
  constructor(private readonly values: readonly Argument[]) {}

  at(index: number): Argument {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === null ? undefined : this.text(index);
  }

  integer(index: number): number {
    return asInteger(this.at(index));
  }

  optionalInteger(index: number): number | undefined {
    return this.at(index) === null ? undefined : this.integer(index);
  }

  truth(index: number, otherwise = false): boolean {
    return this.at(index) === null ? otherwise : asTruth(this.at(index));
  }
}

export function asText(value: Argument): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', 'a text was expected');
  return value;
}

export function asNumber(value: Argument): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new ExcelError('InvalidArgument', 'a number was expected');
  }
  return value;
}

export function asInteger(value: Argument): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw new ExcelError('InvalidArgument', 'a whole number was expected');
  return number;
}

export function asTruth(value: Argument): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', 'true or false was expected');
  return value;
}

export function isRecord(value: Argument | undefined): value is ArgumentRecord {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject)
  );
}

/** One of Excel's named choices, whatever capitals the caller used. */
export function asChoice<T extends string>(value: Argument, choices: readonly T[], otherwise?: T): T {
  if (value === null && otherwise !== undefined) return otherwise;
  const wanted = asText(value).toLowerCase();
  const choice = choices.find((candidate) => candidate.toLowerCase() === wanted);
  if (choice === undefined)
    throw new ExcelError('InvalidArgument', `one of ${choices.join(', ')} was expected`);
  return choice;
}

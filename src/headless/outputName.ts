import { extname } from 'node:path';
import { isDevice } from './fileAt';

const WORKBOOK_ENDINGS = ['.xlsx', '.xlsm'];

/** @returns a Swedish sentence where the option is there without a name of a file */
export function nameless(option: string, path: string | undefined): string | undefined {
  return path === '' ? `${option} saknar filnamn. Skriv det efter ${option}.` : undefined;
}

/**
 * Excel opens a workbook only under the ending of its kind, and a copy is of its original's kind.
 *
 * @param original the workbook that the file is a copy of
 * @returns a Swedish sentence where the name is not one for such a file
 */
export function wrongEnding(option: string, path: string, original: string): string | undefined {
  if (isDevice(path)) return undefined;
  const own = extname(original).toLowerCase();
  const endings = WORKBOOK_ENDINGS.includes(own) ? [own] : WORKBOOK_ENDINGS;
  if (endings.includes(extname(path).toLowerCase())) return undefined;
  return `${option} ska sluta på ${endings.join(' eller ')}, eftersom Excel öppnar en arbetsbok bara under dess egen ändelse.`;
}

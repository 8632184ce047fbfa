import type { Code } from '../../values/ids';
import { codeOfCell } from '../codePool';
import { comparableHeader } from '../text/swedishWords';

/** What an object of a dimension is in the ledger. */
export type DimensionMeaning = 'ren' | 'project' | 'counterparty';

/** Which dimension number means what; a person may change it. */
export type DimensionMapping = Readonly<Record<DimensionMeaning, string | undefined>>;

/** A dimension that the file declares. */
export interface SieDimension {
  readonly number: string;
  readonly name: string;
}

/** Dimension 1 is the cost centre and 6 the project (SIE 4B, `#DIM`). */
export const USUAL_DIMENSIONS: DimensionMapping = { ren: '1', project: '6', counterparty: undefined };

/** The surest names first, as for a file's columns: *Kostnadsställe* is what the standard calls 1 whatever stands there. */
const NAMES: Readonly<Record<DimensionMeaning, readonly (readonly string[])[]>> = {
  ren: [
    ['ren', 'resultatenhet'],
    ['ansvar', 'ansvarskod'],
    ['kostnadsställe', 'kst'],
  ],
  project: [['projekt', 'proj', 'projektnr']],
  counterparty: [['motpart', 'motpartskod']],
};

/** The dimension with the surest name; of several as sure, and where none is named, the usual number. */
export function proposeDimensions(declared: readonly SieDimension[]): DimensionMapping {
  return {
    ren: numberOf('ren', declared),
    project: numberOf('project', declared),
    counterparty: numberOf('counterparty', declared),
  };
}

function numberOf(meaning: DimensionMeaning, declared: readonly SieDimension[]): string | undefined {
  const usual = USUAL_DIMENSIONS[meaning];
  for (const names of NAMES[meaning]) {
    const named = declared.filter(({ name }) => names.includes(comparableHeader(name)));
    if (named.length > 0) return named.some(({ number }) => number === usual) ? usual : named[0]?.number;
  }
  return usual;
}

/** The object of each mapped dimension; undefined when the list is not pairs. */
export function objectsByMeaning(
  objects: readonly string[],
  mapping: DimensionMapping,
): Readonly<Record<DimensionMeaning, Code | undefined>> | undefined {
  if (objects.length % 2 !== 0) return undefined;
  let ren: Code | undefined;
  let project: Code | undefined;
  let counterparty: Code | undefined;
  for (let i = 0; i < objects.length; i += 2) {
    const dimension = objects[i];
    const object = codeOfCell(objects[i + 1] ?? '');
    if (dimension === mapping.ren) ren ??= object;
    else if (dimension === mapping.project) project ??= object;
    else if (dimension === mapping.counterparty) counterparty ??= object;
  }
  return { ren, project, counterparty };
}

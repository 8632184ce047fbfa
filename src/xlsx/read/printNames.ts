import { parseArea } from '../../spreadsheet/address';
import { isEntireRow, ROW_LIMIT } from '../../spreadsheet/area';
import type { Area, PageSetup } from '../../spreadsheet/model';
import type { XmlPart } from '../container/parts';
import { childNamed, childrenNamed, numberAttribute, textOf, type XmlNode } from '../xml/tree';
import { decodeXString } from '../xml/xstring';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** A sheet's own name for what is printed; by the sheet's place in the list of sheets. */
export interface PrintName {
  kind: 'area' | 'titles';
  sheetIndex: number;
  node: XmlNode;
  page: Pick<PageSetup, 'printArea' | 'titleRows'>;
}

/** Names that are written as plain areas; others stay in the file without being modelled. */
export function readPrintNames({ xml, root }: XmlPart): PrintName[] {
  return childrenNamed(childNamed(root, 'definedNames'), 'definedName').flatMap((node): PrintName[] => {
    const sheetIndex = numberAttribute(node, 'localSheetId');
    const kind = kindOf(node.attributes.get('name'));
    if (sheetIndex === undefined || kind === undefined) return [];
    const areas = plainAreas(decodeXString(textOf(xml, node)));
    if (areas === undefined) return [];
    const rows = areas.find(isEntireRow);
    const page =
      kind === 'area'
        ? { printArea: areas }
        : rows && rows.bottom < ROW_LIMIT - 1
          ? { titleRows: { top: rows.top, bottom: rows.bottom } }
          : {};
    return [{ kind, sheetIndex, node, page }];
  });
}

export function printNameOf(kind: PrintName['kind']): string {
  return kind === 'area' ? PRINT_AREA : PRINT_TITLES;
}

function kindOf(name: string | undefined): PrintName['kind'] | undefined {
  if (name === PRINT_AREA) return 'area';
  return name === PRINT_TITLES ? 'titles' : undefined;
}

const REFERENCE = /^(?:'(?:[^']|'')*'|[^'!,]+)!([$A-Za-z0-9:]+)(?:,|$)/;

/** `Blad1!$A$1:$C$5,Blad1!$E$1`; undefined for anything else. */
function plainAreas(formula: string): Area[] | undefined {
  const areas: Area[] = [];
  for (let rest = formula.trim(); rest !== '';) {
    const match = REFERENCE.exec(rest);
    const area = match?.[1] === undefined ? undefined : parseArea(match[1]);
    if (match === null || area === undefined) return undefined;
    areas.push(area);
    rest = rest.slice(match[0].length);
  }
  return areas.length === 0 ? undefined : areas;
}

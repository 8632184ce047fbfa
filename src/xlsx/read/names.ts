import type { DefinedName } from '../../spreadsheet/model';
import type { XmlPart } from '../container/parts';
import { fromFileFormula } from '../formula/fileFormula';
import { childNamed, childrenNamed, flag, textOf, type XmlNode } from '../xml/tree';
import { decodeXString } from '../xml/xstring';

interface PlacedName {
  model: DefinedName;
  node: XmlNode;
}

/** Names that hold for the whole workbook. A sheet's own names and Excel's `_xlnm.` ones are not modelled. */
export function readNames({ xml, root }: XmlPart): PlacedName[] {
  return childrenNamed(childNamed(root, 'definedNames'), 'definedName')
    .filter(
      (node) => !node.attributes.has('localSheetId') && !node.attributes.get('name')?.startsWith('_xlnm.'),
    )
    .map((node) => ({
      node,
      model: {
        name: node.attributes.get('name') ?? '',
        formula: fromFileFormula(decodeXString(textOf(xml, node))),
        visible: !flag(node, 'hidden'),
      },
    }));
}

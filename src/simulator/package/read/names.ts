import type { SimName } from '../../model';
import type { XmlPart } from '../container/parts';
import { fromFileFormula } from '../formula/fileFormula';
import { decodeXString } from '../xml/xstring';
import { childNamed, childrenNamed, flag, textOf, type XmlNode } from '../xml/tree';

interface PlacedName {
  model: SimName;
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

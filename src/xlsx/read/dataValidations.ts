import type { DataValidation } from '../../spreadsheet/model';
import { parseAreas } from '../areaList';
import { EXCEL_MAIN, X14 } from '../container/namespaces';
import { fromFileFormula } from '../formula/fileFormula';
import { childNamed, childrenNamed, descendants, flag, textOf, type XmlNode } from '../xml/tree';
import { decodeXString } from '../xml/xstring';
import { sqrefOf } from './conditionalFormats';

/** One `<dataValidation>` of a file gives one entry of the model for each of its blocks. */
export interface PlacedValidation {
  node: XmlNode;
  models: DataValidation[];
}

export function readDataValidations(xml: string, worksheet: XmlNode): PlacedValidation[] {
  return validationNodes(worksheet).map((node) => {
    const rest = readRest(xml, node);
    return { node, models: parseAreas(sqrefOf(xml, node)).map((area) => ({ area, ...rest })) };
  });
}

/** Excel writes a list that lies on another sheet into an extension. */
function validationNodes(worksheet: XmlNode): XmlNode[] {
  const extended = childNamed(worksheet, 'extLst');
  const later = extended === undefined ? [] : descendants(extended, 'dataValidation');
  return [
    ...childrenNamed(childNamed(worksheet, 'dataValidations'), 'dataValidation'),
    ...later.filter((node) => node.namespace === X14),
  ];
}

function readRest(xml: string, node: XmlNode): Omit<DataValidation, 'area'> {
  const source = listSource(xml, node);
  const prompt = readPrompt(node);
  const errorAlert = readErrorAlert(node);
  return {
    ...(source === undefined ? { other: true } : { listSource: source }),
    ...(flag(node, 'allowBlank') ? {} : { ignoreBlanks: false }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(errorAlert === undefined ? {} : { errorAlert }),
  };
}

/** A literal list, `"Ja,Nej"`, has no range as its source. */
function listSource(xml: string, node: XmlNode): string | undefined {
  if (node.attributes.get('type') !== 'list') return undefined;
  const formula = childNamed(node, 'formula1');
  const inner = formula?.children.find((child) => child.local === 'f' && child.namespace === EXCEL_MAIN);
  const source = inner ?? formula;
  const text = source === undefined ? '' : decodeXString(textOf(xml, source)).trim();
  return text === '' || text.startsWith('"') ? undefined : fromFileFormula(text);
}

function attribute(node: XmlNode, name: string): string {
  return decodeXString(node.attributes.get(name) ?? '');
}

function readPrompt(node: XmlNode): DataValidation['prompt'] {
  const prompt = { title: attribute(node, 'promptTitle'), message: attribute(node, 'prompt') };
  const shown = flag(node, 'showInputMessage') && prompt.title + prompt.message !== '';
  return shown ? prompt : undefined;
}

function readErrorAlert(node: XmlNode): DataValidation['errorAlert'] {
  const title = attribute(node, 'errorTitle');
  const message = attribute(node, 'error');
  const style = node.attributes.get('errorStyle');
  if (!flag(node, 'showErrorMessage') || (title + message === '' && style === undefined)) return undefined;
  return { title, message, style: alertStyle(style) };
}

function alertStyle(style: string | undefined): 'Stop' | 'Warning' | 'Information' {
  if (style === 'warning') return 'Warning';
  return style === 'information' ? 'Information' : 'Stop';
}

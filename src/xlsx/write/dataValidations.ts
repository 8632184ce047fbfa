import { formatCorners } from '../../spreadsheet/address';
import { overlaps, sameArea } from '../../spreadsheet/area';
import type { DataValidation } from '../../spreadsheet/model';
import { formatAreas } from '../areaList';
import { toFileFormula } from '../formula/fileFormula';
import { sqrefNode } from '../read/conditionalFormats';
import type { PlacedValidation } from '../read/dataValidations';
import { element } from '../xml/build';
import { escapeText } from '../xml/escape';
import { insertChild } from '../xml/schemaOrder';
import { childNamed, childrenNamed, type XmlNode } from '../xml/tree';
import { encodeXString } from '../xml/xstring';
import type { SheetContext } from './sheetContext';

/** Answers the containers that must stay because they get new content. */
export function patchDataValidations(context: SheetContext): Set<XmlNode> {
  const left = [...context.after.dataValidations];
  const claims = context.before.validations.map((placed) => ({ placed, claimed: claimExact(placed, left) }));
  for (const claim of claims) claim.claimed.push(...claimOverlapping(claim.placed, left));
  for (const claim of claims) {
    if (claim.claimed.length === 0) claim.claimed.push(...claimMoved(claim.placed, left));
  }
  for (const { placed, claimed } of claims) patchValidation(context, placed, claimed);
  const added = left.filter((validation) => validation.other !== true);
  return writeContainer(context, added);
}

function claimExact(placed: PlacedValidation, left: DataValidation[]): DataValidation[] {
  return placed.models.flatMap((model) =>
    take(left, (candidate) => sameRule(model, candidate) && sameArea(model.area, candidate.area)),
  );
}

/** A validation that was cut or stretched is still the one that it shares cells and rules with. */
function claimOverlapping(placed: PlacedValidation, left: DataValidation[]): DataValidation[] {
  const shares = (candidate: DataValidation): boolean =>
    placed.models.some((model) => sameRule(model, candidate) && overlaps(model.area, candidate.area));
  const claimed = left.filter(shares);
  left.splice(0, left.length, ...left.filter((candidate) => !claimed.includes(candidate)));
  return claimed;
}

/** What cannot be written anew must be found again even after it moved away. */
function claimMoved(placed: PlacedValidation, left: DataValidation[]): DataValidation[] {
  return placed.models.flatMap((model) =>
    take(left, (candidate) => model.other === true && sameRule(model, candidate)),
  );
}

function take(left: DataValidation[], matches: (candidate: DataValidation) => boolean): DataValidation[] {
  const index = left.findIndex(matches);
  return index < 0 ? [] : left.splice(index, 1);
}

function sameRule(one: DataValidation, other: DataValidation): boolean {
  return ruleKey(one) === ruleKey(other);
}

function ruleKey({ listSource, other, prompt, errorAlert, ignoreBlanks }: DataValidation): string {
  return JSON.stringify([
    listSource,
    other ?? false,
    prompt && [prompt.title, prompt.message],
    errorAlert && [errorAlert.title, errorAlert.message, errorAlert.style],
    ignoreBlanks ?? true,
  ]);
}

function patchValidation(context: SheetContext, placed: PlacedValidation, claimed: DataValidation[]): void {
  if (claimed.length === 0) {
    context.removals.add(placed.node);
    return;
  }
  const before = formatAreas(placed.models.map((model) => model.area));
  const after = formatAreas(claimed.map((validation) => validation.area));
  if (before === after) return;
  const node = sqrefNode(placed.node);
  if (node === undefined) context.editor.setAttributes(placed.node, { sqref: after });
  else context.editor.replaceContent(node, after);
}

function writeContainer(context: SheetContext, added: DataValidation[]): Set<XmlNode> {
  const { before, editor, named, removals } = context;
  const container = childNamed(before.part.root, 'dataValidations');
  const texts = added.map((validation) => validationXml(context, validation));
  if (container === undefined) {
    const whole = element(named('dataValidations'), { count: texts.length }, texts.join(''));
    if (texts.length > 0) insertChild(editor, before.part.root, 'dataValidations', whole);
    return new Set();
  }
  const kept = childrenNamed(container, 'dataValidation').filter((node) => !removals.has(node));
  const count = String(kept.length + texts.length);
  if (texts.length > 0) editor.append(container, texts.join(''));
  const survives = kept.length + texts.length > 0;
  if (survives && container.attributes.has('count') && container.attributes.get('count') !== count) {
    editor.setAttributes(container, { count });
  }
  return texts.length > 0 ? new Set([container]) : new Set();
}

function validationXml({ named }: SheetContext, validation: DataValidation): string {
  const { listSource, prompt, errorAlert } = validation;
  const attributes = {
    type: listSource === undefined ? undefined : 'list',
    errorStyle:
      errorAlert === undefined || errorAlert.style === 'Stop' ? undefined : errorAlert.style.toLowerCase(),
    allowBlank: validation.ignoreBlanks === false ? undefined : 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: text(errorAlert?.title),
    error: text(errorAlert?.message),
    promptTitle: text(prompt?.title),
    prompt: text(prompt?.message),
    sqref: formatCorners(validation.area),
  };
  const formula = listSource === undefined ? '' : escapeText(encodeXString(toFileFormula(listSource)));
  const source = formula === '' ? '' : element(named('formula1'), {}, formula);
  return element(named('dataValidation'), attributes, source);
}

function text(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : encodeXString(value);
}

import { COLUMN_LIMIT } from '../../spreadsheet/area';
import type { PageSetup, PageTexts } from '../../spreadsheet/model';
import { MARGIN_SIDES, PAPER_NUMBERS, POINTS_PER_INCH, STANDARD_MARGINS } from '../read/pageSetup';
import { element } from '../xml/build';
import { escapeText } from '../xml/escape';
import { insertChild } from '../xml/schemaOrder';
import { childNamed, rawText } from '../xml/tree';
import { encodeXString } from '../xml/xstring';
import type { SheetContext } from './sheetContext';

/** Orientation, paper, scale, margins, header and footer, and page breaks: each only where it has changed. */
export function patchPageSetup(context: SheetContext): void {
  const before = context.before.model.page ?? {};
  const after = context.after.page ?? {};
  if (isSame(before, after)) return;
  patchMargins(context, before, after);
  patchSetup(context, before, after);
  patchTexts(context, before, after);
  patchBreaks(context, before, after);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function patchMargins({ before, editor, named }: SheetContext, was: PageSetup, is: PageSetup): void {
  if (isSame(was.margins, is.margins)) return;
  const existing = childNamed(before.part.root, 'pageMargins');
  const inches = MARGIN_SIDES.map((side) => {
    const points = is.margins?.[side];
    return [side, String(points === undefined ? STANDARD_MARGINS[side] : points / POINTS_PER_INCH)] as const;
  });
  const values = Object.fromEntries(inches);
  if (existing !== undefined) editor.setAttributes(existing, values);
  else insertChild(editor, before.part.root, 'pageMargins', element(named('pageMargins'), values));
}

function patchSetup({ before, editor, named }: SheetContext, was: PageSetup, is: PageSetup): void {
  const setup = ({ orientation, paperSize, scale, fit }: PageSetup): Record<string, string | undefined> => ({
    orientation: orientation?.toLowerCase(),
    paperSize: paperSize && String(PAPER_NUMBERS[paperSize]),
    scale: scale === undefined ? undefined : String(scale),
    fitToWidth: fit && (fit.wide === undefined ? '0' : String(fit.wide)),
    fitToHeight: fit && (fit.tall === undefined ? '0' : String(fit.tall)),
  });
  const wanted = setup(is);
  if (isSame(setup(was), wanted)) return;
  const existing = childNamed(before.part.root, 'pageSetup');
  if (existing !== undefined) editor.setAttributes(existing, wanted);
  else insertChild(editor, before.part.root, 'pageSetup', element(named('pageSetup'), wanted));
}

function patchTexts({ before, editor, named }: SheetContext, was: PageSetup, is: PageSetup): void {
  if (isSame([was.header, was.footer], [is.header, is.footer])) return;
  const { root, xml } = before.part;
  const existing = childNamed(root, 'headerFooter');
  // What a file says of even and first pages stays.
  const others = (existing?.children ?? []).filter(
    ({ local }) => !['oddHeader', 'oddFooter'].includes(local),
  );
  const content =
    textElement(named('oddHeader'), is.header) +
    textElement(named('oddFooter'), is.footer) +
    others.map((node) => rawText(xml, node)).join('');
  if (existing !== undefined) editor.replaceContent(existing, content);
  else if (content !== '')
    insertChild(editor, root, 'headerFooter', element(named('headerFooter'), {}, content));
}

function textElement(name: string, texts: PageTexts | undefined): string {
  const text = joinTexts(texts ?? {});
  return text === '' ? '' : element(name, {}, escapeText(encodeXString(text)));
}

function joinTexts({ left, center, right }: PageTexts): string {
  const parts = [
    { code: '&L', text: left },
    { code: '&C', text: center },
    { code: '&R', text: right },
  ];
  return parts.map(({ code, text }) => (text === undefined || text === '' ? '' : code + text)).join('');
}

function patchBreaks({ before, editor, named }: SheetContext, was: PageSetup, is: PageSetup): void {
  if (isSame(was.breaksBefore ?? [], is.breaksBefore ?? [])) return;
  const { root } = before.part;
  const existing = childNamed(root, 'rowBreaks');
  const rows = is.breaksBefore ?? [];
  const content = rows.map((id) => element(named('brk'), { id, max: COLUMN_LIMIT - 1, man: 1 })).join('');
  const counts = { count: rows.length, manualBreakCount: rows.length };
  const text = rows.length === 0 ? '' : element(named('rowBreaks'), counts, content);
  if (existing !== undefined) editor.replaceElement(existing, text);
  else if (text !== '') insertChild(editor, root, 'rowBreaks', text);
}

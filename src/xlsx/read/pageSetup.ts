import type { PageSetup, PageTexts } from '../../spreadsheet/model';
import { childNamed, childrenNamed, flag, numberAttribute, textOf, type XmlNode } from '../xml/tree';
import { decodeXString } from '../xml/xstring';

type Margins = NonNullable<PageSetup['margins']>;
type MarginSide = keyof Margins;

/** In inches, as a sheet has them that says nothing else. */
export const STANDARD_MARGINS: Readonly<Record<MarginSide, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

export const MARGIN_SIDES: readonly MarginSide[] = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

export const POINTS_PER_INCH = 72;

/** The file's numbers of the papers that the model knows. */
export const PAPER_NUMBERS: Readonly<Record<NonNullable<PageSetup['paperSize']>, number>> = {
  Letter: 1,
  A3: 8,
  A4: 9,
  A5: 11,
};

/** What a sheet's part says of its pages; the print area and the titles are names, in the workbook part. */
export function readPageSetup(xml: string, worksheet: XmlNode): PageSetup {
  const page: PageSetup = { ...readSetup(worksheet), ...readTexts(xml, worksheet) };
  const margins = readMargins(worksheet);
  if (margins !== undefined) page.margins = margins;
  const breaks = childrenNamed(childNamed(worksheet, 'rowBreaks'), 'brk').filter((node) => flag(node, 'man'));
  const rows = breaks.flatMap((node) => numberAttribute(node, 'id') ?? []);
  if (rows.length > 0) page.breaksBefore = rows.sort((a, b) => a - b);
  return page;
}

function readSetup(worksheet: XmlNode): PageSetup {
  const setup = childNamed(worksheet, 'pageSetup');
  const page: PageSetup = {};
  const orientation = setup?.attributes.get('orientation');
  if (orientation === 'landscape') page.orientation = 'Landscape';
  if (orientation === 'portrait') page.orientation = 'Portrait';
  const number = numberAttribute(setup, 'paperSize');
  const papers = ['Letter', 'A3', 'A4', 'A5'] as const;
  const paper = papers.find((name) => PAPER_NUMBERS[name] === number);
  if (paper !== undefined) page.paperSize = paper;
  const scale = numberAttribute(setup, 'scale');
  if (flag(childNamed(childNamed(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    const [wide, tall] = [
      numberAttribute(setup, 'fitToWidth') ?? 1,
      numberAttribute(setup, 'fitToHeight') ?? 1,
    ];
    page.fit = { ...(wide === 0 ? {} : { wide }), ...(tall === 0 ? {} : { tall }) };
  } else if (scale !== undefined) page.scale = scale;
  return page;
}

function readMargins(worksheet: XmlNode): Margins | undefined {
  const node = childNamed(worksheet, 'pageMargins');
  const unusual = MARGIN_SIDES.flatMap((side) => {
    const inches = numberAttribute(node, side) ?? STANDARD_MARGINS[side];
    return inches === STANDARD_MARGINS[side] ? [] : [[side, inches * POINTS_PER_INCH] as const];
  });
  return unusual.length === 0 ? undefined : Object.fromEntries(unusual);
}

function readTexts(xml: string, worksheet: XmlNode): PageSetup {
  const node = childNamed(worksheet, 'headerFooter');
  const parts = (['header', 'footer'] as const).flatMap((where) => {
    const text = childNamed(node, where === 'header' ? 'oddHeader' : 'oddFooter');
    const texts = text ? splitTexts(decodeXString(textOf(xml, text))) : {};
    return Object.keys(texts).length === 0 ? [] : [[where, texts] as const];
  });
  return Object.fromEntries(parts);
}

const SIDES: Readonly<Record<string, keyof PageTexts>> = { L: 'left', C: 'center', R: 'right' };

/** `&Lvänster&Chöger`: what comes before the first code stands in the middle. */
function splitTexts(text: string): PageTexts {
  const texts: PageTexts = {};
  let side: keyof PageTexts = 'center';
  for (const piece of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const next = piece.startsWith('&') ? SIDES[piece.slice(1).toUpperCase()] : undefined;
    if (next === undefined) texts[side] = (texts[side] ?? '') + piece;
    else side = next;
  }
  return texts;
}

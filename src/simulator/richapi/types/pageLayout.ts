import { wholeSheet } from '../../../spreadsheet/area';
import { ExcelError } from '../../../spreadsheet/excelError';
import type { PageSetup, PageTexts, Sheet } from '../../../spreadsheet/model';
import { assertSheetEditable } from '../../../spreadsheet/protection';
import { asChoice, asInteger, asNumber, asText, isRecord, type Argument } from '../arguments';
import { HostObject, type Scalar } from '../hostObject';
import { defineType, itemAt, readOnly } from '../members';
import { placedRange } from '../rangeArguments';
import type { Session } from '../session';
import { AreasTarget } from '../targets';
import type { Json } from '../wire';

const PAPERS = ['Letter', 'A3', 'A4', 'A5'] as const;

/** In points, as Excel has them on a new sheet. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;

function pageOf(sheet: Sheet): PageSetup {
  assertSheetEditable(sheet);
  return (sheet.page ??= {});
}

function margin(side: keyof typeof MARGINS): Scalar<Sheet> {
  return {
    get: ({ page }) => page?.margins?.[side] ?? MARGINS[side],
    set(sheet, value) {
      const points = asNumber(value);
      if (points < 0) throw new ExcelError('InvalidArgument', `the margin ${points}`);
      const page = pageOf(sheet);
      const margins = { ...page.margins, [side]: points };
      if (points === MARGINS[side]) delete margins[side];
      page.margins = margins;
    },
  };
}

function zoomOf({ page }: Sheet): Json {
  if (page?.fit === undefined) return { scale: page?.scale ?? 100 };
  return { horizontalFitToPages: page.fit.wide ?? null, verticalFitToPages: page.fit.tall ?? null };
}

/** Excel takes a scale, or a count of pages, never both. */
function setZoom(sheet: Sheet, value: Argument): void {
  if (!isRecord(value)) throw new ExcelError('InvalidArgument', 'zoom options were expected');
  const [scale, wide, tall] = ['scale', 'horizontalFitToPages', 'verticalFitToPages'].map((name) => {
    const number = value[name] ?? null;
    return number === null ? undefined : asInteger(number);
  });
  const isFit = wide !== undefined || tall !== undefined;
  if (isFit === (scale !== undefined))
    throw new ExcelError('InvalidArgument', 'a scale or a fit was expected');
  if (scale !== undefined && (scale < 10 || scale > 400)) {
    throw new ExcelError('InvalidArgument', `the scale ${scale}`);
  }
  if ([wide, tall].some((pages) => pages !== undefined && (pages < 1 || pages > 32767))) {
    throw new ExcelError('InvalidArgument', 'a count of pages was expected');
  }
  const page = pageOf(sheet);
  delete page.scale;
  delete page.fit;
  if (scale !== undefined) page.scale = scale;
  else page.fit = { ...(wide === undefined ? {} : { wide }), ...(tall === undefined ? {} : { tall }) };
}

function setPrintArea(sheet: Sheet, value: Argument, { workbook }: Session): void {
  const several =
    value instanceof HostObject && value.target instanceof AreasTarget ? value.target : undefined;
  const one = several ? undefined : placedRange(workbook, sheet, value);
  const areas = several?.areas ?? (one ? [one.area] : []);
  if ((several ?? one)?.sheet !== sheet) {
    throw new ExcelError('InvalidArgument', 'the print area is on another sheet');
  }
  pageOf(sheet).printArea = [...areas];
}

export const pageLayoutType = defineType<Sheet>({
  scalars: {
    Orientation: {
      get: ({ page }) => page?.orientation ?? 'Portrait',
      set: (sheet, value) => {
        pageOf(sheet).orientation = asChoice(value, ['Portrait', 'Landscape']);
      },
    },
    PaperSize: {
      get: ({ page }) => page?.paperSize ?? 'Letter',
      set: (sheet, value) => {
        pageOf(sheet).paperSize = asChoice(value, PAPERS);
      },
    },
    Zoom: { get: zoomOf, set: setZoom },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigation: { HeadersFooters: (sheet, session) => session.wrap('HeaderFooterGroup', sheet) },
  methods: {
    SetPrintArea: (sheet, args, session) => setPrintArea(sheet, args.at(0), session),
    GetPrintAreaOrNullObject: (sheet, _, session) =>
      sheet.page?.printArea === undefined ? null : session.rangeAreas(sheet, sheet.page.printArea),
    SetPrintTitleRows(sheet, args, { workbook }) {
      const placed = placedRange(workbook, sheet, args.at(0));
      if (placed.sheet !== sheet) throw new ExcelError('InvalidArgument', 'the rows are on another sheet');
      pageOf(sheet).titleRows = { top: placed.area.top, bottom: placed.area.bottom };
    },
    GetPrintTitleRowsOrNullObject: (sheet, _, session) =>
      sheet.page?.titleRows === undefined
        ? null
        : session.range(sheet, { ...wholeSheet, ...sheet.page.titleRows }),
  },
});

export const headerFooterGroupType = defineType<Sheet>({
  navigation: { DefaultForAllPages: (sheet, session) => session.wrap('HeaderFooter', sheet) },
});

/** Excel's longest text of a header or a footer. */
const LONGEST = 255;

function pageText(where: 'header' | 'footer', side: keyof PageTexts): Scalar<Sheet> {
  return {
    get: ({ page }) => page?.[where]?.[side] ?? '',
    set(sheet, value) {
      const text = asText(value);
      if (text.length > LONGEST)
        throw new ExcelError('InvalidArgument', `a longer ${where} than Excel takes`);
      const page = pageOf(sheet);
      const texts = { ...page[where], [side]: text };
      if (text === '') delete texts[side];
      page[where] = texts;
    },
  };
}

export const headerFooterType = defineType<Sheet>({
  scalars: {
    LeftHeader: pageText('header', 'left'),
    CenterHeader: pageText('header', 'center'),
    RightHeader: pageText('header', 'right'),
    LeftFooter: pageText('footer', 'left'),
    CenterFooter: pageText('footer', 'center'),
    RightFooter: pageText('footer', 'right'),
  },
});

export const pageBreakCollectionType = defineType<Sheet>({
  items: (sheet, session) =>
    (sheet.page?.breaksBefore ?? []).map((row) => session.wrap('PageBreak', { sheet, row })),
  getItem: (sheet, key, session) =>
    session.wrap('PageBreak', { sheet, row: itemAt(sheet.page?.breaksBefore ?? [], Number(key)) }),
  methods: {
    GetCount: ({ page }) => page?.breaksBefore?.length ?? 0,
    /** A break before the uppermost row of the range; none can stand before the first row of the sheet. */
    Add(sheet, args, session) {
      const placed = placedRange(session.workbook, sheet, args.at(0));
      const row = placed.area.top;
      if (placed.sheet !== sheet || row === 0) {
        throw new ExcelError('InvalidArgument', 'no page break can stand there');
      }
      const page = pageOf(sheet);
      page.breaksBefore = [...new Set([...(page.breaksBefore ?? []), row])].sort((a, b) => a - b);
      return session.wrap('PageBreak', { sheet, row });
    },
    RemovePageBreaks(sheet) {
      delete pageOf(sheet).breaksBefore;
    },
  },
});

export const pageBreakType = defineType<{ sheet: Sheet; row: number }>({
  scalars: { RowIndex: readOnly(({ row }) => row), ColumnIndex: readOnly(() => 0) },
  methods: {
    GetCellAfterBreak: ({ sheet, row }, _, session) =>
      session.range(sheet, { top: row, bottom: row, left: 0, right: 0 }),
    Delete({ sheet, row }) {
      const page = pageOf(sheet);
      page.breaksBefore = (page.breaksBefore ?? []).filter((other) => other !== row);
    },
  },
});

import { LAST_CELL } from '../sheetLimits';
import type { Answer, Probe, ProbeDesk } from './probe';
import { answerIn, PROBE_SHEET } from './probe';

/** Works on a sheet more, which is gone afterwards. */
async function withOther(
  { onSheet }: ProbeDesk,
  work: (other: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  return onSheet(async (_, context) => {
    const other = context.workbook.worksheets.add(`${PROBE_SHEET} 2`);
    await context.sync();
    try {
      return await work(other, context);
    } finally {
      other.visibility = 'Visible';
      other.delete();
      await context.sync();
    }
  });
}

/** Sheets, protection and flags. */
export const sheetProbes: readonly Probe[] = [
  {
    id: 'mycket-dolt-blad',
    about:
      'Ett mycket dolt blad kan skrivas och läsas, men inte tas bort förrän det är dolt på vanligt sätt.',
    expected: ['VeryHidden', 'utkast', 'InvalidOperation'],
    ask: async (desk) =>
      withOther(desk, async (other, context) => {
        other.visibility = 'VeryHidden';
        const cell = other.getRange('A1');
        cell.values = [['utkast']];
        cell.load('values');
        other.load('visibility');
        await context.sync();
        const code = await desk.codeOf((_, own) =>
          own.workbook.worksheets.getItem(`${PROBE_SHEET} 2`).delete(),
        );
        return [other.visibility, answerIn(cell.values), code];
      }),
  },
  {
    id: 'bladnamn',
    about: 'Upptagna, för långa och otillåtna bladnamn nekas.',
    expected: ['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument'],
    ask: async ({ codeOf }) => [
      await codeOf((_, { workbook }) => workbook.worksheets.add(PROBE_SHEET.toUpperCase())),
      await codeOf((sheet) => void (sheet.name = 'x'.repeat(32))),
      await codeOf((sheet) => void (sheet.name = 'a/b')),
    ],
  },
  {
    id: 'finns-inte',
    about: 'Ett blad och en tabell som inte finns nekas, eller är null.',
    expected: ['ItemNotFound', 'ItemNotFound', true],
    ask: async ({ codeOf, onSheet }) => [
      await codeOf((_, { workbook }) => workbook.worksheets.getItem('Finns inte').load('name')),
      await codeOf((_, { workbook }) => workbook.tables.getItem('FinnsInte').load('name')),
      await onSheet(async (_, context) => {
        const none = context.workbook.worksheets.getItemOrNullObject('Finns inte');
        await context.sync();
        return none.isNullObject;
      }),
    ],
  },
  {
    id: 'skyddat-blad',
    about: 'Ett skyddat blad nekar värden, rensning av sista cellen och markeringar.',
    expected: [true, 'AccessDenied', 'AccessDenied', 'AccessDenied'],
    ask: async ({ codeOf, onSheet }) => {
      const isProtected = await onSheet(async (sheet, context) => {
        sheet.protection.protect();
        sheet.protection.load('protected');
        await context.sync();
        return sheet.protection.protected;
      });
      const codes = [
        await codeOf((sheet) => void (sheet.getRange('A1').values = [[1]])),
        await codeOf((sheet) => sheet.getRange(LAST_CELL).clear('Contents')),
        await codeOf((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom')),
      ];
      await onSheet((sheet) => sheet.protection.unprotect());
      return [isProtected, ...codes];
    },
  },
  {
    id: 'markering',
    about:
      'En markering är en villkorsstyrd formatering, som känns igen på sin formel och har sina celler kvar.',
    expected: ['Custom', 'N("Sociala investeringar stop")=0', 'A1 C3:C4'],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const { custom } = sheet.getRanges('A1,C3:C4').conditionalFormats.add('Custom');
        custom.rule.formula = '=N("Sociala investeringar stop")=0';
        custom.format.fill.color = '#F8D0CF';
        custom.format.font.color = '#7A0E0B';
        await context.sync();
        const formats = sheet.getRange().conditionalFormats;
        formats.load('id,type,customOrNullObject/rule/formula');
        await context.sync();
        const [first] = formats.items;
        if (first === undefined) return 'saknas';
        const ranges = formats.getItem(first.id).getRanges().load('address');
        await context.sync();
        const cells = ranges.address.split(',').map((address) => address.split('!')[1]?.replace(/\$/g, ''));
        const { formula } = first.customOrNullObject.rule;
        return [first.type, formula.replace(/^=/, ''), cells.sort().join(' ')];
      }),
  },
  {
    id: 'borttagen-markering',
    about: 'En markering tas bort genom sitt id, och användarens egna blir kvar.',
    expected: [2, 1, 'A1=1'],
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const own = sheet.getRange('A1').conditionalFormats.add('Custom');
        own.custom.rule.formula = '=A1=1';
        const ours = sheet.getRange('B1').conditionalFormats.add('Custom');
        ours.custom.rule.formula = '=N("Sociala investeringar warn")=0';
        ours.load('id');
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        sheet.getRange().conditionalFormats.getItem(ours.id).delete();
        const left = sheet.getRange().conditionalFormats;
        left.load('id,customOrNullObject/rule/formula');
        await context.sync();
        const formula = left.items[0]?.customOrNullObject.rule.formula ?? '';
        return [count.value, left.items.length, formula.replace(/^=/, '')];
      }),
  },
  {
    id: 'rullista',
    about: 'En rullista med ett område som källa läses tillbaka som den skrevs.',
    expected: true,
    ask: ({ onSheet }) =>
      onSheet(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1');
        const source = `='${PROBE_SHEET}'!$C$1:$C$3`;
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.load('rule');
        await context.sync();
        const read = String(dataValidation.rule.list?.source ?? '');
        return read.replace(/'/g, '') === source.replace(/'/g, '');
      }),
  },
  {
    id: 'antal-blad',
    about: 'Antalet blad svaras som ett tal, vilket varje fråga till Excel slutar med.',
    expected: true,
    ask: ({ onSheet }) =>
      onSheet(async (_, context) => {
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        return count.value >= 1;
      }),
  },
  {
    id: 'sidor',
    about: 'Utskriftens liggande sida och sidbrytning går att ställa in utan skrivare.',
    ask: ({ codeOf }) =>
      codeOf((sheet) => {
        sheet.pageLayout.orientation = 'Landscape';
        sheet.pageLayout.setPrintTitleRows('$1:$1');
        sheet.horizontalPageBreaks.add('A5');
      }),
  },
];

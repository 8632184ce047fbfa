import { MAIN, OFFICE, plainFiles, relationships, zipped } from './handmade';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const SHEET_DATA =
  '<sheetData><row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>10</v></c></row>\n' +
  '<row r="2" spans="1:2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="2"><f>B1*2</f><v>20</v></c></row></sheetData>';

const SHEET_TAIL =
  '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>' +
  '<conditionalFormatting sqref="B1:B2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar></cfRule></conditionalFormatting>' +
  '<hyperlinks><hyperlink ref="A2" location="Data!A1" display="länk"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font><font><b/><u/><sz val="10"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

const CHART = `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:pieChart><c:ser><c:val><c:numRef><c:f>Data!$B$1:$B$2</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING_PART =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1270000" cy="1270000"/>` +
  '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="7" name="Paj"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

/** What people's own workbooks hold beyond the model: comments, a pie, a pivot cache, macros, properties … */
export function richWorkbook(): Uint8Array {
  const files = plainFiles('', {
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="Bok"/><bookViews><workbookView xWindow="0" activeTab="0"/></bookViews>` +
      '<sheets><sheet name="Data" sheetId="3" r:id="rId1"/><sheet name="Mer" sheetId="7" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Mer!$A$1</definedName><definedName name="Summa">Data!$B$2</definedName></definedNames>' +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      [`${OFFICE}/worksheet`, '/xl/worksheets/sheet2.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      [`${OFFICE}/calcChain`, 'calcChain.xml'],
      [`${OFFICE}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml'],
      ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:B2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${SHEET_DATA}${SHEET_TAIL}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>Data!B2+1</f><v>21</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      [`${OFFICE}/comments`, '../comments1.xml'],
      [`${OFFICE}/drawing`, '../drawings/drawing1.xml'],
      [`${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t xml:space="preserve">Rik </t></r><r><t>text</t></r></si><si><t>enkel</t></si></sst>`,
    'xl/styles.xml': STYLES,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B2" i="3"/><c r="A1" i="7"/></calcChain>`,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>obs</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
    'xl/drawings/drawing1.xml': DRAWING_PART,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([`${OFFICE}/chart`, '../charts/chart1.xml']),
    'xl/charts/chart1.xml': CHART,
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Data"/></cacheSource></pivotCacheDefinition>`,
    'xl/vbaProject.bin': 'makron',
    'docProps/app.xml': '<Properties/>',
    'customXml/item1.xml': '<eget/>',
  });
  const types = files['[Content_Types].xml'] ?? '';
  files['[Content_Types].xml'] = types.replace(
    '</Types>',
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  );
  return zipped(files);
}

import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, TRANSITIONAL } from '../container/namespaces';
import { element, XML_DECLARATION } from '../xml/build';
import { packEntry, writeZip } from '../zip/writeZip';

const OFFICE_DOCUMENT = `${TRANSITIONAL.relationships}/officeDocument`;
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** A workbook without sheets, which a new workbook is written into as if it were all changes. */
export function minimalPackage(date1904: boolean): Uint8Array {
  const texts: [string, string][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', rootRelationships()],
    ['xl/workbook.xml', workbook(date1904)],
    ['xl/_rels/workbook.xml.rels', element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS })],
  ];
  const encoder = new TextEncoder();
  return writeZip(texts.map(([name, text]) => packEntry(name, encoder.encode(XML_DECLARATION + text))));
}

function contentTypes(): string {
  const types = [
    element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: WORKBOOK_TYPE }),
  ];
  return element('Types', { xmlns: CONTENT_TYPES }, types.join(''));
}

function rootRelationships(): string {
  const relationship = element('Relationship', {
    Id: 'rId1',
    Type: OFFICE_DOCUMENT,
    Target: 'xl/workbook.xml',
  });
  return element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, relationship);
}

function workbook(date1904: boolean): string {
  const content = [
    date1904 ? element('workbookPr', { date1904: 1 }) : element('workbookPr'),
    element('bookViews', {}, element('workbookView')),
    element('sheets'),
  ];
  const namespaces = { xmlns: TRANSITIONAL.main, 'xmlns:r': TRANSITIONAL.relationships };
  return element('workbook', namespaces, content.join(''));
}

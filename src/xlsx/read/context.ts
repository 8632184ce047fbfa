import type { Parts } from '../container/parts';
import { readRelationships, type Relationship } from '../container/relationships';
import { dialectOf, isMainNamespace, type Dialect, TRANSITIONAL } from '../container/namespaces';
import { PackageError } from '../packageError';
import { readThemeColors, DEFAULT_PALETTE } from '../styles/colors';
import { readCellStyle, readStyleSheet, type CellStyle, type StyleSheet } from '../styles/styleSheet';
import type { XmlPart } from '../container/parts';
import { readSharedStrings } from './sharedStrings';

/** What every sheet of a workbook is read with. */
export interface ReadContext {
  parts: Parts;
  workbookPath: string;
  workbook: XmlPart;
  dialect: Dialect;
  relationships: Relationship[];
  sharedStrings: string[];
  styleSheet: StyleSheet | undefined;
  cellStyles: CellStyle[];
  date1904: boolean;
}

export function openContext(parts: Parts): ReadContext {
  const workbookPath = findWorkbook(parts);
  const workbook = parts.xml(workbookPath);
  if (workbook.root.local !== 'workbook' || !isMainNamespace(workbook.root.namespace)) {
    throw new PackageError('not-a-workbook', `${workbookPath} is no workbook.`);
  }
  const relationships = readRelationships(parts, workbookPath);
  const styleSheet = openStyleSheet(parts, relationships);
  return {
    parts,
    workbookPath,
    workbook,
    dialect: dialectOf(workbook.root.namespace) ?? TRANSITIONAL,
    relationships,
    sharedStrings: openSharedStrings(parts, relationships),
    styleSheet,
    cellStyles:
      styleSheet === undefined ? [] : styleSheet.cellFormats.map((xf) => readCellStyle(styleSheet, xf)),
    date1904: isDate1904(workbook),
  };
}

function findWorkbook(parts: Parts): string {
  const office = readRelationships(parts, '').find((relationship) => relationship.kind === 'officeDocument');
  if (office === undefined) throw new PackageError('not-a-workbook', 'The zip holds no office document.');
  if (!parts.has(office.target)) throw new PackageError('damaged', 'The workbook part is missing.');
  if (isBinary(office.target)) throw new PackageError('not-a-workbook', 'The document is not XML.');
  return office.target;
}

/** A binary workbook (.xlsb) is a zip as well, with parts that are not XML. */
function isBinary(part: string): boolean {
  return part.toLowerCase().endsWith('.bin');
}

export function targetOf(relationships: Relationship[], kind: string): string | undefined {
  return relationships.find((relationship) => relationship.kind === kind && !relationship.external)?.target;
}

function openStyleSheet(parts: Parts, relationships: Relationship[]): StyleSheet | undefined {
  const path = targetOf(relationships, 'styles');
  const part = path === undefined ? undefined : parts.xmlIfPresent(path);
  if (part === undefined) return undefined;
  const themePath = targetOf(relationships, 'theme');
  const theme = themePath === undefined ? undefined : parts.xmlIfPresent(themePath);
  return readStyleSheet(part.root, theme === undefined ? DEFAULT_PALETTE.theme : readThemeColors(theme.root));
}

function openSharedStrings(parts: Parts, relationships: Relationship[]): string[] {
  const path = targetOf(relationships, 'sharedStrings');
  return path === undefined || !parts.has(path) ? [] : readSharedStrings(parts.text(path), path);
}

function isDate1904(workbook: XmlPart): boolean {
  const properties = workbook.root.children.find((node) => node.local === 'workbookPr');
  const value = properties?.attributes.get('date1904');
  return value === '1' || value === 'true' || value === 'on';
}

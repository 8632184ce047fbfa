const OPEN = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** The same vocabulary has one set of names in Transitional files and another in Strict ones. */
export interface Dialect {
  strict: boolean;
  main: string;
  relationships: string;
  drawing: string;
  chart: string;
  spreadsheetDrawing: string;
}

export const TRANSITIONAL: Dialect = {
  strict: false,
  main: `${OPEN}/spreadsheetml/2006/main`,
  relationships: `${OPEN}/officeDocument/2006/relationships`,
  drawing: `${OPEN}/drawingml/2006/main`,
  chart: `${OPEN}/drawingml/2006/chart`,
  spreadsheetDrawing: `${OPEN}/drawingml/2006/spreadsheetDrawing`,
};

const STRICT_DIALECT: Dialect = {
  strict: true,
  main: `${STRICT}/spreadsheetml/main`,
  relationships: `${STRICT}/officeDocument/relationships`,
  drawing: `${STRICT}/drawingml/main`,
  chart: `${STRICT}/drawingml/chart`,
  spreadsheetDrawing: `${STRICT}/drawingml/spreadsheetDrawing`,
};

export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const EXCEL_MAIN = 'http://schemas.microsoft.com/office/excel/2006/main';
export const PACKAGE_RELATIONSHIPS = `${OPEN}/package/2006/relationships`;
export const CONTENT_TYPES = `${OPEN}/package/2006/content-types`;

export function dialectOf(namespace: string): Dialect | undefined {
  return [TRANSITIONAL, STRICT_DIALECT].find((dialect) => dialect.main === namespace);
}

export function isMainNamespace(namespace: string): boolean {
  return dialectOf(namespace) !== undefined;
}

/** `worksheet` for both dialects' relationship type of a worksheet. */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

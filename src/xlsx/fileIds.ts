/**
 * Ids that follow from the file alone: opening the same bytes again gives the same ids, and that is
 * how the writer knows which sheet, table or rule of the model is which in the file.
 */
type IdKind = 'sheet' | 'table' | 'conditionalFormat' | 'chart';

const KIND_CODE: Record<IdKind, string> = {
  sheet: '0001',
  table: '000c',
  conditionalFormat: '0004',
  chart: '0008',
};

export function fileId(kind: IdKind, number: number, within = 0): string {
  return `{${hex(number, 8)}-${KIND_CODE[kind]}-0000-${hex(within, 4)}-0000f11e0000}`;
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

export type OfficeState = 'ready' | 'notLoaded' | 'notExcel' | 'tooOld';

/** The lowest API set that the add-in works with; the manifest asks for the same. */
export const REQUIRED_API = '1.13';

/** Resolves when Office has answered, with whether the add-in can work here. Never rejects. */
export async function whenOfficeIsReady(): Promise<OfficeState> {
  if (typeof Office === 'undefined') return 'notLoaded';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'notExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API) ? 'ready' : 'tooOld';
}

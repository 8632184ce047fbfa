/** One file in a zip, still compressed, so that what is not changed can be copied as it was. */
export interface ZipEntry {
  name: string;
  /** 0 = stored, 8 = deflated. */
  method: number;
  crc: number;
  size: number;
  compressed: Uint8Array;
  dosTime: number;
  dosDate: number;
  utf8Name: boolean;
}

/** Midnight 1 January 1980, the first moment a zip can state. */
export const FIXED_DOS_TIME = 0;
export const FIXED_DOS_DATE = 0x21;

import { readFileSync } from 'node:fs';
import type { WorkbookSession } from '../excel';
import { createWorkbookSession } from '../excel';
import { openInNode } from '../simulator/transports/node';
import type { Workbook } from '../spreadsheet';
import type { ResultParts } from '../workbook/resultParts';
import { openPackage, savePackage } from '../xlsx';
import type { Refused } from './refused';
import { shownPath } from './shownPath';

/** A workbook on disk, open in the simulated Excel behind the genuine Office.js client. */
export interface OpenWorkbook {
  readonly session: WorkbookSession;
  readonly workbook: Workbook;
  /** The workbook as a file; every part that was not written is the original's, byte for byte. */
  toBytes(): Uint8Array;
}

export function openWorkbookFile(path: string, parts?: ResultParts): OpenWorkbook | Refused {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { refusal: `Filen ${shownPath(path)} går inte att läsa. Kontrollera sökvägen.` };
  }
  const opened = openPackage(bytes);
  if (!opened.ok) return { refusal: REFUSALS[opened.reason](shownPath(path)) };
  return openWorkbook(opened.workbook, bytes, parts);
}

function openWorkbook(
  workbook: Workbook,
  original: Uint8Array | undefined,
  parts?: ResultParts,
): OpenWorkbook {
  const { Excel } = openInNode(workbook);
  return {
    session: createWorkbookSession(Excel, parts),
    workbook,
    toBytes: () => savePackage(original, workbook),
  };
}

const REFUSALS = {
  'not-a-workbook': (path: string) => `${path} är ingen Excelarbetsbok. Välj en fil som sparats som .xlsx.`,
  encrypted: (path: string) =>
    `${path} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara.`,
  'legacy-xls': (path: string) => `${path} har ett äldre format. Öppna den i Excel och spara den som .xlsx.`,
  damaged: (path: string) => `${path} är skadad och går inte att läsa. Öppna och reparera den i Excel.`,
  'too-large': (path: string) => `${path} är för stor för att läsas.`,
  empty: (path: string) => `${path} är tom. Välj en sparad arbetsbok.`,
} as const;

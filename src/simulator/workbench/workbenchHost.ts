import { findSheet } from '../../spreadsheet/book';
import { createWorkbook } from '../../spreadsheet/create';
import type { Sheet, Workbook } from '../../spreadsheet/model';
import { activateSheet } from '../../spreadsheet/sheets';
import type { OpenResult } from '../../xlsx';
import { openPackage, savePackage } from '../../xlsx';
import type { WindowSession } from '../transports/window';
import { installInWindow } from '../transports/window';
import type { OfficeLook } from './officeLook';
import { officeColors } from './officeLook';

declare global {
  interface Window {
    /** On the workbench's page, for the pane in its frame. */
    workbench?: WorkbenchHost;
  }
}

const NO_BUTTONS: ReadonlyMap<string, boolean> = new Map();

/** The open workbook, the file that it came from, and the Excel that a pane talks to. */
export class WorkbenchHost {
  workbook: Workbook = createWorkbook();
  fileName: string;
  look: OfficeLook;
  private original: Uint8Array | undefined;
  private session: WindowSession | undefined;
  private readonly listeners = new Set<() => void>();
  /** Rises with every change, so that React knows when to draw. */
  private version = 0;
  /** Rises with every workbook, since a pane belongs to the one it was opened in. */
  private opened = 0;

  constructor(fileName: string, look: OfficeLook) {
    this.fileName = fileName;
    this.look = look;
  }

  /** Called by the pane's page before Office.js is loaded in it. */
  connect(pane: Window): void {
    this.session = installInWindow(pane, this.workbook, {
      uiLocale: this.look.language,
      officeTheme: () => officeColors(this.look.theme),
      interceptRequest: () => {
        // The request is carried out right after this.
        setTimeout(() => this.changed(), 0);
        return 'pass';
      },
    });
  }

  open(bytes: Uint8Array, fileName: string): OpenResult {
    const result = openPackage(bytes);
    if (!result.ok) return result;
    this.workbook = result.workbook;
    this.workbook.name = fileName;
    this.original = bytes;
    this.fileName = fileName;
    this.session = undefined;
    this.opened += 1;
    this.changed();
    return result;
  }

  save(): Uint8Array {
    return savePackage(this.original, this.workbook);
  }

  activeSheet(): Sheet | undefined {
    const { sheets, activeSheetId } = this.workbook;
    return sheets.find(({ id }) => id === activeSheetId);
  }

  activate(sheet: Sheet): void {
    if (this.session) this.session.user.activate(sheet.name);
    else activateSheet(this.workbook, sheet);
    this.changed();
  }

  select(address: string): void {
    const sheet = this.activeSheet();
    if (this.session && sheet) this.session.user.select(sheet.name, address);
    else this.workbook.selection = address;
    this.changed();
  }

  type(address: string, text: string): void {
    const sheet = this.activeSheet();
    if (this.session === undefined || sheet === undefined || !findSheet(this.workbook, sheet.name)) return;
    this.session.user.type(sheet.name, address, text);
    this.changed();
  }

  /** A theme is shown at once; a language by a pane that is opened anew, as in Excel. */
  setLook(look: OfficeLook): void {
    if (look.language !== this.look.language) this.opened += 1;
    this.look = look;
    this.changed();
  }

  /** Presses a button of the add-in, or a line of its menu. */
  invoke(functionName: string, controlId: string): void {
    this.session?.invokeCommand(functionName, controlId);
  }

  pressShortcut(actionId: string): void {
    this.session?.pressShortcut(actionId);
  }

  /** Buttons that the add-in has turned on or off, by id. */
  buttons(): ReadonlyMap<string, boolean> {
    return this.session?.excel.session.buttons ?? NO_BUTTONS;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  readonly getOpened = (): number => this.opened;

  private changed(): void {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

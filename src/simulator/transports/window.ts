import type { Workbook } from '../../spreadsheet/model';
import { SimulatedExcel, type HostOptions } from '../host';
import type { EventEntry } from '../richapi/eventHub';
import { EventNumber } from '../richapi/eventHub';
import { User } from '../user';
import { OfficeCall, officeAnswer, OfficeEvent, requirementSets, SUCCESS } from './officeCalls';

/** Excel on Windows as a page finds it: `window.external`. */
export interface WindowSession {
  excel: SimulatedExcel;
  user: User;
  /** The add-in's settings, as they would be saved in the document. */
  settings: Map<string, string>;
  /** Presses a ribbon button whose action is the function with this name. */
  invokeCommand: (functionName: string, controlId: string) => void;
  /** Presses the keys of an action that the add-in has a shortcut for. */
  pressShortcut: (actionId: string) => void;
}

export interface WindowOptions extends HostOptions {
  /** The language that Excel shows itself in, such as `en-US`. */
  uiLocale?: string;
  /** The colours of Office, each as 0xRRGGBB, asked for whenever the page asks; absent where Excel does not tell. */
  officeTheme?: () => Readonly<Record<string, number>>;
  documentUrl?: string;
}

/** What the client takes for a SAFEARRAY of the host. */
interface SafeArray {
  toArray: () => unknown[];
  dimensions: () => number;
}

type Callback = (answer: SafeArray) => unknown;
type EventHandler = (eventId: number, payload: SafeArray) => void;

const safeArray = (...values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

/** How the client tells an action of the add-in from an event of the workbook. */
const ACTION_MESSAGE = { messageCategory: 2, messageType: 1000 } as const;

/** Call it before office.js is loaded. */
export function installInWindow(
  target: object,
  workbook: Workbook,
  options: WindowOptions = {},
): WindowSession {
  const excel = new SimulatedExcel(workbook, options);
  const settings = new Map<string, string>();
  const handlers = new Map<number, EventHandler>();
  const external = {
    GetHostInfo: () => `excel|win32|16.01|${options.uiLocale ?? 'sv-se'}|telemetry||disableLogging|0`,
    GetContext: () => officeContext(settings, options),
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown[], callback: Callback) =>
      execute(excel, id, parameters, callback),
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: Callback) {
      handlers.set(id, handler);
      later(() => callback(safeArray(SUCCESS)));
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      later(() => callback(safeArray(SUCCESS)));
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
  excel.session.events.listen((entry) => later(() => deliver(handlers, entry)));
  const invokeCommand = (functionName: string, controlId: string): void => {
    const event = JSON.stringify({ source: { id: controlId } });
    handlers.get(OfficeEvent.commandInvoked)?.(
      OfficeEvent.commandInvoked,
      safeArray(controlId, functionName, event),
    );
  };
  const pressShortcut = (actionId: string): void => {
    const message = JSON.stringify([actionId, '']);
    deliver(handlers, { ...ACTION_MESSAGE, targetId: '', message, id: '' });
  };
  return { excel, user: new User(excel), settings, invokeCommand, pressShortcut };
}

function later(work: () => void): void {
  setTimeout(work, 0);
}

function execute(excel: SimulatedExcel, id: number, parameters: unknown[], callback: Callback): void {
  if (id !== OfficeCall.richApi) {
    later(() => callback(safeArray(SUCCESS)));
    return;
  }
  const [message] = parameters;
  const requestText = Array.isArray(message) ? String(message[4]) : '';
  later(() => {
    const { status, body } = officeAnswer(excel.answer(requestText));
    callback(body === undefined ? safeArray(status) : safeArray(status, safeArray(200, safeArray(), body)));
  });
}

function deliver(handlers: Map<number, EventHandler>, entry: EventEntry): void {
  if (entry.messageType === EventNumber.workbookSelectionChanged) {
    handlers.get(OfficeEvent.documentSelectionChanged)?.(OfficeEvent.documentSelectionChanged, safeArray());
    return;
  }
  const { messageCategory, messageType, targetId, message, id } = entry;
  const payload = safeArray(safeArray(messageCategory, messageType, targetId, message, id, false));
  handlers.get(OfficeEvent.richApiMessage)?.(OfficeEvent.richApiMessage, payload);
}

function officeContext(settings: Map<string, string>, options: WindowOptions): Record<string, () => unknown> {
  const { officeTheme, uiLocale: locale = 'sv-SE' } = options;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'simulated-excel',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? 'C:\\Simulerad.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => requirementSets,
    GetHostFullVersion: () => '16.0.0.0',
    ...(officeTheme && { GetOfficeThemeInfo: () => JSON.stringify(officeTheme()) }),
    GetSettings: () => settingsStore(settings),
  };
}

interface SettingsStore {
  Read: (keys: string[], values: string[]) => void;
  Write: (keys: string[], values: string[]) => void;
}

function settingsStore(settings: Map<string, string>): SettingsStore {
  return {
    Read(keys, values) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys, values) {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
    },
  };
}

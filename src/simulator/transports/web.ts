import type { Workbook } from '../../spreadsheet/model';
import { SimulatedExcel, type HostOptions } from '../host';
import { EventNumber, type EventEntry } from '../richapi/eventHub';
import { User } from '../user';
import { OfficeCall, officeAnswer, requirementSets, SUCCESS } from './officeCalls';

/** Excel on the web as an add-in's frame finds it: a page around it that answers messages. */
export interface WebSession {
  excel: SimulatedExcel;
  user: User;
  /** The add-in's settings, as they would be saved in the document. */
  settings: Map<string, string>;
  /** The frame's name must be this before its page is loaded. */
  frameName: string;
  close: () => void;
}

export interface WebOptions extends HostOptions {
  uiLocale?: string;
  documentUrl?: string;
}

/** What the host needs of its window. */
export type HostWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  location: Pick<Location, 'href' | 'origin'>;
};

interface Call {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: CallData | null;
}

interface CallData {
  DdaMethod?: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const CONVERSATION = 'conv-1';

/** `host` is the window around the frame; its address must be on the same host name as the add-in's, over https. */
export function hostInWindow(host: HostWindow, workbook: Workbook, options: WebOptions = {}): WebSession {
  const excel = new SimulatedExcel(workbook, options);
  const desk = new FrontDesk(host, excel, options);
  const listener = (event: MessageEvent<unknown>): void => desk.receive(event);
  host.addEventListener('message', listener);
  const stop = excel.session.events.listen((entry) => desk.deliver(entry));
  const frameName = JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: `Excel|Web|16.00|${options.uiLocale ?? 'sv-se'}|telemetry||disableLogging|0`,
    xdmInfo: `${CONVERSATION}|addin-1|${host.location.href}`,
    serializerVersion: '1',
    flights: '[]',
  });
  const close = (): void => {
    stop();
    host.removeEventListener('message', listener);
  };
  return { excel, user: new User(excel), settings: desk.settings, frameName, close };
}

class FrontDesk {
  readonly settings = new Map<string, string>();
  /** Event name → how to reach whoever registered for it. */
  private readonly registered = new Map<string, (data: object) => void>();

  constructor(
    private readonly host: HostWindow,
    private readonly excel: SimulatedExcel,
    private readonly options: WebOptions,
  ) {}

  receive(event: MessageEvent<unknown>): void {
    const call = readCall(event.data);
    const { source } = event;
    if (call === undefined || source === null || !('postMessage' in source)) return;
    const send = (responseType: number, data: unknown): void => {
      const message = this.reply(call, responseType, data);
      source.postMessage(JSON.stringify(message), { targetOrigin: event.origin });
    };
    if (call._actionType === INVOKE) {
      send(FOR_CALLING, this.answer(call));
      return;
    }
    if (call._actionType === REGISTER)
      this.registered.set(call._actionName, (data) => send(FOR_EVENTING, data));
    else this.registered.delete(call._actionName);
    send(FOR_CALLING, { Error: SUCCESS, Version: 1 });
  }

  private reply(call: Call, responseType: number, data: unknown): object {
    return {
      _messageType: RESPONSE,
      _actionName: call._actionName,
      _conversationId: call._conversationId,
      _correlationId: call._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _origin: this.host.location.origin,
      _serializerVersion: 1,
    };
  }

  private answer(call: Call): unknown {
    if (call._actionName === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    if (call._actionName !== 'executeMethod' || call._data === null) return null;
    const { DispatchId: method = 0 } = call._data.DdaMethod ?? {};
    if (method === OfficeCall.richApi) return this.answerRichApi(call._data);
    if (method === OfficeCall.saveSettings) this.saveSettings(call._data);
    const properties = method === OfficeCall.loadSettings ? { Properties: [...this.settings] } : {};
    return { Error: SUCCESS, Version: 1, ...properties };
  }

  private answerRichApi({ ArrayData = [] }: CallData): object {
    const { status, body } = officeAnswer(this.excel.answer(String(ArrayData[4])));
    return { Error: status, Version: 1, ...(body === undefined ? {} : { Data: [200, [], body] }) };
  }

  private saveSettings({ DdaSettingsMethod }: CallData): void {
    this.settings.clear();
    for (const [key, value] of DdaSettingsMethod?.Properties ?? []) this.settings.set(key, value);
  }

  private appContext(): object {
    const locale = this.options.uiLocale ?? 'sv-SE';
    return {
      _id: 'addin-1',
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: this.options.documentUrl ?? 'https://example.invalid/Simulerad.xlsx',
      _clientMode: 0,
      _settings: [...this.settings],
      _reason: 2,
      _requirementMatrix: requirementSets,
    };
  }

  deliver(entry: EventEntry): void {
    if (entry.messageType === EventNumber.workbookSelectionChanged) {
      this.registered.get('documentSelectionChanged')?.({});
      return;
    }
    const { messageCategory, messageType, targetId, message, id } = entry;
    this.registered.get('richApiMessage')?.({
      ArrayData: [[messageCategory, messageType, targetId, message, id, false]],
    });
  }
}

function readCall(data: unknown): Call | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  try {
    const call = JSON.parse(data) as Call;
    return call._messageType === REQUEST ? call : undefined;
  } catch {
    return undefined;
  }
}

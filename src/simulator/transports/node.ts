import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers';
import { constants, createContext, Script } from 'node:vm';
import type { Workbook } from '../../spreadsheet/model';
import { byteLength, SimulatedExcel, type HostAnswer, type HostOptions } from '../host';
import type { EventEntry } from '../richapi/eventHub';
import type { RequestBody } from '../richapi/wire';
import { User } from '../user';

/** What the client's script leaves among its globals. */
interface Client {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** Office's types that are not Excel's own. */
  OfficeCore: object;
}

/** The genuine Office.js client, talking to one simulated workbook. */
export interface NodeSession extends Client {
  excel: SimulatedExcel;
  user: User;
}

const CLIENT = '@microsoft/office-js/dist/excel-win32-16.01.js';

let client: Script | undefined;

/** Loads the unmodified client in a context of its own, so that several workbooks can be open at once. */
export function openInNode(workbook: Workbook, options: HostOptions = {}): NodeSession {
  const excel = new SimulatedExcel(workbook, options);
  client ??= new Script(readFileSync(clientPath(), 'utf8'), { filename: CLIENT });
  // With globals as in a browser: through the usual object of a context each mention of one takes fifty times as long.
  const context = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(context, clientGlobals(bridgeTo(excel)), { window: context });
  client.runInContext(context);
  const { Excel, OfficeExtension, OfficeCore } = context as Client;
  return { Excel, OfficeExtension, OfficeCore, excel, user: new User(excel) };
}

function clientPath(): string {
  return createRequire(join(process.cwd(), 'package.json')).resolve(CLIENT);
}

function clientGlobals(bridge: Bridge): Record<string, unknown> {
  return {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    Error,
    JSON,
    navigator: { userAgent: 'Node' },
    _richApiNativeBridge: bridge,
  };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  id: number;
  message: { body: RequestBody };
}

function bridgeTo(excel: SimulatedExcel): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeRequest;
      setImmediate(() => {
        const answer = excel.answerParsed(message.body, byteLength(text));
        const { late = 0, times = 1 } = (answer.kind === 'answer' && answer.arrival) || {};
        const arrive = (): void => {
          for (let time = 0; time < times; time++) reply(id, responseMessage(answer));
        };
        if (late > 0) setTimeout(arrive, late);
        else arrive();
      });
    },
  };
  const reply = (id: number, message: object): void => send({ id, type: 2, message });
  const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  excel.session.events.listen((entry: EventEntry) => send({ type: 3, message: { entries: [entry] } }));
  return bridge;
}

/** An answer without a readable error is what the client calls a lost connection. */
function responseMessage(answer: HostAnswer): object {
  if (answer.kind === 'answer') return { statusCode: 200, headers: {}, body: answer.body };
  if (answer.kind === 'lost') return { statusCode: 503, headers: {}, body: '' };
  const { code, message, httpStatusCode } = answer;
  return { statusCode: httpStatusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

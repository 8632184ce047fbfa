import { findSheet } from '../spreadsheet/book';
import { ExcelError, type ExcelErrorCode } from '../spreadsheet/excelError';
import type { Sheet, Workbook } from '../spreadsheet/model';
import { processQuery, type ActionGate } from './richapi/processQuery';
import { registry } from './richapi/registry';
import { Session } from './richapi/session';
import { ActionType, type RequestBody, type ResponseBody } from './richapi/wire';

/**
 * What a test may do to the request numbered `k` (from 1). The requests with which the client lets
 * go of ranges after a run are neither counted nor logged: they come when they like.
 */
export type Verdict =
  | 'pass'
  /** An error answer; nothing is applied. */
  | 'refuse'
  | { refuse: ExcelErrorCode }
  /** The actions before number `failAtAction` (from 0) are applied, then it fails. */
  | { failAtAction: number; code: ExcelErrorCode }
  /** The connection is lost before Excel hears of the request. */
  | 'drop'
  /** Excel does it all, and the connection is lost before its answer arrives. */
  | 'dropAnswer'
  /** The same answer arrives once more. */
  | 'answerTwice'
  /** The answer arrives so many milliseconds late. */
  | { answerLate: number }
  /** Something else arrives in place of Excel's answer, whether or not Excel has done what was asked. */
  | { answerWith: string; isDone: boolean };

export interface HostOptions {
  interceptRequest?: (k: number, body: RequestBody) => Verdict;
  /** Bytes a request or a response may hold. */
  payloadLimit?: number;
}

export interface LoggedRequest {
  bytes: number;
  actions: number;
  responseBytes: number;
}

export type HostAnswer =
  | { kind: 'answer'; body: string; arrival?: Arrival }
  | { kind: 'refused'; code: ExcelErrorCode; message: string; httpStatusCode: number }
  | { kind: 'lost' };

/** How an answer reaches the client, where it is not at once and once. */
export interface Arrival {
  readonly late?: number;
  readonly times?: number;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel with one workbook open, whatever transport its add-in comes by. */
export class SimulatedExcel {
  readonly session: Session;
  readonly requests: LoggedRequest[] = [];
  interceptRequest: (k: number, body: RequestBody) => Verdict;
  private readonly payloadLimit: number;

  constructor(
    readonly workbook: Workbook,
    { interceptRequest = () => 'pass', payloadLimit = PAYLOAD_LIMIT }: HostOptions = {},
  ) {
    this.session = new Session(workbook, registry);
    this.interceptRequest = interceptRequest;
    this.payloadLimit = payloadLimit;
  }

  /** Answers one `ProcessQuery` request. */
  answer(requestText: string): HostAnswer {
    return this.answerParsed(JSON.parse(requestText) as RequestBody, byteLength(requestText));
  }

  /** The same for one that its transport has taken apart, of so many bytes. */
  answerParsed(body: RequestBody, bytes: number): HostAnswer {
    if (isCleanup(body)) return { kind: 'answer', body: JSON.stringify(processQuery(this.session, body)) };
    const logged: LoggedRequest = {
      bytes,
      actions: body.Actions.length,
      responseBytes: 0,
    };
    this.requests.push(logged);
    const verdict = this.interceptRequest(this.requests.length, body);
    if (verdict === 'drop') return { kind: 'lost' };
    if (verdict === 'refuse') return refusal('GeneralException');
    if (typeof verdict === 'object' && 'refuse' in verdict) return refusal(verdict.refuse);
    if (logged.bytes > this.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    if (typeof verdict === 'object' && 'answerWith' in verdict) {
      if (verdict.isDone) this.process(body, verdict, logged);
      return { kind: 'answer', body: verdict.answerWith };
    }
    const answer = this.process(body, verdict, logged);
    if (verdict === 'dropAnswer') return { kind: 'lost' };
    const arrival = arrivalOf(verdict);
    return answer.kind === 'answer' && arrival ? { ...answer, arrival } : answer;
  }

  private process(body: RequestBody, verdict: Verdict, logged: LoggedRequest): HostAnswer {
    const response: ResponseBody = processQuery(this.session, body, gateOf(verdict));
    const text = JSON.stringify(response);
    logged.responseBytes = byteLength(text);
    if (logged.responseBytes > this.payloadLimit) return refusal('ResponsePayloadSizeLimitExceeded');
    return { kind: 'answer', body: text };
  }

  sheet(name: string): Sheet {
    const sheet = findSheet(this.workbook, name);
    if (sheet === undefined) throw new ExcelError('ItemNotFound', `the sheet ${name}`);
    return sheet;
  }
}

function isCleanup({ Actions }: RequestBody): boolean {
  const calls = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference');
}

function arrivalOf(verdict: Verdict): Arrival | undefined {
  if (verdict === 'answerTwice') return { times: 2 };
  return typeof verdict === 'object' && 'answerLate' in verdict ? { late: verdict.answerLate } : undefined;
}

function gateOf(verdict: Verdict): ActionGate {
  if (typeof verdict === 'string' || !('failAtAction' in verdict)) return () => undefined;
  return (index) => {
    if (index === verdict.failAtAction) throw new ExcelError(verdict.code, 'the test asked for it');
  };
}

function refusal(code: ExcelErrorCode): HostAnswer {
  const { message, httpStatusCode } = new ExcelError(code);
  return { kind: 'refused', code, message, httpStatusCode };
}

/** In UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

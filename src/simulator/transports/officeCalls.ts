import type { ExcelErrorCode } from '../../spreadsheet/excelError';
import type { HostAnswer } from '../host';
import type { ResponseBody } from '../richapi/wire';

/** Numbers of the calls and events between Office.js and an Office program. */
export const OfficeCall = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
export const OfficeEvent = { documentSelectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;

export const SUCCESS = 0;
const INTERNAL_ERROR = 5001;

const officeCodes: Partial<Record<ExcelErrorCode, number>> = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** What an Office program answers: the body, or the number of an error. */
export type OfficeAnswer = { status: typeof SUCCESS; body: string } | { status: number; body?: undefined };

export function officeAnswer(answer: HostAnswer): OfficeAnswer {
  if (answer.kind === 'answer') return { status: SUCCESS, body: answer.body };
  if (answer.kind === 'lost') return { status: INTERNAL_ERROR };
  const status = officeCodes[answer.code];
  if (status !== undefined) return { status };
  const { code, message, httpStatusCode } = answer;
  const error = {
    Code: code,
    Message: message,
    HttpStatusCode: httpStatusCode,
    Location: '',
    ActionIndex: 0,
  };
  const body: ResponseBody = { Error: error, Results: [], TraceIds: [] };
  return { status: SUCCESS, body: JSON.stringify(body) };
}

/** What the simulated Excel can do, for `isSetSupported`. The genuine client knows no more than 1.15. */
export const requirementSets = JSON.stringify({
  excelapi: '1.15',
  richapiruntime: '1.2',
  richapiruntimeflag: '1.2',
  addincommands: '1.1',
  settings: '1.1',
  documentevents: '1.1',
  dialogapi: '1.2',
  sharedruntime: '1.1',
  ribbonapi: '1.1',
});

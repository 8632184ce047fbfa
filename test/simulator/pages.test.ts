import { hostInWindow, installInWindow } from '../../src/simulator';
import { createWorkbook } from '../../src/spreadsheet';

/** A request that asks for the number of sheets. */
const countSheets = JSON.stringify({
  Actions: [{ Id: 3, ActionType: 3, Name: 'GetCount', ObjectPathId: 2, ArgumentInfo: { Arguments: [null] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  },
});
const counted = JSON.stringify({ Results: [{ ActionId: 3, Value: 1 }], TraceIds: [] });
const tooLong = countSheets.replace('GetCount', 'x'.repeat(6_000_000));

interface SafeArray {
  toArray(): unknown[];
}

interface External {
  GetHostInfo(): string;
  GetContext(): {
    GetSettings(): {
      Read(keys: string[], values: string[]): void;
      Write(keys: string[], values: string[]): void;
    };
  };
  Execute(id: number, parameters: unknown[], callback: (answer: SafeArray) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: SafeArray) => void,
    callback: () => void,
  ): void;
}

function asWindows() {
  const page: { external?: External } = {};
  const session = installInWindow(page, createWorkbook('Data'));
  if (page.external === undefined) throw new Error('nothing was installed');
  return { session, external: page.external };
}

const executed = (external: External, requestText: string): Promise<unknown[]> =>
  new Promise((resolve) =>
    external.Execute(93, [['', '', '', [], requestText]], (answer) => resolve(answer.toArray())),
  );

describe('a page inside Excel on Windows', () => {
  test('is told that it is in Excel', () => {
    expect(asWindows().external.GetHostInfo()).toMatch(/^excel\|win32\|16\.01\|/);
  });

  test('has its requests answered', async () => {
    const [status, payload] = await executed(asWindows().external, countSheets);
    expect([status, (payload as SafeArray).toArray()[2]]).toEqual([0, counted]);
  });

  test('gets the number of the error when a request is too long', async () => {
    expect(await executed(asWindows().external, tooLong)).toEqual([5103]);
  });

  test('keeps its settings', () => {
    const { session, external } = asWindows();
    external.GetContext().GetSettings().Write(['språk'], ['"sv"']);
    const keys: string[] = [];
    external.GetContext().GetSettings().Read(keys, []);
    expect([keys, session.settings.get('språk')]).toEqual([['språk'], '"sv"']);
  });

  test('hears of selections', async () => {
    const { session, external } = asWindows();
    const selected = new Promise((resolve) => external.RegisterEvent(2, '', resolve, () => undefined));
    session.user.select('Data', 'B2');
    expect(await selected).toBe(2);
  });

  test('hears which ribbon button was pressed', async () => {
    const { session, external } = asWindows();
    const pressed = new Promise<unknown[]>((resolve) =>
      external.RegisterEvent(
        39,
        '',
        (_, payload) => resolve(payload.toArray()),
        () => undefined,
      ),
    );
    session.invokeCommand('check', 'CheckButton');
    expect((await pressed).slice(0, 2)).toEqual(['CheckButton', 'check']);
  });
});

interface Posted {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: {
    Error?: number;
    Data?: unknown[];
    ArrayData?: unknown[][];
    _requirementMatrix?: string;
    _settings?: unknown;
  };
}

function onTheWeb() {
  const host = Object.assign(new EventTarget(), {
    location: { href: 'https://localhost/host', origin: 'https://localhost' },
  });
  const session = hostInWindow(host, createWorkbook('Data'));
  const posted: Posted[] = [];
  const source = { postMessage: (text: string) => void posted.push(JSON.parse(text)) };
  const call = (name: string, data: unknown, actionType = 0): Posted | undefined => {
    const message = {
      _messageType: 0,
      _actionName: name,
      _actionType: actionType,
      _conversationId: 'conv-1',
      _correlationId: posted.length,
      _data: data,
    };
    const event = Object.assign(new Event('message'), {
      data: JSON.stringify(message),
      origin: 'https://localhost',
      source,
    });
    host.dispatchEvent(event);
    return posted.at(-1);
  };
  return { session, call, posted };
}

const richApi = (requestText: string) => ({
  DdaMethod: { DispatchId: 93 },
  ArrayData: ['', '', '', [], requestText],
});

describe('a frame inside Excel on the web', () => {
  test('has a name that leads it to its host', () => {
    const name = JSON.parse(onTheWeb().session.frameName) as { hostInfo: string; xdmInfo: string };
    expect([name.hostInfo.slice(0, 16), name.xdmInfo]).toEqual([
      'Excel|Web|16.00|',
      'conv-1|addin-1|https://localhost/host',
    ]);
  });

  test('is told what this Excel can do', () => {
    const answer = onTheWeb().call('ContextActivationManager_getAppContextAsync', 'addin-1');
    expect(JSON.parse(answer?._data._requirementMatrix ?? '{}')).toMatchObject({ excelapi: '1.15' });
  });

  test('has its requests answered', () => {
    expect(onTheWeb().call('executeMethod', richApi(countSheets))?._data.Data).toEqual([200, [], counted]);
  });

  test('gets the number of the error when a request is too long', () => {
    expect(onTheWeb().call('executeMethod', richApi(tooLong))?._data.Error).toBe(5103);
  });

  test('gets its settings back', () => {
    const { call } = onTheWeb();
    const settings = { OverwriteIfStale: true, Properties: [['språk', '"sv"']] };
    call('executeMethod', { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: settings });
    expect(call('ContextActivationManager_getAppContextAsync', 'addin-1')?._data._settings).toEqual([
      ['språk', '"sv"'],
    ]);
  });

  test('hears of selections for as long as it listens', () => {
    const { session, call, posted } = onTheWeb();
    call('documentSelectionChanged', {}, 1);
    session.user.select('Data', 'B2');
    call('documentSelectionChanged', {}, 2);
    session.user.select('Data', 'C3');
    expect(posted.map((message) => message._responseType)).toEqual([0, 1, 0]);
  });

  test('is left alone when the host closes', () => {
    const { session, call } = onTheWeb();
    session.close();
    expect(call('executeMethod', richApi(countSheets))).toBeUndefined();
  });
});

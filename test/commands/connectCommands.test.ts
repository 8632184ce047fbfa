import { createCommandPort } from '../../src/commands/commandPort';
import { connectCommands, createRibbonSwitch } from '../../src/commands/connectCommands';
import { actionId, PANE_COMMANDS } from '../../src/commands/paneCommand';
import { ribbonState } from '../../src/commands/ribbonState';

/** The parts of Office that commands need, as an Excel with the given sets has them. */
class FakeOffice {
  readonly functions = new Map<string, (event?: { completed(): void }) => void>();
  readonly updates: unknown[] = [];
  shown = 0;
  refuses = false;

  constructor(private readonly sets: readonly string[]) {}

  readonly actions = {
    associate: (id: string, run: (event?: { completed(): void }) => void) => this.functions.set(id, run),
  };
  readonly addin = {
    showAsTaskpane: () => {
      this.shown += 1;
      return this.refuses ? Promise.reject(new Error('refused')) : Promise.resolve();
    },
  };
  readonly ribbon = {
    requestUpdate: (update: unknown) => {
      this.updates.push(update);
      return this.refuses ? Promise.reject(new Error('HostRestartNeeded')) : Promise.resolve();
    },
  };
  readonly context = {
    requirements: { isSetSupported: (set: string) => this.sets.includes(set) },
  };
}

const EVERYTHING = ['SharedRuntime', 'RibbonApi'];
const TABLES = { hasRequiredTables: true, hasLedger: false };

function open(sets: readonly string[] = EVERYTHING): FakeOffice {
  const office = new FakeOffice(sets);
  Reflect.set(globalThis, 'Office', office);
  return office;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('The commands of Excel', () => {
  it.each(PANE_COMMANDS)('lead %s to the pane', (command) => {
    const office = open();
    const port = createCommandPort();
    const heard: string[] = [];
    port.listen((one) => heard.push(one));
    connectCommands(port);
    office.functions.get(actionId(command))?.({ completed: () => undefined });
    expect(heard).toEqual([command]);
  });

  it('bring the pane forward', () => {
    const office = open();
    connectCommands(createCommandPort());
    office.functions.get(actionId('check'))?.({ completed: () => undefined });
    expect(office.shown).toBe(1);
  });

  it('tell Excel that they are done, so that the next can be chosen', () => {
    const office = open();
    connectCommands(createCommandPort());
    const completed = jest.fn();
    office.functions.get(actionId('check'))?.({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('come from the keyboard without an event', () => {
    const office = open();
    const port = createCommandPort();
    const heard: string[] = [];
    port.listen((one) => heard.push(one));
    connectCommands(port);
    office.functions.get(actionId('help'))?.();
    expect(heard).toEqual(['help']);
  });

  it('reach the pane where Excel cannot bring it forward', () => {
    const office = open([]);
    const port = createCommandPort();
    const heard: string[] = [];
    port.listen((one) => heard.push(one));
    connectCommands(port);
    office.functions.get(actionId('check'))?.({ completed: () => undefined });
    expect([heard, office.shown]).toEqual([['check'], 0]);
  });

  it('reach the pane although Excel refuses to bring it forward', async () => {
    const office = open();
    office.refuses = true;
    const port = createCommandPort();
    const heard: string[] = [];
    port.listen((one) => heard.push(one));
    connectCommands(port);
    office.functions.get(actionId('check'))?.({ completed: () => undefined });
    await Promise.resolve();
    expect(heard).toEqual(['check']);
  });

  it('are left alone where Excel has none', () => {
    const office = open();
    Reflect.deleteProperty(office, 'actions');
    expect(() => connectCommands(createCommandPort())).not.toThrow();
  });
});

describe('The ribbon', () => {
  it('turns on what the workbook has tables for', async () => {
    const office = open();
    await createRibbonSwitch()(ribbonState(TABLES));
    expect(office.updates).toEqual([
      {
        tabs: [
          {
            id: 'TabHome',
            groups: [
              {
                id: 'SocialaInvesteringar.Group',
                controls: [
                  { id: 'SocialaInvesteringar.Write', enabled: true },
                  { id: 'SocialaInvesteringar.Reconcile', enabled: false },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is not touched where nothing has changed, since that empties the list of what can be undone', async () => {
    const office = open();
    const ribbon = createRibbonSwitch();
    await ribbon(ribbonState(undefined));
    await ribbon(ribbonState(TABLES));
    await ribbon(ribbonState(TABLES));
    expect(office.updates).toHaveLength(1);
  });

  it('is not touched where Excel has no way to', async () => {
    const office = open([]);
    await createRibbonSwitch()(ribbonState(TABLES));
    expect(office.updates).toEqual([]);
  });

  it('may refuse without stopping the pane', async () => {
    open().refuses = true;
    await expect(createRibbonSwitch()(ribbonState(TABLES))).resolves.toBeUndefined();
  });
});

describe('What the ribbon has on', () => {
  it('is neither writing nor reconciling before the first check', () => {
    expect(ribbonState(undefined)).toEqual({ write: false, reconcile: false });
  });

  it('is not writing without the tables that a computation needs', () => {
    expect(ribbonState({ hasRequiredTables: false, hasLedger: true }).write).toBe(false);
  });

  it('is not reconciling without the tables that a computation needs', () => {
    expect(ribbonState({ hasRequiredTables: false, hasLedger: true }).reconcile).toBe(false);
  });

  it('is reconciling where there is a ledger', () => {
    expect(ribbonState({ hasRequiredTables: true, hasLedger: true }).reconcile).toBe(true);
  });
});

import { open, refusalOf } from './openedHost';

/** As much of Office's own client as these tests use. */
interface RibbonContext {
  readonly ribbon: { getButton(id: string): RibbonButton };
  sync(): Promise<void>;
}
interface RibbonButton {
  enabled: boolean;
  load(names: string): void;
}

function ribbonContext(session: ReturnType<typeof open>): RibbonContext {
  return Reflect.construct(Reflect.get(session.OfficeCore, 'RequestContext'), []);
}

describe('the ribbon of the simulated Excel', () => {
  test('has every button on until an add-in turns it off', async () => {
    const context = ribbonContext(open());
    const button = context.ribbon.getButton('Addin.Write');
    button.load('enabled');
    await context.sync();
    expect(button.enabled).toBe(true);
  });

  test('keeps what an add-in has turned off', async () => {
    const session = open();
    const context = ribbonContext(session);
    context.ribbon.getButton('Addin.Write').enabled = false;
    await context.sync();
    expect([...session.excel.session.buttons]).toEqual([['Addin.Write', false]]);
  });

  test('refuses a state that is neither on nor off', async () => {
    const context = ribbonContext(open());
    Reflect.set(context.ribbon.getButton('Addin.Write'), 'enabled', 'yes');
    expect((await refusalOf(context.sync())).code).toBe('InvalidArgument');
  });
});

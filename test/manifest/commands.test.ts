import { readFileSync } from 'node:fs';
import { actionId, PANE_COMMANDS } from '../../src/commands/paneCommand';
import { ribbonState, STATEFUL_COMMANDS } from '../../src/commands/ribbonState';
import type { Element } from './elements';
import { descendants, parse } from './elements';

const all = descendants(parse(readFileSync('manifest.xml', 'utf8')));
const named = (name: string, within: readonly Element[] = all): Element[] =>
  within.filter((element) => element.name === name);
const actionIds = PANE_COMMANDS.map(actionId);

interface Shortcuts {
  readonly actions: readonly { id: string; type: string; name: string }[];
  readonly shortcuts: readonly { action: string; key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Texts };
}
type Texts = Readonly<Record<string, { value: string }>>;

function json<T>(file: string): T {
  return JSON.parse(readFileSync(`src/commands/${file}`, 'utf8'));
}

const { actions, shortcuts, resources } = json<Shortcuts>('shortcuts.json');
const english = json<Texts>('shortcuts.en-US.json');

describe('The commands of the manifest', () => {
  it('are known to the code', () => {
    const functions = named('FunctionName').map(({ text }) => text);
    expect(functions.filter((name) => !actionIds.includes(name))).toEqual([]);
  });

  it('are all that the code knows but to open the pane, which Excel does itself', () => {
    const functions = new Set(named('FunctionName').map(({ text }) => text));
    expect(actionIds.filter((id) => !functions.has(id))).toEqual([actionId('open')]);
  });

  it('have names that Office cannot mistake for a function of the window', () => {
    expect(actionIds.filter((id) => id in globalThis || id.includes('.'))).toEqual([]);
  });

  it('run on the page of the pane, which is one', () => {
    const pages = ['Runtime', 'FunctionFile'].flatMap((name) => named(name));
    const panes = named('Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
    const resids = [...pages, ...named('SourceLocation', panes.flatMap(descendants))].map(
      ({ attributes }) => attributes.resid,
    );
    expect(new Set(resids)).toEqual(new Set(['Taskpane.Url']));
  });

  it('live on when the pane is closed', () => {
    expect(named('Runtime').map(({ attributes }) => attributes.lifetime)).toEqual(['long']);
  });

  it('do not shut out an Excel without a shared runtime', () => {
    expect(named('Set').map(({ attributes }) => attributes.Name)).toEqual(['ExcelApi']);
  });

  it('are no more in a group than Office shows', () => {
    const controls = named('Group').map(({ children }) => named('Control', children).length);
    expect(controls.filter((count) => count > 6)).toEqual([]);
  });

  it('are one menu in the menu of a cell, since Excel shows one control there', () => {
    const menu = named('OfficeMenu').map(({ children }) =>
      children.map(({ attributes }) => attributes['xsi:type']),
    );
    expect(menu).toEqual([['Menu']]);
  });

  it('are off from the start where the code holds them to be', () => {
    const controls = named('Control').filter(({ children }) => named('Enabled', children).length > 0);
    const functions = controls.flatMap((control) => named('FunctionName', descendants(control)));
    expect(functions.map(({ text }) => text)).toEqual(STATEFUL_COMMANDS.map(actionId));
  });

  it('are held to be off from the start where the manifest has them off', () => {
    expect(Object.values(ribbonState(undefined))).toEqual([false, false]);
  });

  it.each([
    ['Control', ['Label', 'Supertip', 'Icon']],
    ['Item', ['Label', 'Supertip', 'Icon']],
  ])('have their parts in the order that Office reads them: %s', (name, start) => {
    const parts = named(name).map(({ children }) => children.map((child) => child.name));
    expect(parts.filter((own) => own.slice(0, start.length).join() !== start.join())).toEqual([]);
  });
});

describe('The keyboard shortcuts', () => {
  it('do what the code knows', () => {
    expect(actions.map(({ id }) => id).filter((id) => !actionIds.includes(id))).toEqual([]);
  });

  it('each have an action, and each action one', () => {
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  });

  it('are functions, the only kind that Office runs', () => {
    expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(['ExecuteFunction']));
  });

  it('have the pattern that Office’s own shortcuts leave free', () => {
    const keys = shortcuts.map(({ key }) => key.default ?? '');
    expect(keys.filter((key) => !/^Ctrl\+Shift\+Alt\+[A-Z]$/.test(key))).toEqual([]);
  });

  it('are different', () => {
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it('have no key for what removes something', () => {
    expect(actions.map(({ id }) => id)).not.toContain(actionId('clear'));
  });

  it('have a name for each action', () => {
    const names = actions.map(({ name }) => name.match(/^\$\{resource\.(\w+)\}$/)?.[1] ?? '');
    expect(names.filter((name) => !resources.default[name]?.value)).toEqual([]);
  });

  it('have an English name for each Swedish one', () => {
    expect(Object.keys(english)).toEqual(Object.keys(resources.default));
  });

  it('are those that the tips of the buttons tell of', () => {
    const tips = named('bt:String').filter(({ attributes }) => attributes.id?.endsWith('.Tip'));
    const told = tips.flatMap(
      ({ attributes }) => attributes.DefaultValue?.match(/Ctrl\+Skift\+Alt\+[A-Z]/) ?? [],
    );
    const keys = shortcuts.map(({ key }) => key.default?.replace('Shift', 'Skift'));
    expect([...told].sort()).toEqual([...keys].sort());
  });
});

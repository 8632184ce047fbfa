/** @jest-environment jsdom */
import type { ReactElement } from 'react';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createCommandPort } from '../../../src/commands/commandPort';
import type { WorkbookReadiness, RibbonState } from '../../../src/commands/ribbonState';
import {
  ExcelCommandsProvider,
  usePaneCommands,
  useRibbonState,
} from '../../../src/taskpane/commands/paneCommands';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

interface Drawn {
  readonly name: string;
  readonly readiness?: WorkbookReadiness;
}

/** A pane that does nothing but tell what it has heard, and by which of its drawings. */
class Stage {
  readonly port = createCommandPort();
  readonly heard: string[] = [];
  readonly ribbon: RibbonState[] = [];
  private readonly root = createRoot(document.createElement('div'));
  private readonly commands = {
    port: this.port,
    ribbon: (state: RibbonState) => {
      this.ribbon.push(state);
      return Promise.resolve();
    },
  };
  private readonly Listener = ({ name, readiness }: Drawn): ReactElement | null => {
    usePaneCommands((command) => this.heard.push(`${name}: ${command}`));
    useRibbonState(readiness);
    return null;
  };

  draw(drawn: Drawn): void {
    const { Listener } = this;
    act(() =>
      this.root.render(
        <ExcelCommandsProvider value={this.commands}>
          <Listener {...drawn} />
        </ExcelCommandsProvider>,
      ),
    );
  }

  close(): void {
    act(() => this.root.unmount());
  }
}

describe('The pane', () => {
  it('hears a command that came before it was drawn', () => {
    const stage = new Stage();
    stage.port.send('check');
    stage.draw({ name: 'first' });
    expect(stage.heard).toEqual(['first: check']);
  });

  it('answers a command as it was drawn last', () => {
    const stage = new Stage();
    stage.draw({ name: 'first' });
    stage.draw({ name: 'second' });
    stage.port.send('help');
    expect(stage.heard).toEqual(['second: help']);
  });

  it('hears nothing when it is gone', () => {
    const stage = new Stage();
    stage.draw({ name: 'first' });
    stage.close();
    stage.port.send('help');
    expect(stage.heard).toEqual([]);
  });

  it('tells the ribbon what a check has found', () => {
    const stage = new Stage();
    stage.draw({ name: 'first' });
    stage.draw({ name: 'first', readiness: { hasRequiredTables: true, hasLedger: true } });
    expect(stage.ribbon.at(-1)).toEqual({ write: true, reconcile: true });
  });

  it('leaves the ribbon alone when it is drawn again with the same', () => {
    const stage = new Stage();
    stage.draw({ name: 'first', readiness: { hasRequiredTables: true, hasLedger: false } });
    stage.draw({ name: 'second', readiness: { hasRequiredTables: true, hasLedger: false } });
    expect(stage.ribbon).toHaveLength(1);
  });
});

import { createCommandPort } from '../../src/commands/commandPort';

describe('The port of commands', () => {
  it('gives each command to the one who listens', () => {
    const port = createCommandPort();
    const heard: string[] = [];
    port.listen((command) => heard.push(command));
    port.send('check');
    port.send('help');
    expect(heard).toEqual(['check', 'help']);
  });

  it('keeps the latest command until somebody listens', () => {
    const port = createCommandPort();
    const heard: string[] = [];
    port.send('help');
    port.send('check');
    port.listen((command) => heard.push(command));
    expect(heard).toEqual(['check']);
  });

  it('gives what has waited once', () => {
    const port = createCommandPort();
    const heard: string[] = [];
    port.send('check');
    port.listen(() => undefined)();
    port.listen((command) => heard.push(command));
    expect(heard).toEqual([]);
  });

  it('is not let go of by a listener that another has taken over from', () => {
    const port = createCommandPort();
    const heard: string[] = [];
    const letGo = port.listen(() => undefined);
    port.listen((command) => heard.push(command));
    letGo();
    port.send('check');
    expect(heard).toEqual(['check']);
  });
});

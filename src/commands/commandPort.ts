import type { PaneCommand } from './paneCommand';

type Listener = (command: PaneCommand) => void;

/** Where commands come in. There is one listener, the pane; until it is drawn the latest command waits. */
export interface CommandPort {
  send(command: PaneCommand): void;
  /** Takes over from the listener before, and gets what has waited. Gives a function that lets go. */
  listen(listener: Listener): () => void;
}

export function createCommandPort(): CommandPort {
  let current: Listener | undefined;
  let waiting: PaneCommand | undefined;
  return {
    send(command) {
      if (current) current(command);
      else waiting = command;
    },
    listen(listener) {
      current = listener;
      const command = waiting;
      waiting = undefined;
      if (command) listener(command);
      return () => {
        if (current === listener) current = undefined;
      };
    },
  };
}

/** The keys of the add-in's actions: `Ctrl+Shift+Alt+K` → the action's id. */
export type Shortcuts = ReadonlyMap<string, string>;

interface ShortcutFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

export function readShortcuts(file: string): Shortcuts {
  const { shortcuts } = JSON.parse(file) as ShortcutFile;
  return new Map(shortcuts.map(({ action, key }) => [key.default, action]));
}

type Keys = Pick<KeyboardEvent, 'ctrlKey' | 'shiftKey' | 'altKey' | 'code'>;

/** What is pressed, spelt as in the file: by the key's place, since Alt gives letters other signs. */
export function keysOf({ ctrlKey, shiftKey, altKey, code }: Keys): string {
  const letter = code.match(/^Key([A-Z])$/)?.[1] ?? code;
  return [ctrlKey && 'Ctrl', shiftKey && 'Shift', altKey && 'Alt', letter].filter(Boolean).join('+');
}

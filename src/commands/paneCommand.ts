/** What the ribbon, the cell's menu and the keyboard ask the pane to do. */
export const PANE_COMMANDS = [
  'open',
  'check',
  'write',
  'reconcile',
  'clear',
  'explain',
  'rule',
  'help',
] as const;

export type PaneCommand = (typeof PANE_COMMANDS)[number];

/**
 * The name that the manifest and `shortcuts.json` have for a command. Office looks for such a name among the window's
 * own functions first, so it must be nobody else's: `open` alone would open a browser window.
 */
export function actionId(command: PaneCommand): string {
  return `socinv${command.charAt(0).toUpperCase()}${command.slice(1)}`;
}

/**
 * The ribbon, the shortcuts and the pane's window, as far as this Excel has them. Where it has not, nothing happens:
 * buttons that cannot be turned off stay on, and a pane that cannot be shown by the add-in is opened by the user.
 */

const RIBBON_TAB = 'TabHome';
const RIBBON_GROUP = 'SocialaInvesteringar.Group';

/** What Office hands to a function behind a button; a keyboard shortcut comes with nothing. */
interface CommandEvent {
  completed(): void;
}

/** Ties the names in the manifest and in the file of shortcuts to what they do. */
export function associateAction(id: string, run: () => void): void {
  if (!('actions' in Office)) return;
  Office.actions.associate(id, (event?: CommandEvent) => {
    // Office lets no other command run, and in time gives up, until it hears of this one's end.
    event?.completed();
    run();
  });
}

/** Brings the pane forward: the page that it is on may be running with its window closed. */
export async function showPane(): Promise<void> {
  if (isSupported('SharedRuntime')) await Office.addin.showAsTaskpane();
}

/** Gives whether this Excel has done it. Every change empties the user's undo list. */
export async function enableButtons(buttons: Readonly<Record<string, boolean>>): Promise<boolean> {
  if (!isSupported('RibbonApi')) return false;
  const controls = Object.entries(buttons).map(([id, enabled]) => ({ id, enabled }));
  await Office.ribbon.requestUpdate({
    tabs: [{ id: RIBBON_TAB, groups: [{ id: RIBBON_GROUP, controls }] }],
  });
  return true;
}

function isSupported(set: 'SharedRuntime' | 'RibbonApi'): boolean {
  return Office.context.requirements.isSetSupported(set, '1.1');
}

/** Puts a text on the clipboard; false where neither way of doing it is allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Excel on the web shows the pane in a frame that may not use the way above.
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const returnTo = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (returnTo instanceof HTMLElement) returnTo.focus();
  }
}

/** Gives a text to the user as a file. It goes from the page to the disk, and nowhere else. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser that has not begun to read it yet would find nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands a text to the reader's browser to be saved as a file; the browser asks where, if it is set to ask. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.click();
  // The browser has begun to read it when the click has been answered.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

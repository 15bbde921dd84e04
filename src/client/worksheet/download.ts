/** Hands a text or a picture to the reader as a file. It is made in the browser and goes nowhere else. */
export function download(name: string, type: string, contents: BlobPart): void {
  const href = URL.createObjectURL(new Blob([contents], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: fileName(name) });
  document.body.append(link);
  link.click();
  link.remove();
  // Taken back at once, it would be gone before some browsers have read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Without what file systems do not allow in a name. */
function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '-');
}

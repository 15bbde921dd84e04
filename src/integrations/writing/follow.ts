/*
 * Runs in pages while an author writes. A page asks for the newest reading as soon as it is there, because the content
 * may have been saved again while it was loading.
 */
const shown = document.querySelector<HTMLMetaElement>('meta[name="content-reading"]')?.content;

import.meta.hot?.on('hornbook:reading', (reading: number) => {
  if (String(reading) !== shown) location.reload();
});
import.meta.hot?.send('hornbook:reading');

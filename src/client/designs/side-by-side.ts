import { readCompared, writeState } from '../../model/browser/state.ts';
import { arrivedSentence } from '../../model/browser/arrived.ts';
import { part } from '../browser/parts.ts';
import { compareTable } from './compare-table.ts';
import { handOutPart } from './hand-out.ts';
import { loadArticle } from './load.ts';

/** Runs the pages that lay the designs of their address side by side, or put them one after the other for print. */
const root = document.querySelector<HTMLElement>('[data-side-by-side]');
if (root) start(root).catch(() => fail(root));

async function start(root: HTMLElement): Promise<void> {
  const { ids, leftOut } = readCompared(new URLSearchParams(location.search));
  const status = part(root, '.side-status', HTMLElement);
  if (ids.length > 0) status.textContent = 'The designs are loading…';
  const loaded = await Promise.all(ids.map((id) => loadArticle(`${root.dataset['entries'] ?? ''}${id}/`)));
  const columns = ids.flatMap((id, index) => {
    const article = loaded[index];
    const title = article?.querySelector('h1')?.textContent ?? id;
    return article ? [{ title, href: `${root.dataset['entries'] ?? ''}${id}/`, article }] : [];
  });
  const missing = ids.filter((_, index) => loaded[index] === undefined);
  if (columns.length > 0)
    part(root, '.side-result', HTMLElement).append(
      ...(root.dataset['sideBySide'] === 'compare'
        ? [compareTable(columns, `Side by side: ${columns.map(({ title }) => title).join(', ')}`)]
        : columns.map(({ article }) => handOutPart(article))),
    );
  offer(root, columns.length > 0, ids);
  status.textContent = arrivedSentence(columns.length, missing, leftOut);
}

/** Links keep the choice. */
function offer(root: HTMLElement, hasColumns: boolean, ids: readonly string[]): void {
  const address = writeState({ chosen: {}, sort: undefined, compared: ids }).toString();
  const [back, other] = [part(root, '[data-back]', HTMLAnchorElement), part(root, '[data-other]', HTMLAnchorElement)];
  const print = part(root, '[data-print]', HTMLButtonElement);
  [back.search, other.search] = [address, address];
  [other.hidden, print.hidden] = [!hasColumns, !hasColumns];
  print.addEventListener('click', () => print.ownerDocument.defaultView?.print());
}

function fail(root: HTMLElement): void {
  part(root, '.side-status', HTMLElement).textContent =
    'The designs could not be loaded. Look at your connection and reload the page.';
}

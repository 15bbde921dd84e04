import { pageSize, type BrowserItem } from '../../model/browser/browser.ts';
import {
  chosenSentence,
  foundSentence,
  leftOutSentence,
  loosenSentence,
  notLoaded,
} from '../../model/browser/sentences.ts';
import { loosenings, select, without } from '../../model/browser/select.ts';
import { readState, writeState, type BrowserState } from '../../model/browser/state.ts';
import { Cards } from './cards.ts';
import { Compared } from './compared.ts';
import { Facets } from './facets.ts';
import { loadItems } from './load-items.ts';
import { loosenLine } from './loosen-line.ts';
import { part, parts } from './parts.ts';

/** Runs a list with facets. Until a reader chooses something, the page stays as it was built and nothing is loaded. */
const root = document.querySelector<HTMLElement>('[data-browser]');
if (root) start(root);

function start(root: HTMLElement): void {
  const filters = part(root, '.facets', HTMLElement);
  const list = part(root, '.browser-list', HTMLElement);
  const status = part(root, '.browser-status', HTMLElement);
  const more = root.querySelector<HTMLButtonElement>('.browser-more');
  const chosen = root.querySelector('.browser-chosen');
  const sort = root.querySelector<HTMLSelectElement>('select[name="sort"]');
  const bar = root.querySelector<HTMLElement>('.compare-bar');
  const [facets, cards] = [new Facets(filters), new Cards(list)];
  const compared = bar ? new Compared(root, bar, () => showCompared()) : undefined;
  let items: Promise<readonly BrowserItem[]> | undefined;
  // A table has no button for more: it is whole.
  const step = more ? pageSize : Infinity;
  let shown = step;

  const state = (): BrowserState => ({
    chosen: facets.chosen,
    sort: sort?.value === sort?.options[0]?.value ? undefined : sort?.value,
    compared: compared?.ids ?? [],
  });

  const showCompared = (): void => {
    compared?.show();
    history.replaceState(null, '', addressOf(state()));
  };

  const show = async (leftOut = 0): Promise<void> => {
    history.replaceState(null, '', addressOf(state()));
    const all = await (items ??= loadItems(root.dataset['list'] ?? ''));
    const found = select(all, state());
    list.replaceChildren(...found.slice(0, shown).flatMap((item) => cards.card(item) ?? []));
    if (more) more.hidden = found.length <= shown;
    showBelow(root, found);
    root.querySelector('.pages')?.remove();
    facets.count(all);
    if (chosen) chosen.textContent = chosenSentence(facets.words);
    showNothing(root, all, facets, found.length === 0);
    compared?.show();
    status.textContent = foundSentence(root.dataset['noun'] ?? '', found.length, all.length) + leftOutSentence(leftOut);
  };

  const change = (leftOut = 0): void => {
    show(leftOut).catch(() => {
      items = undefined;
      status.textContent = notLoaded;
    });
  };

  const begin = (): void => {
    const sorts = [...(sort?.options ?? [])].map(({ value }) => value);
    const { state: asked, leftOut } = readState(new URLSearchParams(location.search), { facets: facets.known, sorts });
    facets.chosen = asked.chosen;
    if (sort && asked.sort) sort.value = asked.sort;
    if (compared) compared.ids = asked.compared;
    // A browser that goes back may have ticked boxes by itself.
    compared?.show();
    if (location.search !== '') change(leftOut);
  };

  filters.addEventListener('change', () => {
    shown = step;
    change();
  });
  part(filters, '.clear', HTMLButtonElement).addEventListener('click', () => {
    facets.chosen = {};
    change();
  });
  sort?.addEventListener('change', () => change());
  more?.addEventListener('click', () => {
    const before = list.children.length;
    shown += step;
    show().then(
      () => list.children[before]?.querySelector('a')?.focus(),
      () => change(),
    );
  });
  root.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLButtonElement ? target.dataset['loosen'] : undefined;
    if (name === undefined) return;
    facets.chosen = without(facets.chosen, name);
    change();
    status.tabIndex = -1;
    status.focus();
  });
  toggles(filters);
  begin();
}

function addressOf(state: BrowserState): string {
  const query = writeState(state).toString();
  return query === '' ? location.pathname : `?${query}`;
}

/** What a page tells of each entry below the list goes with the entry. */
function showBelow(root: HTMLElement, found: readonly BrowserItem[]): void {
  const ids = new Set(found.map(({ id }) => id));
  for (const each of parts(root, '[data-of]', HTMLElement)) each.hidden = !ids.has(each.dataset['of'] ?? '');
}

/** Where nothing is left, says which answer to give up, and does it at a press. */
function showNothing(root: HTMLElement, all: readonly BrowserItem[], facets: Facets, isEmpty: boolean): void {
  const box = part(root, '.browser-nothing', HTMLElement);
  box.hidden = !isEmpty;
  const changes = isEmpty ? loosenings(all, facets.chosen) : [];
  part(box, 'ul', HTMLUListElement).replaceChildren(
    ...changes.map(({ facet, found }) => loosenLine([facet], loosenSentence(facets.heading(facet), found))),
  );
}

/** On a phone the facets open and close with one button. */
function toggles(filters: HTMLElement): void {
  const [button] = parts(filters, '.facets-toggle', HTMLButtonElement);
  button?.addEventListener('click', () => {
    const isOpen = filters.classList.toggle('is-open');
    button.ariaExpanded = String(isOpen);
  });
}

import { chosenWords, leftOutSentence } from '../model/browser/sentences.ts';
import { readSearch, writeSearch } from '../model/search/address.ts';
import { part } from './browser/parts.ts';
import type { SearchAnswers, SearchCounts } from './search-instance.ts';
import { Narrowing, type Recount } from './search-narrowing.ts';

/** Runs the search page: loads search, searches for what the address names, and keeps the address in step. */
const page = document.querySelector<HTMLElement>('#search-here');
const status = document.querySelector('#search-status');
if (page && status) start(page, status);

function start(page: HTMLElement, status: Element): void {
  const fail = () => {
    page.hidden = true;
    status.textContent = 'Search could not be loaded. Reload this page to try again, or use one of the lists below.';
  };
  const script = document.createElement('script');
  script.src = page.dataset['script'] ?? '';
  script.addEventListener('error', fail);
  script.addEventListener('load', () => {
    run(page, status, recounting(new URL('pagefind.js', script.src))).catch(fail);
  });
  page.addEventListener('pagefind-error', fail);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    page.querySelector('input')?.focus();
  });
  status.textContent = 'Search is loading…';
  document.head.append(script);
}

async function run(page: HTMLElement, status: Element, recount: Recount): Promise<void> {
  const narrowing = new Narrowing(page, recount);
  const { instance, filters } = narrowing;
  const { state, leftOut } = readSearch(new URLSearchParams(location.search), filters.known);
  narrowing.state = state;
  status.textContent = leftOutSentence(leftOut).trim();
  showFilters(page, narrowing);
  keepAddress(narrowing);
  await instance.triggerLoad();
  if (page.hidden) return;
  if (narrowing.isInUse) narrowing.search();
  instance.on('search', () => (status.textContent = ''));
}

/** The address says what is searched for, so that a search can be shared, and reloaded. */
function keepAddress(narrowing: Narrowing): void {
  const write = () => {
    const query = writeSearch(narrowing.state).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };
  narrowing.instance.on('search', write);
  write();
}

/** Opens the filters where there is room for them, or where some are in use already. */
function showFilters(page: HTMLElement, narrowing: Narrowing): void {
  const { filters, instance } = narrowing;
  const box = part(page, '.search-filters', HTMLDetailsElement);
  const clear = part(box, '.search-clear', HTMLButtonElement);
  const show = () => {
    const used = Object.keys(filters.chosen).length;
    part(box, '.search-chosen', HTMLElement).textContent = chosenWords(used);
    clear.hidden = used === 0;
  };
  clear.addEventListener('click', () => {
    narrowing.state = { ...narrowing.state, chosen: {} };
    narrowing.search();
    // The button is gone now.
    filters.focus(filters.names[0] ?? '');
  });
  instance.on('search', show);
  show();
  box.open = !clear.hidden || matchMedia('(min-width: 40rem)').matches;
  box.hidden = false;
}

/** As much of the search without its elements as is used here. */
interface Pagefind {
  search(words: string | null, options: { filters: SearchAnswers }): Promise<{ filters: SearchCounts }>;
}

/** A second search, which is loaded once it is asked: it counts what other filters would find. */
function recounting({ href }: URL): Recount {
  let loading: Promise<Pagefind> | undefined;
  return async (words, filters) => {
    loading ??= import(/* @vite-ignore */ href) as Promise<Pagefind>;
    const found = await (await loading).search(words === '' ? null : words, { filters });
    return found.filters;
  };
}

/** Ctrl + K or Command + K. A single letter or sign would get in the way of people who speak to their computer. */
function isShortcut(event: KeyboardEvent): boolean {
  return event.key === 'k' && (event.ctrlKey || event.metaKey);
}

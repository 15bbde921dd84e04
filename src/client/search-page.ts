import { chosenWords, leftOutSentence } from '../model/browser/sentences.ts';
import { readSearch, writeSearch } from '../model/search/address.ts';
import { part } from './browser/parts.ts';
import { Narrowing } from './search/narrowing.ts';

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
    run(page, status).catch(fail);
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

async function run(page: HTMLElement, status: Element): Promise<void> {
  const narrowing = new Narrowing(page);
  const { filters, instance } = narrowing;
  const { state, leftOut } = readSearch(new URLSearchParams(location.search), filters.known);
  narrowing.state = state;
  status.textContent = leftOutSentence(leftOut).trim();
  showFilters(page, narrowing);
  keepAddress(narrowing);
  await instance.triggerLoad();
  if (page.hidden) return;
  if (writeSearch(narrowing.state).toString() !== '') narrowing.search();
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
  clear.addEventListener('click', () => narrowing.giveUp(filters.names));
  instance.on('search', show);
  show();
  box.open = !clear.hidden || matchMedia('(min-width: 40rem)').matches;
  box.hidden = false;
}

/** Ctrl + K or Command + K. A single letter or sign would get in the way of people who speak to their computer. */
function isShortcut(event: KeyboardEvent): boolean {
  return event.key === 'k' && (event.ctrlKey || event.metaKey);
}

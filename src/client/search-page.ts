/** Runs the search page: loads search, searches for what the address names, and keeps the address in step. */
export {};

interface SearchField extends HTMLElement {
  readonly instance: {
    on(event: 'search', callback: (words: string) => void): void;
    triggerLoad(): Promise<void>;
    triggerSearch(words: string): void;
  };
}

const page = document.querySelector<HTMLElement>('#search-here');
const field = document.querySelector<SearchField>('#search-here pagefind-input');
const status = document.querySelector('#search-status');
if (page && field && status) start(page, field, status);

function start(page: HTMLElement, field: SearchField, status: Element): void {
  const fail = () => {
    page.hidden = true;
    status.textContent = 'Search could not be loaded. Reload this page to try again, or use one of the lists below.';
  };
  const script = document.createElement('script');
  script.src = page.dataset['script'] ?? '';
  script.addEventListener('error', fail);
  script.addEventListener('load', () => {
    status.textContent = '';
    followAddress(field);
    field.instance.triggerLoad().catch(fail);
  });
  page.addEventListener('pagefind-error', fail);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    field.focus();
  });
  status.textContent = 'Search is loading…';
  document.head.append(script);
}

/** The address names what is searched for, so that a search can be shared, and reloaded. */
function followAddress({ instance }: SearchField): void {
  instance.on('search', (words) => {
    const address = new URL(location.href);
    if (words) address.searchParams.set('q', words);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  });
  const words = new URLSearchParams(location.search).get('q');
  if (words) instance.triggerSearch(words);
}

/** Ctrl + K or Command + K. A single letter or sign would get in the way of people who speak to their computer. */
function isShortcut(event: KeyboardEvent): boolean {
  return event.key === 'k' && (event.ctrlKey || event.metaKey);
}

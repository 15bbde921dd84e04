/** Runs the search page: loads search, searches for what the address names, and keeps the address in step. */
interface SearchField extends HTMLElement {
  readonly instance: {
    on(event: 'search', callback: (words: string) => void): void;
    triggerLoad(): Promise<void>;
    triggerSearch(words: string): void;
  };
}

const page = document.querySelector<HTMLElement>('#search-here');
const field = document.querySelector<SearchField>('#search-here pagefind-input');
const status = document.querySelector('#search-loading');
const failure = document.querySelector('#search-failed');
if (page && field && status && failure) start(page, field, status, failure);

function start(page: HTMLElement, field: SearchField, status: Element, failure: Element): void {
  const fail = () => {
    page.hidden = true;
    failure.textContent = 'Search could not be loaded. Reload the page to try again, or use one of the lists below.';
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
  status.textContent = 'Search is loading…';
  document.head.append(script);
}

/** The address names what is searched for, so that the page can be shared, and reloaded. */
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

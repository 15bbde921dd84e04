import { writeSearch } from '../model/search/address.ts';
import { part } from './browser/parts.ts';
import { Narrowing } from './search/narrowing.ts';

/** Narrows the search in the dialog by the kind of page, and takes it along to the search page, which has more filters. */
const dialog = document.querySelector<HTMLElement>('pagefind-modal');
if (dialog) void customElements.whenDefined('pagefind-modal').then(() => start(dialog));

function start(dialog: HTMLElement): void {
  const narrowing = new Narrowing(dialog);
  const more = part(dialog, '.search-more', HTMLAnchorElement);
  narrowing.instance.on('search', () => (more.search = writeSearch(narrowing.state).toString()));
}

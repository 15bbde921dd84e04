import type { SearchState } from '../../model/search/address.ts';
import { part } from '../browser/parts.ts';
import { countsByFilter, recounting, type Recount } from './counts.ts';
import { SearchFilters } from './filters.ts';
import type { FoundCounts, SearchElement, SearchInstance } from './instance.ts';
import { changesThatHelp, showChanges } from './loosening.ts';

/** Narrows a search by its filters, and says what to loosen where nothing is left. */
export class Narrowing {
  readonly filters: SearchFilters;
  readonly #root: HTMLElement;
  readonly #recount: Recount;
  /** The counts that came last: others that belong to an earlier search may be ready after them. */
  #latest: FoundCounts | undefined;

  /** @param root what holds the field, the filters and the results; Pagefind is there already */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.filters = new SearchFilters(root);
    this.#recount = recounting(this.instance.options.bundlePath);
    // A search without counts is of use all the same.
    this.instance.on('filters', (found) => void this.#show(found).catch(() => undefined));
    root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.search();
    });
    root.addEventListener('click', ({ target }) => {
      const names = target instanceof HTMLButtonElement ? target.dataset['loosen'] : undefined;
      if (names !== undefined) this.giveUp(names.split(' '));
    });
  }

  get instance(): SearchInstance {
    return (part(this.#root, 'pagefind-input', HTMLElement) as SearchElement).instance;
  }

  get state(): SearchState {
    return { words: this.#field.value, chosen: this.filters.chosen };
  }

  set state({ words, chosen }: SearchState) {
    this.#field.value = words;
    this.filters.chosen = chosen;
  }

  /** Searches for what the field and the filters say. */
  search(): void {
    const answers = this.filters.answers();
    this.instance.faceted = Object.keys(answers).length > 0;
    this.instance.triggerSearchWithFilters(this.#field.value, answers);
  }

  /** Gives filters up at the press of a button. The button is gone then, so the first of them takes the focus. */
  giveUp(names: readonly string[]): void {
    const kept = Object.entries(this.filters.chosen).filter(([name]) => !names.includes(name));
    this.filters.chosen = Object.fromEntries(kept);
    this.search();
    this.filters.focus(names[0] ?? '');
  }

  /** Pagefind may have made its field anew. */
  get #field(): HTMLInputElement {
    return part(this.#root, 'pagefind-input input', HTMLInputElement);
  }

  async #show(found: FoundCounts): Promise<void> {
    this.#latest = found;
    const { words } = this.state;
    const counts = await countsByFilter(this.filters, words, found, this.#recount);
    if (this.#latest !== found) return;
    for (const [name, each] of counts) this.filters.count(name, each);
    showChanges(this.#root, changesThatHelp(this.filters, counts, found));
  }
}

import { loosenSentence } from '../model/browser/sentences.ts';
import type { SearchState } from '../model/search/address.ts';
import { part } from './browser/parts.ts';
import { SearchFilters } from './search-filters.ts';
import { pagesIn, type FoundCounts, type SearchAnswers, type SearchCounts } from './search-instance.ts';
import type { SearchElement, SearchInstance } from './search-instance.ts';

/** Counts for words and answers that are not those on show. */
export type Recount = (words: string, answers: SearchAnswers) => Promise<SearchCounts>;

/** Narrows a search by its filters, and says what to loosen where nothing is left. */
export class Narrowing {
  readonly filters: SearchFilters;
  readonly #root: HTMLElement;
  readonly #recount: Recount;
  /** The last of the counts; those for an earlier search may arrive after it. */
  #latest: FoundCounts | undefined;

  /** @param root what holds the field, the filters and the results; Pagefind must have made them */
  constructor(root: HTMLElement, recount: Recount) {
    [this.#root, this.#recount] = [root, recount];
    this.filters = new SearchFilters(root);
    // A search without counts is of use all the same.
    this.instance.on('filters', (counts) => void this.#show(counts).catch(() => undefined));
    root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.search();
    });
    root.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement && target.dataset['loosen']) this.#loosen(target.dataset['loosen']);
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

  get isInUse(): boolean {
    const { words, chosen } = this.state;
    return words !== '' || Object.keys(chosen).length > 0;
  }

  /** Searches for what the field and the filters say. */
  search(): void {
    const answers = this.filters.answers();
    this.instance.faceted = Object.keys(answers).length > 0;
    this.instance.triggerSearchWithFilters(this.#field.value, answers);
  }

  /** Pagefind makes its field anew at times. */
  get #field(): HTMLInputElement {
    return part(this.#root, 'pagefind-input input', HTMLInputElement);
  }

  #loosen(name: string): void {
    this.filters.chosen = Object.fromEntries(Object.entries(this.filters.chosen).filter(([used]) => used !== name));
    this.search();
    // The button is gone now.
    this.filters.focus(name);
  }

  async #show(found: FoundCounts): Promise<void> {
    this.#latest = found;
    const all = await Promise.all(
      this.filters.names.map(async (name) => [name, await this.#countsFor(name, found)] as const),
    );
    if (this.#latest !== found) return;
    for (const [name, counts] of all) this.filters.count(name, counts);
    this.#showLoosening(pagesIn(found.available) > 0 ? [] : all);
  }

  /** A number beside an answer says what a reader gets by choosing it, with the other filters as they are. */
  #countsFor(name: string, { available, total }: FoundCounts): SearchCounts | Promise<SearchCounts> {
    const used = Object.keys(this.filters.chosen);
    if (!used.includes(name)) return available;
    return used.length === 1 ? total : this.#recount(this.#field.value, this.filters.answers(name));
  }

  #showLoosening(all: readonly (readonly [string, SearchCounts])[]): void {
    const box = part(this.#root, '.search-loosen > div', HTMLElement);
    const changes = all
      .filter(([name, counts]) => name in this.filters.chosen && pagesIn(counts) > 0)
      .toSorted(([, a], [, b]) => pagesIn(b) - pagesIn(a));
    part(box, 'ul', HTMLUListElement).replaceChildren(
      ...changes.map(([name, counts]) => this.#change(name, pagesIn(counts))),
    );
    box.hidden = changes.length === 0;
  }

  #change(name: string, pages: number): HTMLLIElement {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: loosenSentence(this.filters.label(name), pages) });
    button.dataset['loosen'] = name;
    const line = document.createElement('li');
    line.append(button);
    return line;
  }
}

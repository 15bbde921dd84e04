import { number } from '../../lib/format.ts';
import type { SearchState } from '../../model/search/address.ts';
import { parts } from '../browser/parts.ts';
import { pagesIn, type SearchAnswers, type SearchCounts } from './instance.ts';

type Chosen = SearchState['chosen'];

/** The filters of a search, one select each. The selects themselves remember what is chosen. */
export class SearchFilters {
  readonly #selects: readonly HTMLSelectElement[];
  /** The answers as the page was built with them. */
  readonly #labels: ReadonlyMap<HTMLOptionElement, string>;

  constructor(root: ParentNode) {
    this.#selects = parts(root, 'select[data-indexed]', HTMLSelectElement);
    this.#labels = new Map(this.#selects.flatMap(({ options }) => [...options].map((each) => [each, each.text])));
  }

  get names(): readonly string[] {
    return this.#selects.map(({ name }) => name);
  }

  /** The answers there are to each filter. */
  get known(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.#selects.map(({ name, options }) => [name, [...options].flatMap(answerOf)]));
  }

  get chosen(): Chosen {
    return Object.fromEntries(this.#selects.filter(isUsed).map(({ name, value }) => [name, value]));
  }

  set chosen(chosen: Chosen) {
    for (const select of this.#selects) select.value = chosen[select.name] ?? '';
  }

  /** What is chosen in the words of the index: all of it, or all but one filter. */
  answers(except?: string): SearchAnswers {
    const used = this.#selects.filter((select) => select.name !== except && isUsed(select));
    return Object.fromEntries(used.map((select) => [indexed(select), [...select.selectedOptions].map(indexed)]));
  }

  label(name: string): string {
    return this.#select(name)?.labels[0]?.textContent ?? name;
  }

  focus(name: string): void {
    this.#select(name)?.focus();
  }

  /** Writes beside each answer how many pages it would find. One that would find none cannot be chosen. */
  count(name: string, counts: SearchCounts): void {
    const select = this.#select(name);
    const ofAnswers = counts[indexed(select)] ?? {};
    for (const option of select?.options ?? []) {
      const count = option.value === '' ? pagesIn(counts) : (ofAnswers[indexed(option)] ?? 0);
      option.text = `${this.#labels.get(option) ?? ''} (${number(count)})`;
      option.disabled = count === 0 && option.value !== '' && !option.selected;
    }
  }

  #select(name: string): HTMLSelectElement | undefined {
    return this.#selects.find((select) => select.name === name);
  }
}

function isUsed({ value }: HTMLSelectElement): boolean {
  return value !== '';
}

function answerOf({ value }: HTMLOptionElement): string[] {
  return value === '' ? [] : [value];
}

/** What the index calls a filter or an answer. */
function indexed(element: HTMLElement | undefined): string {
  return element?.dataset['indexed'] ?? '';
}

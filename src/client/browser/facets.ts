import type { BrowserItem } from '../../model/browser/browser.ts';
import { chosenWords } from '../../model/browser/sentences.ts';
import { countValues } from '../../model/browser/select.ts';
import type { BrowserState, KnownValues } from '../../model/browser/state.ts';
import { part, parts } from './parts.ts';

/** The boxes a reader ticks. They themselves remember what is ticked. */
export class Facets {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#boxes = parts(root, 'input[type="checkbox"]', HTMLInputElement);
  }

  get known(): KnownValues['facets'] {
    return this.#byFacet(() => true);
  }

  get chosen(): BrowserState['chosen'] {
    return this.#byFacet(({ checked }) => checked);
  }

  set chosen(chosen: BrowserState['chosen']) {
    for (const box of this.#boxes) box.checked = chosen[box.name]?.includes(box.value) ?? false;
    // What is chosen is seen without opening anything.
    for (const facet of this.#details) if (facet.querySelector(':checked')) facet.open = true;
  }

  /** The heading of a facet, as the page shows it. */
  heading(name: string): string {
    const box = this.#boxes.find((each) => each.name === name);
    return box?.closest('details')?.querySelector('.facet-heading')?.textContent ?? name;
  }

  /** What is chosen, in the words of the page. */
  get words(): { readonly heading: string; readonly labels: readonly string[] }[] {
    return this.#details
      .map((facet) => ({
        heading: facet.querySelector('.facet-heading')?.textContent ?? '',
        labels: parts(facet, 'label:has(:checked) .facet-label', HTMLElement).map(({ textContent }) => textContent),
      }))
      .filter(({ labels }) => labels.length > 0);
  }

  /** Writes beside each box what ticking it would find, and beside each heading how many are ticked. */
  count(items: readonly BrowserItem[]): void {
    const { chosen } = this;
    for (const name of new Set(this.#boxes.map((box) => box.name))) {
      const counts = countValues(items, chosen, name);
      for (const box of this.#boxes.filter((each) => each.name === name)) {
        const count = counts.get(box.value) ?? 0;
        const label = box.closest('label');
        if (!label) continue;
        part(label, '.facet-count', HTMLElement).textContent = String(count);
        label.classList.toggle('is-empty', count === 0 && !box.checked);
      }
    }
    for (const facet of this.#details)
      part(facet, '.facet-chosen', HTMLElement).textContent = chosenWords(facet.querySelectorAll(':checked').length);
  }

  get #details(): HTMLDetailsElement[] {
    return parts(this.#root, 'details', HTMLDetailsElement);
  }

  #byFacet(wanted: (box: HTMLInputElement) => boolean): Record<string, string[]> {
    const values: Record<string, string[]> = {};
    for (const box of this.#boxes) if (wanted(box)) (values[box.name] ??= []).push(box.value);
    return values;
  }
}

import { comparedSentence } from '../../model/browser/sentences.ts';
import { mostCompared, writeState } from '../../model/browser/state.ts';
import { part, parts } from './parts.ts';

/** The entries chosen to lay side by side, and the bar that says so. */
export class Compared {
  ids: readonly string[] = [];
  readonly #bar: HTMLElement;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, bar: HTMLElement, changed: () => void) {
    [this.#root, this.#bar] = [root, bar];
    root.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'design') return;
      this.ids = target.checked ? [...this.ids, target.value] : this.ids.filter((id) => id !== target.value);
      changed();
    });
    part(bar, '[data-clear-compared]', HTMLButtonElement).addEventListener('click', () => {
      this.ids = [];
      changed();
      // The bar with the button in it is gone now.
      part(root, '.browser-list input', HTMLInputElement).focus();
    });
  }

  /** Shows what is chosen. Once three are, no fourth can be. */
  show(): void {
    const { ids } = this;
    for (const box of parts(this.#root, 'input[name="design"]', HTMLInputElement)) {
      box.checked = ids.includes(box.value);
      box.disabled = !box.checked && ids.length >= mostCompared;
    }
    this.#bar.hidden = ids.length === 0;
    part(this.#bar, '[role="status"]', HTMLElement).textContent =
      ids.length === 0 ? '' : comparedSentence(ids.length, mostCompared);
    const address = writeState({ chosen: {}, sort: undefined, compared: ids }).toString();
    for (const link of parts(this.#bar, 'a', HTMLAnchorElement)) link.search = address;
  }
}

import { part } from '../browser/parts.ts';
import { element } from './elements.ts';
import { troubles } from './sentences.ts';
import type { Store } from './store.ts';

/** Says at once when what is typed is not kept, offers to download it, and warns before the page is left. */
export class Keeping {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #save: () => void;
  #isDownloaded = false;

  /** @param save downloads everything */
  constructor(root: HTMLElement, store: Store, save: () => void) {
    [this.#root, this.#store, this.#save] = [root, store, save];
  }

  show(): void {
    const { trouble } = this.#store;
    const alert = part(this.#root, '.sheet-alert', HTMLElement);
    part(this.#root, '.sheet-kept', HTMLElement).hidden = trouble !== undefined;
    alert.replaceChildren(...(trouble === undefined ? [] : [element('p', troubles[trouble]), this.#button()]));
    this.#warn();
  }

  typed(): void {
    this.#isDownloaded = false;
    this.#warn();
  }

  downloaded(): void {
    this.#isDownloaded = true;
    this.#warn();
  }

  #button(): HTMLElement {
    const button = Object.assign(element('button', 'Download all sheets now', 'button'), { type: 'button' });
    button.addEventListener('click', this.#save);
    return button;
  }

  /** Only while something would be lost: a page that warns is not kept in the browser's memory. */
  #warn(): void {
    if (this.#store.hasUnsaved && !this.#isDownloaded) addEventListener('beforeunload', stay);
    else removeEventListener('beforeunload', stay);
  }
}

function stay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

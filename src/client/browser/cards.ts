import type { BrowserItem } from '../../model/browser/browser.ts';
import { part } from './parts.ts';

/**
 * Makes the cards of a list in the form of one that the page already has. Cards are made once and moved about. The rows
 * of a table are all there.
 */
export class Cards {
  readonly #known = new Map<string, HTMLElement>();
  readonly #model: HTMLLIElement | undefined;

  constructor(list: HTMLElement) {
    const cards = [...list.children].filter((element) => element instanceof HTMLElement);
    for (const card of cards) this.#known.set(card.dataset['id'] ?? '', card);
    this.#model = cards.find((card) => card instanceof HTMLLIElement);
  }

  card(item: BrowserItem): HTMLElement | undefined {
    const card = this.#known.get(item.id) ?? this.#make(item);
    if (card) this.#known.set(item.id, card);
    return card;
  }

  /** Fills a copy with text only: what an author wrote is never read as HTML. */
  #make({ id, title, href, summary, facts, fictional }: BrowserItem): HTMLLIElement | undefined {
    if (!this.#model) return undefined;
    const card = this.#model.cloneNode(true) as HTMLLIElement;
    card.dataset['id'] = id;
    const link = part(card, 'h2 a', HTMLAnchorElement);
    [link.textContent, link.href] = [title, href];
    part(card, '.summary', HTMLElement).textContent = summary;
    part(card, '.card-facts', HTMLElement).textContent = facts;
    card.querySelector('.tag')?.remove();
    if (fictional) part(card, '.meta', HTMLElement).append(' ', fictionalTag());
    const box = card.querySelector<HTMLInputElement>('input[name="design"]');
    if (box) Object.assign(box, { value: id, checked: false, ariaLabel: `Compare: ${title}` });
    return card;
  }
}

function fictionalTag(): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'tag', textContent: 'Fictional' });
}

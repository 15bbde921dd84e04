import { element } from '../../worksheet/elements.ts';

/** One line of the list: its name, and what tells it from others. */
export interface ComboboxOption {
  readonly name: string;
  readonly about: string;
}

/** What happens in the field. */
export interface ComboboxEvents {
  readonly typed: (query: string) => void;
  /** @param index the place of the option in what was last shown */
  readonly chosen: (index: number) => void;
}

/**
 * A field with a list of suggestions, as the WAI-ARIA Authoring Practices describe an editable combobox: the focus
 * stays in the field, the arrow keys go through the list, Enter chooses, Escape closes the list, and empties the field
 * where it is closed.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #events: ComboboxEvents;
  #active = -1;

  /** @param list an element with an id, which stands below the field */
  constructor(input: HTMLInputElement, list: HTMLElement, events: ComboboxEvents) {
    [this.#input, this.#list, this.#events] = [input, list, events];
    const roles = { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false', autocomplete: 'off' };
    Object.assign(input, { ...roles, spellcheck: false });
    input.setAttribute('aria-controls', list.id);
    list.role = 'listbox';
    list.hidden = true;
    input.addEventListener('input', () => events.typed(input.value));
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('click', () => this.#open());
    // The focus stays in the field while an option is clicked.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.#choose(this.#options.indexOf(option));
    });
  }

  /** Shows what fits; nothing closes the list. */
  show(options: readonly ComboboxOption[]): void {
    this.#list.replaceChildren(...options.map((option, index) => optionOf(option, `${this.#list.id}-${index}`)));
    this.#activate(-1);
    if (options.length === 0) this.#close();
    else this.#open();
  }

  get #options(): Element[] {
    return [...this.#list.children];
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #open(): void {
    if (this.#options.length === 0 || document.activeElement !== this.#input) return;
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#activate(-1);
  }

  #press(event: KeyboardEvent): void {
    const act = this.#actions[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  }

  readonly #actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => {
      const [only, ...others] = this.#options;
      if (!this.#isOpen) return;
      if (this.#active >= 0) this.#choose(this.#active);
      else if (only && others.length === 0) this.#choose(0);
    },
    Escape: () => {
      if (this.#isOpen) this.#close();
      else {
        this.#input.value = '';
        this.#events.typed('');
      }
    },
  };

  /** Past the last option comes the field itself again, and then the first one. */
  #move(step: 1 | -1): void {
    const count = this.#options.length;
    if (count === 0) return;
    this.#open();
    const places = count + 1;
    this.#activate(((this.#active + 1 + step + places) % places) - 1);
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, each) => (option.ariaSelected = String(each === index)));
    const active = this.#options[index];
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(index: number): void {
    this.#close();
    this.#events.chosen(index);
  }
}

function optionOf({ name, about }: ComboboxOption, id: string): HTMLElement {
  const option = Object.assign(element('div', '', 'finder-option'), { id, role: 'option', ariaSelected: 'false' });
  option.append(element('span', name, 'finder-name'), ' ', element('span', about, 'finder-about'));
  return option;
}

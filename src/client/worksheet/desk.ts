import { fieldsOf, type Answers, type Sheet, type SheetForm } from '../../model/worksheet/form.ts';
import { part, parts } from '../browser/parts.ts';
import { Errors } from './errors.ts';
import { Places } from './places.ts';
import { Results } from './results.ts';
import { label, SheetBar } from './sheet-bar.ts';
import type { KeptSheet, Sheets } from './sheets.ts';
import type { Store } from './store.ts';

/** The sheet that lies open on the page, with everything that shows it. */
export class Desk {
  readonly root: HTMLElement;
  readonly form: SheetForm;
  readonly sheets: Sheets;
  readonly places: Places;
  readonly errors: Errors;
  readonly bar: SheetBar;
  readonly #results: Results;
  /** Remembers which sheet is open in this tab. */
  readonly #tab: Store;
  readonly #tabKey: string;
  #open: string;
  #willShowResults = false;

  constructor(root: HTMLElement, form: SheetForm, sheets: Sheets, tab: Store) {
    [this.root, this.form, this.sheets, this.#tab] = [root, form, sheets, tab];
    this.places = new Places(part(root, '.sheet', HTMLElement));
    this.errors = new Errors(root, form);
    this.bar = new SheetBar(root);
    this.#results = new Results(root, form);
    this.#tabKey = `${root.dataset['storage'] ?? ''}open`;
    this.#open = tab.get(this.#tabKey) ?? '';
  }

  get open(): KeptSheet {
    return this.sheets.find(this.#open);
  }

  get answers(): Answers {
    return this.sheets.answers(this.#open);
  }

  /** Lays a sheet open, or the one that is open anew; where it is gone, the newest there is. */
  show(id = this.#open): void {
    const all = this.sheets.all;
    this.#open = (all.find((sheet) => sheet.id === id) ?? all.at(-1))?.id ?? '';
    this.#tab.set(this.#tabKey, this.#open);
    this.places.writeAll(this.answers, fieldsOf(this.form));
    this.errors.checkAll(this.answers);
    this.showList();
    this.showResults();
  }

  /** Keeps an answer and shows what follows from it. */
  write(place: string, text: string): void {
    const isNew = this.open.begun === '';
    this.sheets.write(this.#open, place, text);
    // With its first answer a sheet gets its day.
    if (isNew) this.showList();
    this.showAnswer(place, text);
  }

  /** Shows an answer that is kept already. */
  showAnswer(place: string, text: string): void {
    this.places.write(place, text);
    this.errors.recheck(this.answers);
    this.showResults();
  }

  /** Brings up to date what names the sheets. */
  showList(): void {
    const all = this.sheets.all;
    this.bar.show(all, this.open);
    for (const button of parts(this.root, '[data-delete]', HTMLButtonElement)) button.hidden = all.length < 2;
    for (const select of parts(this.root, '[data-compare]', HTMLSelectElement)) {
      const others = all.filter((sheet) => sheet.id !== this.#open);
      const chosen = select.value;
      select.replaceChildren(new Option('no other sheet', ''), ...others.map((one) => new Option(label(one), one.id)));
      select.value = others.some((one) => one.id === chosen) ? chosen : '';
      part(this.root, '.sheet-compare', HTMLElement).hidden = others.length === 0;
    }
  }

  /** Once for all that changes before the page is painted again. */
  showResults(): void {
    if (this.#willShowResults) return;
    this.#willShowResults = true;
    requestAnimationFrame(() => {
      this.#willShowResults = false;
      const [select] = parts(this.root, '[data-compare]', HTMLSelectElement);
      this.#results.show(this.#sheet(this.#open), select?.value ? this.#sheet(select.value) : undefined);
    });
  }

  /** Says what happened, without moving the reader. */
  say(text: string): void {
    part(this.root, '.sheet-status', HTMLElement).textContent = text;
  }

  /** Says what went wrong. */
  complain(text: string): void {
    part(this.root, '.sheet-complaint', HTMLElement).textContent = text;
  }

  #sheet(id: string): Sheet {
    return { name: this.sheets.find(id).name, answers: this.sheets.answers(id) };
  }
}

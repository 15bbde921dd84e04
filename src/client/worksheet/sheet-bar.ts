import { date } from '../../lib/format.ts';
import { part, parts } from '../browser/parts.ts';
import type { KeptSheet } from './sheets.ts';

/** The list of sheets, and the name of the one that is open. */
export class SheetBar {
  readonly choice: HTMLSelectElement;
  readonly name: HTMLInputElement | undefined;
  readonly #title: HTMLElement;

  constructor(root: HTMLElement) {
    this.choice = part(root, '[data-choose-sheet]', HTMLSelectElement);
    [this.name] = parts(root, '[data-sheet-name]', HTMLInputElement);
    this.#title = part(root, '.sheet-title', HTMLElement);
  }

  show(sheets: readonly KeptSheet[], open: KeptSheet): void {
    this.choice.replaceChildren(
      ...sheets.map((sheet) => new Option(label(sheet), sheet.id, false, sheet.id === open.id)),
    );
    if (this.name && this.name.value !== open.name) this.name.value = open.name;
    this.#title.textContent = label(open);
  }
}

/** "Grade 4 team, November 26, 2026". */
export function label({ name, begun }: KeptSheet): string {
  return [name.trim() === '' ? 'Sheet without a name' : name, begun && date(begun.slice(0, 10))]
    .filter(Boolean)
    .join(', ');
}

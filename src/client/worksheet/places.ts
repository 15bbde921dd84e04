import { date } from '../../lib/format.ts';
import { mostRows, rowsOf, type Answers, type FieldForm } from '../../model/worksheet/form.ts';
import { countWords, isDay } from '../../model/worksheet/numbers.ts';
import { part, parts } from '../browser/parts.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The places to write in: what stands in them on the screen, and beside them for paper. */
export class Places {
  readonly #form: HTMLElement;

  constructor(form: HTMLElement) {
    this.#form = form;
  }

  /** What stands in a place; empty where nothing does. */
  read(place: string): string {
    const controls = this.controls(place);
    const chosen = controls.find((control) => !isBox(control) || control.checked);
    return chosen?.value ?? '';
  }

  write(place: string, text: string): void {
    for (const control of this.controls(place)) {
      if (isBox(control)) control.checked = control.value === text;
      else if (control.value !== text) control.value = text;
    }
    this.#writePaper(place);
  }

  /** Fills every place from a sheet, and empties those it has no answer for. */
  writeAll(answers: Answers, fields: readonly FieldForm[]): void {
    for (const field of fields) if (field.kind === 'table') this.#setRows(field, rowsOf(field, answers).length);
    const places = parts(this.#form, '[name]', HTMLElement).map((control) => (control as Control).name);
    for (const place of new Set(places)) this.write(place, answers.get(place) ?? '');
  }

  controls(place: string): Control[] {
    return parts(this.#form, `[name="${CSS.escape(place)}"]`, HTMLElement) as Control[];
  }

  /** Brings what is for paper up to date with what is on the screen. */
  #writePaper(place: string): void {
    const [text, [control]] = [this.read(place), this.controls(place)];
    const [paper] = parts(this.#form, `[data-paper="${CSS.escape(place)}"]`, HTMLElement);
    if (paper) paper.textContent = control?.type === 'date' && isDay(text) ? date(text) : text;
    for (const option of parts(this.#form, `[data-paper-option^="${CSS.escape(place)}="]`, HTMLElement))
      option.classList.toggle('is-chosen', option.dataset['paperOption'] === `${place}=${text}`);
    const [unset] = parts(this.#form, `[data-unset="${CSS.escape(place)}"]`, HTMLButtonElement);
    if (unset) unset.hidden = text === '';
    const [count] = parts(this.#form, `[data-count="${CSS.escape(place)}"]`, HTMLElement);
    if (count) showCount(count, text);
  }

  /** Gives a table with free rows one more; the first place in it. Undefined where it has as many as it may have. */
  addRow({ id }: FieldForm): HTMLElement | undefined {
    const body = part(this.#form, `[data-field="${CSS.escape(id)}"] tbody`, HTMLElement);
    const [first, last] = [body.firstElementChild, body.lastElementChild];
    const number = body.children.length + 1;
    if (!first || number > mostRows) return undefined;
    const row = first.cloneNode(true) as HTMLElement;
    renumber(row, id, String(number));
    last?.after(row);
    for (const control of parts(row, '[name]', HTMLElement)) this.write((control as Control).name, '');
    return parts(row, '[name]', HTMLElement)[0];
  }

  #setRows(field: FieldForm, count: number): void {
    if (field.rows.length > 0) return;
    const body = part(this.#form, `[data-field="${CSS.escape(field.id)}"] tbody`, HTMLElement);
    while (body.children.length > count) body.lastElementChild?.remove();
    while (body.children.length < count && this.addRow(field));
  }
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);
}

function showCount(element: HTMLElement, text: string): void {
  const count = countWords(text);
  element.hidden = count === 0;
  element.textContent = `${count} ${count === 1 ? 'word' : 'words'}`;
}

/** A copy of the first row becomes another: its number stands in its names and in its heading. */
function renumber(row: HTMLElement, field: string, number: string): void {
  row.dataset['row'] = number;
  const heading = part(row, 'th', HTMLElement);
  heading.lastChild?.replaceWith(number);
  const [from, to] = [`${field}_1`, `${field}_${number}`];
  for (const element of [row, ...row.querySelectorAll('*')])
    for (const { name, value } of element.attributes)
      if (name !== 'class') element.setAttribute(name, value.replaceAll(new RegExp(`${from}(?![0-9])`, 'g'), to));
}

import { fieldsOf, type Answers, type FieldForm, type SheetForm } from '../../model/worksheet/form.ts';
import { problemsOf, type Problem } from '../../model/worksheet/problems.ts';
import { takes } from '../../model/worksheet/takes.ts';
import { part, parts } from '../browser/parts.ts';

/** Says beside each field what does not fit in it. */
export class Errors {
  readonly #root: HTMLElement;
  readonly #form: SheetForm;

  constructor(root: HTMLElement, form: SheetForm) {
    this.#root = root;
    this.#form = form;
  }

  /** Shows what does not fit in a field and in those that must differ from it; what is new is announced. */
  check(id: string, answers: Answers): void {
    const fields = fieldsOf(this.#form).filter((field) => field.id === id || field.differentFrom === id);
    const news = fields.flatMap((field) => this.#show(field, answers));
    if (news.length > 0) part(this.#root, '.sheet-announce', HTMLElement).textContent = news.join(' ');
  }

  /** Looks again at the fields that have an error, while they are mended. */
  recheck(answers: Answers): void {
    for (const field of fieldsOf(this.#form)) if (!this.#element(field).hidden) this.#show(field, answers);
  }

  checkAll(answers: Answers): void {
    for (const field of fieldsOf(this.#form)) this.#show(field, answers);
  }

  /** @returns what was not said before */
  #show(field: FieldForm, answers: Answers): string[] {
    const problems = [...problemsOf(field, this.#form, answers), ...this.#halfDates(field)];
    const element = this.#element(field);
    const before = element.textContent;
    const message = problems.map((problem) => problem.message).join(' ');
    element.textContent = message;
    element.hidden = problems.length === 0;
    const wrong = new Set(problems.flatMap(({ places }) => places));
    const all = parts(this.#root, `[data-field="${CSS.escape(field.id)}"] [name]`, HTMLElement);
    for (const control of all) mark(control, wrong.has(control.getAttribute('name') ?? ''));
    return message !== '' && message !== before ? [message] : [];
  }

  /** A date field gives no text at all while it holds half a date, or a day that does not exist. */
  #halfDates({ id, label }: FieldForm): Problem[] {
    const dates = parts(this.#root, `[data-field="${CSS.escape(id)}"] [type="date"]`, HTMLInputElement);
    const half = dates.filter(({ validity }) => validity.badInput);
    if (half.length === 0) return [];
    return [{ places: half.map(({ name }) => name), message: `“${label}” takes ${takes('date') ?? ''}.` }];
  }

  #element({ id }: FieldForm): HTMLElement {
    return part(this.#root, `#${CSS.escape(`error-${id}`)}`, HTMLElement);
  }
}

function mark(control: HTMLElement, isWrong: boolean): void {
  if (isWrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

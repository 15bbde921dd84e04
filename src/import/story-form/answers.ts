import { tooLong } from '../../lib/too-long.ts';
import type { FormField } from '../../model/stories/form/field.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Absence } from '../../schemas/figure.ts';
import type { PlacedField } from './placed-fields.ts';
import type { FormProblem } from './problem.ts';
import { typedNumber, type Typed } from './typed-numbers.ts';
import { typedYear } from './typed-years.ts';

/** What is written in the fields of a form, each read by its kind. What cannot be read is a problem, and left out. */
export class Answers {
  readonly problems: FormProblem[] = [];
  readonly #fields: ReadonlyMap<string, FormField>;
  readonly #placed: ReadonlyMap<string, PlacedField>;

  constructor(fields: readonly FormField[], placed: ReadonlyMap<string, PlacedField>) {
    this.#fields = new Map(fields.map((field) => [field.name, field]));
    this.#placed = placed;
  }

  /** A text as it was typed, with its lines; undefined where the field is blank. */
  text(name: string): string | undefined {
    const text = this.#typed(name);
    const limit = this.#fields.get(name)?.limit;
    const count = text === undefined ? 0 : withoutCitations(text).length;
    if (limit !== undefined && count > limit) {
      const { what, fix } = tooLong(count, limit);
      this.complain(name, `${what} ${fix}`);
    }
    return text;
  }

  year(name: string): string | undefined {
    return this.#read(name, typedYear);
  }

  number(name: string): number | Absence | undefined {
    const kind = this.#fields.get(name)?.kind;
    return this.#read(name, (text) => typedNumber(text, kind === 'number' || kind === 'percent' ? kind : 'dollars'));
  }

  /** The number of what was chosen, from 0; a word that somebody typed in its place counts as well. */
  choice(name: string): number | undefined {
    const text = this.#typed(name);
    if (text === undefined) return undefined;
    const options = this.#placed.get(name)?.options ?? [];
    const chosen = options.findIndex((option) => option.toLowerCase() === text.toLowerCase());
    if (chosen !== -1) return chosen;
    this.complain(
      name,
      `"${text}" is not one of its choices: ${this.#fields.get(name)?.options?.slice(0, 3).join(', ') ?? ''} …`,
    );
    return undefined;
  }

  isFilled(name: string): boolean {
    return this.#typed(name) !== undefined;
  }

  complain(name: string, message: string): void {
    this.problems.push({ field: name, label: this.#fields.get(name)?.label ?? name, message });
  }

  #read<Value>(name: string, read: (text: string) => Typed<Value>): Value | undefined {
    const text = this.#typed(name);
    const typed = text === undefined ? undefined : read(text);
    if (!typed) return undefined;
    if ('value' in typed) return typed.value;
    this.complain(name, `"${text ?? ''}" cannot be read in one way only. ${typed.takes}`);
    return undefined;
  }

  #typed(name: string): string | undefined {
    const text = (this.#placed.get(name)?.value ?? '').replace(/\r\n?/g, '\n').trim();
    return text === '' ? undefined : text;
  }
}

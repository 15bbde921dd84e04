import { typedNumber, type NumberKind } from '../../import/story-form/typed-numbers.ts';
import { typedYear } from '../../import/story-form/typed-years.ts';

/**
 * What a draft keeps of a number that was typed: the number or the word where it can be read in one way, else the text
 * as it stands, which the check then names with what the field takes.
 */
export function numberTyped(text: string, kind: NumberKind): unknown {
  if (text.trim() === '') return undefined;
  const typed = typedNumber(text, kind);
  return 'value' in typed ? typed.value : text;
}

/** A school year in the way content files write it, else the text as it was typed. */
export function yearTyped(text: string): string {
  const typed = typedYear(text);
  return 'value' in typed ? typed.value : text.trim();
}

import { withoutCitations } from '../schemas/cited-text.ts';
import { phraseFinder, type PhraseFinder } from './phrases.ts';

/**
 * Finds the names of learning designs in a text: words a reader has come to learn, which say nothing of how hard the
 * text is. A citation is no part of a name, though an author may have put one there.
 */
export function nameFinder(
  designs: readonly { readonly id: string; readonly names: readonly string[] }[],
): PhraseFinder {
  return phraseFinder(designs.map(({ id, names }) => ({ id, phrases: names.map(withoutCitations) })));
}

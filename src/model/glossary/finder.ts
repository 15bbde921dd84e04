import { phraseFinder } from '../../lib/phrases.ts';
import { oncePerSite } from '../once.ts';

/** Finds the words of a text that lead to terms of the site's glossary. */
export const termFinder = oncePerSite(({ corpus }) =>
  phraseFinder(corpus.glossary.map(({ id, data }) => ({ id, phrases: data.linked }))),
);

import { didYouMean } from '../lib/nearest.ts';
import { fieldIssue, type Check } from './check.ts';

/** A site hides only entries the library has: a misspelled one would stay visible. */
export const hidden: Check = ({ corpus, siteEntry, library }) => {
  if (!siteEntry || !corpus.site.library.include) return [];
  return corpus.site.library.hide.flatMap((address, index) => {
    if (library.size === 0 || library.has(address)) return [];
    return [
      fieldIssue(siteEntry, 'unknown-reference', ['library', 'hide', index], {
        what: `The library has no entry "${address}".${didYouMean(address, library)}`,
        fix: 'Correct it, or remove the line.',
      }),
    ];
  });
};

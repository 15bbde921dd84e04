import { plainPhrase } from '../../lib/phrases.ts';
import type { Entry } from '../../schemas/corpus.ts';
import type { Term } from '../../schemas/glossary.ts';
import { fieldIssue, type Check, type Words } from '../check.ts';

/** A word of a term, and where it stands in its list. */
interface Claim {
  readonly entry: Entry<'glossary'>;
  readonly words: string;
  readonly index: number;
}

/** A word in a text leads to one term, so no two terms claim the same. */
export const linkedWords: Check = ({ corpus }) => {
  const first = new Map<string, Claim>();
  return claimsOf(corpus.glossary).flatMap((claim) => {
    const key = plainPhrase(claim.words);
    const other = first.get(key);
    if (!other) first.set(key, claim);
    return other ? [fieldIssue(claim.entry, 'linked-twice', ['linked', claim.index], twice(claim, other))] : [];
  });
};

/** Those of the library first: of its entries nobody is told, and it is the site's own that can be changed. */
function claimsOf(glossary: readonly Entry<'glossary'>[]): Claim[] {
  const terms = [
    ...glossary.filter(({ origin }) => origin.layer === 'library'),
    ...glossary.filter(({ origin }) => origin.layer === 'own'),
  ];
  return terms.flatMap((entry) => {
    // What was wrong in itself was left out of an entry before.
    const data: Partial<Term> = entry.data;
    return (data.linked ?? []).map((words, index) => ({ entry, words, index }));
  });
}

function twice({ entry, words }: Claim, { entry: other }: Claim): Words {
  const same = 'It stands in the list twice.';
  const both = `"${other.id}" and "${entry.id}" both claim it, and a text can lead to one of them only.`;
  const isOfLibrary = other.origin.layer === 'library' && entry.origin.layer === 'own';
  return {
    what: `"${words}" is linked twice. ${entry === other ? same : both}`,
    fix: isOfLibrary
      ? `Take it out here, or hide the term of the library in site.yaml:  hide: [glossary/${other.id}]`
      : 'Take it out of one list.',
  };
}

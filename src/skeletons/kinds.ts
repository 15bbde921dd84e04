import { slugOf } from '../lib/slug.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';

/** What can be started, each by the words for one entry: "plan", "learning design". */
export const kindWords: readonly string[] = collectionNames.map((name) => collections[name].one);

/**
 * The collection that somebody means: by what one entry is called, by the name of its folder, or by a word that only
 * one collection has: "design", "requirement profile", "requirements".
 */
export function collectionNamed(words: string): CollectionName | undefined {
  const said = slugOf(words);
  const whole = collectionNames.find((name) =>
    [name, collections[name].one, collections[name].label].some((each) => slugOf(each) === said),
  );
  if (whole !== undefined) return whole;
  const some = collectionNames.filter((name) => slugOf(collections[name].one).split('-').includes(said));
  return some.length === 1 ? some[0] : undefined;
}

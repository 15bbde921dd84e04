import { openFinder, type LoadShard } from '../../../src/model/finder/finder.ts';
import type { DistrictRecord } from '../../../src/model/finder/shards.ts';

/** What finding one district took. */
export interface Typing {
  readonly name: string;
  readonly id: string;
  /** How many letters were typed; undefined where the district was not among the matches in the end. */
  readonly letters: number | undefined;
  /** Every file that was loaded, the figures of the district and the medians of its state included. */
  readonly files: readonly string[];
  /** Milliseconds that each search took once its files were there. */
  readonly searches: readonly number[];
}

/** Fewer letters are not worth a search. */
const fewestLetters = 2;

/**
 * Types the name of a district letter by letter, as slowly as a page can follow, until the district is among the
 * matches; where its name is not enough, its state, city and ZIP after it. Then fills in its figures.
 */
export async function typeFor(record: DistrictRecord, load: LoadShard): Promise<Typing> {
  const files = new Set<string>();
  const finder = await openFinder((name) => {
    files.add(name);
    return load(name);
  });
  const searches: number[] = [];
  const isFound = async (query: string): Promise<boolean> => {
    await finder.find(query);
    const start = performance.now();
    const { matches } = await finder.find(query);
    searches.push(performance.now() - start);
    return matches.some(({ id }) => id === record.id);
  };
  const letters = await lettersUntil(isFound, record);
  await finder.read(record.id);
  await finder.medians(record.state);
  return { name: record.name, id: record.id, letters, files: [...files], searches };
}

async function lettersUntil(
  isFound: (query: string) => Promise<boolean>,
  { name, state, address }: DistrictRecord,
): Promise<number | undefined> {
  for (let letters = fewestLetters; letters <= name.length; letters += 1)
    if (await isFound(name.slice(0, letters))) return letters;
  for (const query of [`${name} ${state}`, `${name} ${address?.city ?? ''} ${state}`, `${name} ${address?.zip ?? ''}`])
    if (await isFound(query)) return query.length;
  return undefined;
}

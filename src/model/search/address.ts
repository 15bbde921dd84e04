/** What a reader searches for. */
export interface SearchState {
  readonly words: string;
  /** The answer to each filter that is in use, by the name of the filter. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** The name of the words in the address. */
const wordsName = 'q';

/**
 * Reads a search from the address of the page. Anyone can write an address, so only answers the page knows count.
 *
 * @param known for each filter its answers
 * @returns the search, and how many answers of the address it leaves out
 */
export function readSearch(
  address: URLSearchParams,
  known: Readonly<Record<string, readonly string[]>>,
): { state: SearchState; leftOut: number } {
  const chosen: Record<string, string> = {};
  for (const [name, answers] of Object.entries(known)) {
    const answer = address.getAll(name).find((each) => answers.includes(each));
    if (answer !== undefined) chosen[name] = answer;
  }
  const given = Object.keys(known).flatMap((name) => address.getAll(name));
  const state = { words: address.get(wordsName) ?? '', chosen };
  return { state, leftOut: given.length - Object.keys(chosen).length };
}

/** The address of a search: the same search has the same address. */
export function writeSearch({ words, chosen }: SearchState): URLSearchParams {
  return new URLSearchParams({ ...(words === '' ? {} : { [wordsName]: words }), ...chosen });
}

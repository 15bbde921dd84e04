import type { LoadShard } from '../../../model/finder/finder.ts';

/** So long a file may take; then it counts as one that does not arrive. */
const longest = 30_000;

/**
 * Reads files below the folder of the shards.
 *
 * @param folder its address, with a slash at the end
 */
export function shardsAt(folder: string): LoadShard {
  return async (name): Promise<unknown> => {
    const response = await fetch(folder + name, { signal: AbortSignal.timeout(longest) });
    if (!response.ok) throw new Error(`${folder}${name} answered ${response.status}.`);
    return (await response.json()) as unknown;
  };
}

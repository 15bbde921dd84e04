import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFinder, type LoadShard } from '../../../src/model/finder/finder.ts';
import { shardNames, type DistrictRecord } from '../../../src/model/finder/shards.ts';
import { median } from '../measure/statistics.ts';
import { gzipped, kilobytes } from './sizes.ts';
import { typeFor, type Typing } from './typing.ts';

/** Of so many districts one is looked up. */
const every = 10;

/** What looking districts up costs a browser: what it loads, and how long a search takes. */
export async function lookUpCosts(folder: string): Promise<string[]> {
  const load = loader(folder);
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const known = sizes.get(name) ?? gzipped(join(folder, name));
    sizes.set(name, known);
    return known;
  };
  const records = await recordsIn(load);
  const typed: (Typing & { readonly bytes: number })[] = [];
  for (const record of records.filter((_, index) => index % every === 0)) {
    const typing = await typeFor(record, load);
    typed.push({ ...typing, bytes: typing.files.reduce((sum, name) => sum + sizeOf(name), 0) });
  }
  return lines(typed);
}

function lines(typed: readonly (Typing & { readonly bytes: number })[]): string[] {
  const worst = typed.toSorted((a, b) => b.bytes - a.bytes)[0];
  const searches = typed.flatMap((each) => each.searches);
  const letters = typed.flatMap((each) => each.letters ?? []);
  const unfound = typed.length - letters.length;
  return [
    `${typed.length.toLocaleString('en-US')} districts typed letter by letter; ${unfound} not found`,
    `letters until found: median ${median(letters)}, most ${Math.max(...letters)}`,
    `loaded to find and fill one: median ${kilobytes(median(typed.map(({ bytes }) => bytes)))} gzip, most ${kilobytes(worst?.bytes ?? 0)} gzip in ${worst?.files.length ?? 0} files (${worst?.name ?? ''}, ${worst?.id ?? ''})`,
    `a search: median ${median(searches).toFixed(1)} ms, most ${Math.max(...searches).toFixed(1)} ms`,
  ];
}

function loader(folder: string): LoadShard {
  const read = new Map<string, unknown>();
  return (name) => {
    const known: unknown = read.get(name) ?? JSON.parse(readFileSync(join(folder, name), 'utf8'));
    read.set(name, known);
    return Promise.resolve(known);
  };
}

async function recordsIn(load: LoadShard): Promise<DistrictRecord[]> {
  const { start } = await openFinder(load);
  const files = await Promise.all(start.records.map((first) => load(shardNames.records(first))));
  return (files as DistrictRecord[][]).flat();
}

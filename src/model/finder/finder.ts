import { districtOf, type FoundDistrict } from './district.ts';
import { beginningsFor, mayBegin, readBeginnings, type Beginnings } from './files-to-read.ts';
import { listingOf } from './listing.ts';
import { matchOf, search, type Match } from './search.ts';
import {
  shardNames,
  type DistrictRecord,
  type FinderStart,
  type Listing,
  type LookUp,
  type Spread,
  type StateMedians,
} from './shards.ts';

/** Reads a file below the folder of the shards. Rejects where it does not arrive. */
export type LoadShard = (name: string) => Promise<unknown>;

/** What a query leads to. */
export interface Found {
  readonly matches: readonly Match[];
  /** True where more letters, another word or the state would show others. */
  readonly typeMore: boolean;
}

/** Looks districts up in shards; each file is read once. */
export interface Finder {
  readonly start: FinderStart;
  readonly find: (query: string) => Promise<Found>;
  /** Undefined where no file lists the district. */
  readonly read: (id: string) => Promise<FoundDistrict | undefined>;
  readonly record: (id: string) => Promise<DistrictRecord | undefined>;
  readonly medians: (state: string) => Promise<StateMedians>;
  readonly spread: (state: string, source: string) => Promise<Spread>;
}

/**
 * @param load reads a file of the shards
 * @throws Error where the first file does not arrive
 */
export async function openFinder(load: LoadShard): Promise<Finder> {
  const once = remembering(load);
  const start = (await once(shardNames.start)) as FinderStart;
  const beginnings = readBeginnings(start.beginnings);
  const record = async (id: string): Promise<DistrictRecord | undefined> => {
    const file = start.records.findLast((first) => first <= id);
    if (file === undefined) return undefined;
    const records = (await once(shardNames.records(file))) as readonly DistrictRecord[];
    return records.find((each) => each.id === id);
  };
  return {
    start,
    record,
    find: (query) => (isId(query) ? findById(query, record, start) : find(query, beginnings, once)),
    read: async (id) => {
      const found = await record(id);
      return found && districtOf(found, start);
    },
    medians: async (state) => (await once(shardNames.medians(state))) as StateMedians,
    spread: async (state, source) => (await once(shardNames.spread(state, source))) as Spread,
  };
}

/** Whether someone typed the seven digits NCES gives a district. */
function isId(query: string): boolean {
  return /^\s*\d{7}\s*$/.test(query);
}

async function findById(query: string, read: Finder['record'], start: FinderStart): Promise<Found> {
  const record = await read(query.trim());
  return { matches: record ? [matchOf(listingOf(record, start.releases))] : [], typeMore: false };
}

async function find(query: string, beginnings: Beginnings, load: LoadShard): Promise<Found> {
  const chosen = beginningsFor(query, beginnings);
  const files = (await Promise.all(chosen.map((beginning) => load(shardNames.lookUp(beginning))))) as LookUp[];
  const byId = new Map<string, Listing>(files.flatMap(({ districts }) => districts).map((each) => [each[0], each]));
  const isWhole = chosen.some((beginning) => beginnings.get(beginning));
  const typeMore = chosen.length === 0 ? mayBegin(query, beginnings) : !isWhole;
  return { matches: search(query, [...byId.values()]), typeMore };
}

/** Each file is asked for once; one that did not arrive is asked for again. */
function remembering(load: LoadShard): LoadShard {
  const asked = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = asked.get(name);
    if (known) return known;
    const answer = load(name);
    asked.set(name, answer);
    answer.catch(() => asked.delete(name));
    return answer;
  };
}

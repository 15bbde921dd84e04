import { figuresOf, type FoundFigure } from './figures.ts';
import { localeName } from './locales.ts';
import type { Address, DistrictRecord, FinderStart } from './shards.ts';
import { stateName } from './states.ts';

/** What the finder fills in for a district. */
export interface FoundDistrict {
  /** The seven digits NCES gives the district. */
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Two letters. */
  readonly state: string;
  readonly stateName: string;
  readonly address: (Address & { readonly at: string; readonly localeName: string | undefined }) | undefined;
  readonly figures: readonly FoundFigure[];
}

/** A record as people read it. */
export function districtOf(record: DistrictRecord, { releases }: Pick<FinderStart, 'releases'>): FoundDistrict {
  const { id, name, otherNames, state, address } = record;
  return {
    ...{ id, name, otherNames, state, stateName: stateName(state) },
    address: address && { ...address, at: `row LEAID ${id}`, localeName: localeName(address.locale) },
    figures: figuresOf(record, releases),
  };
}

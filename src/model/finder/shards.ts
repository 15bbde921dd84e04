import type { Cell } from './gaps.ts';

/** What the columns of the federal files hold. E07 is not among them: it is not professional-learning spending. */
export type Column =
  'students' | 'totalRevenue' | 'currentSpending' | 'titleI' | 'titleIIA' | 'instructionalStaff' | 'teachers';

/** One file of one school year: where its figures come from. */
export interface Release {
  /** The id of the source in sources.yaml. */
  readonly source: string;
  readonly schoolYear: string;
  /** The column that holds the district's id, for the place of a figure: "row LEAID 2923580". */
  readonly idColumn: string;
  /** What each cell of a record is, in order, and the name of its column in the file. */
  readonly columns: readonly { readonly holds: Column; readonly name: string }[];
}

/** The first file a page reads: what the others are called and what they hold. */
export interface FinderStart {
  readonly version: 1;
  /** The day the shards were made, as 2026-11-22. */
  readonly made: string;
  /** The newest school year first. */
  readonly releases: readonly Release[];
  /** The beginnings of words that have a file of their own; a "+" marks those whose file holds only the largest. */
  readonly beginnings: readonly string[];
  /** The first district id of each file of records, in order. */
  readonly records: readonly string[];
}

/** A district in a list of those that may be meant. Students are the latest number known, or null. */
export type Listing = readonly [
  ...[id: string, name: string, state: string, city: string, zip: string, students: number | null],
  ...otherNames: string[],
];

/** The districts that have a word with this beginning in their names, cities or ZIPs. */
export interface LookUp {
  readonly districts: readonly Listing[];
}

/** Where a district's office is, and from which file that is known. */
export interface Address {
  readonly source: string;
  readonly street: string;
  readonly city: string;
  readonly zip: string;
  /** Two digits: 21 is a large suburb. */
  readonly locale: string;
}

/** Everything the files say about a district. */
export interface DistrictRecord {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly state: string;
  readonly address?: Address;
  /** The cells of each release that lists the district, by its source. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
}

/** The middle of what districts reported, and how many of them did. */
export interface Median {
  readonly median: number | null;
  readonly reported: number;
  /** How many districts the figure applies to, reported or not. */
  readonly districts: number;
}

/** The medians of one state and of the nation, by source and by measure. */
export interface StateMedians {
  readonly state: string;
  /** The sources that have a file of what each district reported. */
  readonly spreads: readonly string[];
  readonly medians: Readonly<
    Record<string, Readonly<Record<string, { readonly state?: Median; readonly nation?: Median }>>>
  >;
}

/** What every district of a state reported, from the lowest up, by measure: the points of a strip chart. */
export interface Spread {
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** The names of the files below the folder of the shards. */
export const shardNames = {
  start: 'start.json',
  /** What the files are made from, for people and for the bibliography. */
  origins: 'manifest.json',
  lookUp: (beginning: string): string => `look-up/${beginning}-.json`,
  records: (firstId: string): string => `records/${firstId}.json`,
  medians: (state: string): string => `medians/${state.toLowerCase()}-.json`,
  spread: (state: string, source: string): string => `spread/${state.toLowerCase()}-${source}.json`,
} as const;

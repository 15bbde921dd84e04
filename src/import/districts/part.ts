import type { Cell } from '../../model/finder/gaps.ts';
import type { Address, Release } from '../../model/finder/shards.ts';
import type { LayoutName } from './layouts.ts';

/** What one file says about one district. */
export interface PartDistrict {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly address?: Omit<Address, 'source'>;
  /** One for each column of the release; left out where the file has none. */
  readonly cells?: readonly Cell[];
}

/** What one file says, read from beginning to end. */
export interface Part {
  /** The file, as a person knows it. */
  readonly table: string;
  readonly layout: LayoutName;
  /** The release it belongs to; files that give addresses have no columns of figures. */
  readonly release: Release;
  readonly districts: readonly PartDistrict[];
  /** Rows of the file that say nothing about a district as a whole, and why they were left out. */
  readonly leftOut: { readonly rows: number; readonly why: string };
  readonly totals: ReadonlyMap<string, Total>;
}

/** The numbers of a column as they stand in the file, codes for missing ones aside. */
export interface Total {
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly sum: number;
}

export const nothingLeftOut = { rows: 0, why: '' } as const;

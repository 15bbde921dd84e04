import type { Absence } from '../../schemas/figure.ts';

/** Why a file gives no figure: what stands in its place, and the remark a reader needs. */
export interface Gap {
  readonly value: Absence;
  readonly note: string;
}

/** Each reason by the letter that stands in the shards where a number would stand. */
export const gaps = {
  m: { value: 'not-reported', note: 'The source gives no figure: it is missing.' },
  s: { value: 'not-reported', note: 'The source withholds this figure.' },
  n: { value: 'not-applicable', note: 'The source says that this figure does not apply to the district.' },
  z: { value: 'not-reported', note: 'The source holds 0 with the flag M, which means missing, not zero.' },
  u: {
    value: 'not-reported',
    note: 'Every district of the state shows 0 in this column, so the state has not reported it.',
  },
  t: {
    value: 'not-reported',
    note: 'The source shows a total of 0, which stands for an amount that was not reported.',
  },
  d: {
    value: 'not-reported',
    note: 'The source shows 0 and does not say whether that is a count of none or a missing one.',
  },
  b: { value: 'not-applicable', note: 'Title II-A has been paid since school year 2002-03.' },
} as const satisfies Readonly<Record<string, Gap>>;

/** A letter that stands for a missing figure. */
export type GapLetter = keyof typeof gaps;

/** A figure as the shards hold it: a number, or the letter of the reason why there is none. */
export type Cell = number | GapLetter;

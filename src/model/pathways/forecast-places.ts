import { placeOf } from '../worksheet/form.ts';

/** A tier to forecast. */
export interface TierForm {
  readonly id: string;
  readonly title: string;
  /** Dollars that stand in the form at first; undefined where they are not known. */
  readonly stipend: number | undefined;
}

/** What the form of a forecast asks. */
export interface ForecastForm {
  /** The title of the pathway. */
  readonly title: string;
  /** What the keys begin with under which the browser keeps what is typed. */
  readonly storage: string;
  readonly tiers: readonly TierForm[];
}

/** The names of the places to write in. */
export const places = {
  participants: 'participants',
  completion: ({ id }: TierForm) => placeOf(id, 'completion'),
  stipend: ({ id }: TierForm) => placeOf(id, 'stipend'),
} as const;

/** What stands in the form before anybody types. */
export function prefilled({ tiers }: ForecastForm): ReadonlyMap<string, string> {
  return new Map(
    tiers.flatMap((tier) =>
      tier.stipend === undefined ? [] : [[places.stipend(tier), String(tier.stipend)] as const],
    ),
  );
}

/** A tier with what it pays, in dollars, and how many of the participants complete it, in percent from 0 to 100. */
export interface ForecastTier {
  readonly title: string;
  readonly stipend: number;
  readonly completion: number;
}

/** What a tier would cost. */
export interface ForecastRow {
  readonly title: string;
  readonly people: number;
  /** People times the stipend of this tier. */
  readonly dollars: number;
  /** Dollars of this tier and those before. */
  readonly total: number;
}

export interface Forecast {
  readonly rows: readonly ForecastRow[];
  /** Dollars in all. */
  readonly total: number;
  /** The places, from 0, of tiers that more people complete than the tier before: they build on each other. */
  readonly rising: readonly number[];
}

/**
 * What stipends would cost. The people who complete a tier are a share of all participants, rounded to the nearest
 * whole person, a half upward; the dollars are those people times the stipend.
 *
 * @param input participants: a whole number
 */
export function forecast(input: { readonly participants: number; readonly tiers: readonly ForecastTier[] }): Forecast {
  let total = 0;
  const rows = input.tiers.map(({ title, stipend, completion }) => {
    const people = share(input.participants, completion);
    const dollars = people * stipend;
    total += dollars;
    return { title, people, dollars, total };
  });
  const rising = input.tiers.flatMap(({ completion }, index) =>
    completion > (input.tiers[index - 1]?.completion ?? 100) ? [index] : [],
  );
  return { rows, total, rising };
}

/** A computer keeps 34.5 people of 3,000 as 34.4999…; what it lost that way comes back before it is rounded. */
function share(participants: number, percent: number): number {
  return Math.round(Number(((participants * percent) / 100).toFixed(6)));
}

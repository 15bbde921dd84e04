/** What a line of a table with one amount a line may say beside the amount, by the fields of an amount. */
export const detailNames = ['kind', 'status', 'source', 'at', 'asOf', 'note'] as const;
export type DetailName = (typeof detailNames)[number];

/** The columns of a table that has one amount in each line, by their places. */
export interface LongColumns {
  readonly year: number;
  readonly amount: number;
  readonly name: number;
  /** What the lines are gathered under. */
  readonly part: number | undefined;
  readonly details: Readonly<Partial<Record<DetailName, number>>>;
}

const headings = {
  year: /^(?:school|fiscal|budget)?[ _]?year$/i,
  amount: /^(?:amount|value|dollars|total amount|amount \(\$\))$/i,
  name: /^(?:label|row|line|line item|item|description|name|category|use|purpose|funding source|fund source|fund)$/i,
  part: /^(?:part|table|section)$/i,
} as const;

const details: Readonly<Record<DetailName, RegExp>> = {
  kind: /^kind$/i,
  status: /^status$/i,
  source: /^source$/i,
  at: /^place[ _]in[ _]source$/i,
  asOf: /^as[ _]of$/i,
  note: /^notes?$/i,
};

/**
 * Finds the columns of a table that has one amount in each line, as this site's own CSV files do.
 *
 * @returns undefined where the headings are none of such a table
 */
export function longColumns(row: readonly string[]): LongColumns | undefined {
  const place = (pattern: RegExp): number => row.findIndex((heading) => pattern.test(heading.trim()));
  const [year, amount, name, part] = [headings.year, headings.amount, headings.name, headings.part].map(place);
  if (year === undefined || amount === undefined || name === undefined) return undefined;
  if (year < 0 || amount < 0 || name < 0) return undefined;
  const found = detailNames.map((detail) => [detail, place(details[detail])] as const).filter(([, at]) => at >= 0);
  return {
    ...{ year, amount, name, part: part === undefined || part < 0 ? undefined : part },
    details: Object.fromEntries(found),
  };
}

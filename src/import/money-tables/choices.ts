/** What an amount of a file is counted in: whole dollars, thousands or millions. */
export const units = [1, 1000, 1_000_000] as const;
export type Unit = (typeof units)[number];

/** What a person says of a file where it can be read in several ways, or was not read as it was meant. */
export interface Choices {
  /** The place of the sheet, from 0. */
  readonly sheet?: number;
  readonly unit?: Unit;
  /** Whether "2022" above a column is the school year that ends in 2022 or the one that starts in it. */
  readonly plainYears?: 'ends' | 'starts';
  /** What a column is, by its place: `leftOut`, `rowNames`, or a school year. */
  readonly columns: Readonly<Record<number, string>>;
  /** Where a row belongs, by its number: `leftOut` or the id of a target. */
  readonly rows: Readonly<Record<number, string>>;
}

export const noChoices: Choices = { columns: {}, rows: {} };

export const leftOut = '';
/** The column that says what each row is. */
export const rowNames = 'names';

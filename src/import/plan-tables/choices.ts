import type { Unit } from '../money-tables/choices.ts';

/** Whether "2027" is the school year that ends in it or the one that starts in it; undefined where nobody said. */
export type PlainYears = 'ends' | 'starts' | undefined;

/** What a person says of tables where they can be read in several ways, or were not understood. */
export interface PlanChoices {
  readonly unit?: Unit;
  readonly plainYears?: 'ends' | 'starts';
  /** The school year of amounts that name none. */
  readonly schoolYear?: string;
  /** What columns are, by their headings in small letters: the label or the id of a field; empty to keep in the notes. */
  readonly columns: Readonly<Record<string, string>>;
}

export const noPlanChoices: PlanChoices = { columns: {} };

/** A column that is kept in the notes. */
export const inNotes = '';

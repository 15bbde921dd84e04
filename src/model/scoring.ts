import type { ScoringGuide } from '../schemas/scoring.ts';
import { cited, type Cited } from './library/cited.ts';
import type { Notes } from './notes.ts';

/** A scoring guide or a rubric as a table: criteria by levels. */
export interface ScoringView {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly levels: readonly string[];
  readonly rows: readonly { readonly criterion: string; readonly cells: readonly Cited[] }[];
}

/** A level that a row does not describe is an empty cell. */
export function scoringView({ levels, rows }: ScoringGuide, id: string, caption: string, notes: Notes): ScoringView {
  return {
    ...{ id, caption, levels },
    rows: rows.map((row) => ({
      criterion: row.criterion,
      cells: levels.map((_, index) => cited(row.levels[index] ?? '', notes)),
    })),
  };
}

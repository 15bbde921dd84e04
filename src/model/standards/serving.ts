import type { Context } from '../context.ts';
import { namingIndex } from '../library/naming.ts';
import type { LinkView } from '../navigation.ts';

const indexes = {
  designs: namingIndex(
    ({ corpus }) => corpus.designs,
    ({ data }) => data.standards,
  ),
  cases: namingIndex(
    ({ corpus }) => corpus.cases,
    ({ data }) => data.standards,
  ),
};

/** The designs or cases that name a standard, in the order of their titles. */
export function serving(kind: keyof typeof indexes, standard: string, context: Context): readonly LinkView[] {
  return indexes[kind](standard, context);
}

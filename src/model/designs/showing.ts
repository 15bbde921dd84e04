import { namingIndex } from '../library/naming.ts';

/** The cases that show a design, in the order of their titles. */
export const showing = namingIndex(
  ({ corpus }) => corpus.cases,
  ({ data }) => data.designs,
);

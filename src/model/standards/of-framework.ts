import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { inReadingOrder } from '../library/neighbours.ts';

/** The standards of a framework in its order. */
export function standardsOf(framework: string, { corpus }: Context): PublishedEntry<'standards'>[] {
  return corpus.standards.filter(({ data }) => data.framework === framework).sort(inReadingOrder);
}

/** Whether a framework is a set of standards, which has an edition and a CASE file; all others are models. */
export function isSetOfStandards({ data }: PublishedEntry<'frameworks'>): boolean {
  return data.kind === 'standards';
}

import { number } from '../../lib/format.ts';

/** The change that helps where giving up one filter is not enough. */
export function clearSentence(found: number): string {
  return `Clear all filters: ${number(found)} ${found === 1 ? 'fits' : 'fit'}`;
}

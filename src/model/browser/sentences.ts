import { number } from '../../lib/format.ts';

/** "12 of 46 learning designs": what is said aloud when a filter changes. */
export function foundSentence(noun: string, found: number, total: number): string {
  if (found === total) return `All ${number(total)} ${noun}`;
  return found === 0 ? `None of ${number(total)} ${noun}` : `${number(found)} of ${number(total)} ${noun}`;
}

/** What is said where the address asks for something the page does not know; nothing where it knows it all. */
export function leftOutSentence(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' One part of the address is not known here and was left out.'
    : ` ${number(count)} parts of the address are not known here and were left out.`;
}

/** A change that would find something. */
export function loosenSentence(heading: string, found: number): string {
  return `Take any answer to “${heading}”: ${number(found)} ${found === 1 ? 'fits' : 'fit'}`;
}

/** How many entries are chosen for a comparison. */
export function comparedSentence(count: number, most: number): string {
  const chosen = `${count} of ${most} chosen to compare.`;
  if (count === 1) return `${chosen} Choose at least one more.`;
  return count === most ? `${chosen} To choose another, take one away.` : chosen;
}

/** How many values of a facet are chosen, beside its heading. */
export function chosenWords(count: number): string {
  return count === 0 ? '' : `${count} chosen`;
}

/** What is chosen, for a sheet on which the boxes are not printed: "Goal: Reading. School year: 2026-27." */
export function chosenSentence(
  chosen: readonly { readonly heading: string; readonly labels: readonly string[] }[],
): string {
  return chosen.map(({ heading, labels }) => `${heading}: ${labels.join('; ').replace(/\.$/, '')}.`).join(' ');
}

/** What is said where the list did not arrive. */
export const notLoaded = 'The list could not be loaded, so filters do not work just now. Reload the page to try again.';

import { number } from '../../lib/format.ts';
import { readableName } from './readable-name.ts';
import type { Found } from './finder.ts';
import type { Match } from './search.ts';

/** What the district finder says. */
export const finderWords = {
  label: 'Name, city or ZIP of a district',
  hint: 'Type two letters or more, then choose with the arrow keys and Enter, or with a click.',
  list: 'Districts',
  more: 'Type at least two letters or digits.',
  slow: 'Still loading: the connection is slow.',
  failed: 'The federal figures did not arrive. Look at the connection, then press “Try again”.',
  again: 'Try again',
  unknown: 'No file at hand lists this district any more. Type its figures by hand.',
  accept: 'Use these figures',
  accepted: 'The figures were filled in, each with its source.',
  figures: 'What federal files say',
  compared: 'Beside other districts',
  chart: 'Show as a chart',
  drawing: 'Loading the chart.',
  sources: 'Where the figures come from',
  spending: 'Money received is not money spent: no federal file says what a district spends on professional learning.',
} as const;

/** Fewer letters are not worth a look. */
export const fewestLetters = 2;

/** How many districts a query found, as it is read aloud. */
export function foundSentence({ matches, typeMore }: Found): string {
  if (matches.length === 0)
    return typeMore
      ? 'No district yet. Type more letters, or the city, the state or the ZIP.'
      : 'No district found. Look at the spelling, or type its city or ZIP; a district in no file can be typed by hand.';
  const counted = matches.length === 1 ? '1 district.' : `${number(matches.length)} districts.`;
  return `${counted} Choose with the arrow keys.${typeMore ? ' Type more to see others.' : ''}`;
}

/** "Hershey, Pennsylvania 17033; 3,444 students": what tells a district from others of its name. */
export function placeOf({ city, stateName, zip, students }: Match): string {
  const place = [city === '' ? '' : readableName(city), stateName].filter(Boolean).join(', ');
  const size = students === null ? '' : `; ${number(students)} students`;
  return `${place}${zip === '' ? '' : ` ${zip}`}${size}`;
}

/** What is said when a district was chosen: its figures follow on the page. */
export function shownSentence(title: string, stateName: string): string {
  return `${title}, ${stateName}: its figures follow.`;
}

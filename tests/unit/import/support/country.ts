import type { DistrictRecord, Release } from '../../../../src/model/finder/shards.ts';
import { stateCodes } from '../../../../src/schemas/identifiers.ts';
import { randomFrom } from '../../../mutations/random.ts';

/** Beginnings and ends of made-up place names. */
const first = 'North South East West New Lake River Oak Spring Green Mill Park Stone Clear Fair High Mount Saint'.split(
  ' ',
);
const second = 'brook field wood land ville ton burg port ford dale view ridge hill mont creek haven'.split(' ');
const kinds = 'Township School District|Unified|County Schools|ISD|Public Schools|Charter Academy|City'.split('|');

/** So many made-up districts with figures in each release, the same every time. */
export function madeUpCountry(count: number, releases: readonly Release[]): DistrictRecord[] {
  const { below, pick } = randomFrom(count);
  // As in the real country, the words that come first are far more common than those at the end.
  const common = (words: readonly string[]): string =>
    words[Math.floor((below(words.length) * below(words.length)) / words.length)] ?? '';
  const place = (): string => `${below(3) === 0 ? `${common(first)} ` : ''}${common(first)}${common(second)}`;
  return Array.from({ length: count }, (_, index): DistrictRecord => ({
    id: String(100_000 + index * 40).padStart(7, '0'),
    name: `${place()}${below(2) === 0 ? ` ${common(second)}` : ''} ${pick(kinds)} ${below(300)}`,
    otherNames: [],
    state: stateCodes[Math.floor((index / count) * stateCodes.length)] ?? 'MO',
    address: {
      ...{ source: 'nces-edge-2018-19', street: `${index} ${place()} Street`, city: place(), locale: '21' },
      zip: String(10_000 + below(89_999)),
    },
    cells: Object.fromEntries(
      releases.map(({ source }) => [
        source,
        [below(9000), ...[900_000, 900_000, 900, 90].map((most) => below(most) * 1000)],
      ]),
    ),
  }));
}

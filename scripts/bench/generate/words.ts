import { type Dice, dice } from './dice.ts';

const beginnings = ['a', 'co', 'de', 'fi', 'gra', 'ho', 'i', 'me', 'no', 'pla', 'ri', 'se', 'tea', 'u'] as const;
const endings = ['ching', 'd', 'ft', 'men', 'n', 'r', 's', 't', 'tion', 'wing'] as const;
const middles = ['', 'bi', 'du', 'fe', 'ka', 'li', 'mo', 'na', 'pu', 'ro', 'sa', 'ti'] as const;

/** Made-up words, about as many as the texts of a large site hold, so that a search index has real work to do. */
const vocabulary: readonly string[] = beginnings.flatMap((beginning) =>
  middles.flatMap((first) =>
    middles.slice(0, 4).flatMap((second) => endings.map((ending) => beginning + first + second + ending)),
  ),
);

/** From frequent to rare: frequent words are short, so that texts are no harder to read than real ones; else in no order. */
const ranked = rank(vocabulary, dice(20_261_122));

function rank(words: readonly string[], { fraction }: Dice): readonly string[] {
  return words
    .map((word) => ({ word, place: word.length + fraction() }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
}

/** One word. As in real texts, a few words are frequent and most are rare (Zipf's law). */
export function word({ fraction }: Dice): string {
  return ranked[Math.floor(ranked.length ** fraction()) - 1] ?? 'and';
}

/** So many words with spaces between them, the first with a capital letter. */
export function phrase(dice: Dice, length: number): string {
  const words = Array.from({ length }, () => word(dice)).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A sentence of 7 to 13 words; `tail` goes before its full stop. */
export function sentence(dice: Dice, tail = ''): string {
  return `${phrase(dice, dice.between(7, 13))}${tail}.`;
}

/** A summary of seven words: the reading level of fewer than eight is not judged, and made-up words would be over it. */
export function summary(dice: Dice): string {
  return `${phrase(dice, 7)}.`;
}

/** So many sentences in a row. */
export function sentences(dice: Dice, count: number): string {
  return Array.from({ length: count }, () => sentence(dice)).join(' ');
}

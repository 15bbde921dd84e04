/** Shortened words that are written with one capital letter. */
const shortened = new Set([
  ...['st', 'rd', 'dr', 'pl', 'ln', 'ct', 'mt', 'ft', 'pt', 'blvd', 'hwy', 'pkwy', 'sq', 'apt'],
  ...['co', 'cnty', 'twp', 'dist', 'sch', 'schs', 'schl', 'schls', 'pblc', 'jct', 'hts', 'spgs', 'ctr'],
]);

/** Letters that stand for words each, and numbers of streets and districts in Roman figures. */
const letters = new Set([
  ...['isd', 'usd', 'csd', 'ufsd', 'cusd', 'ccsd', 'chsd', 'esd', 'rsd', 'msd', 'gsd', 'boces', 'kipp', 'ymca'],
  ...['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'po'],
]);

const small = new Set(['of', 'the', 'and', 'for', 'at', 'in', 'on']);

/**
 * A name or an address as people write it. Some federal files hold capitals only: "MIDDLETOWN CITY SCHOOL DISTRICT" is
 * "Middletown City School District". A text that has small letters stays as it is.
 */
export function readableName(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text
    .replaceAll(/(?<![\p{L}\p{N}])\p{L}+/gu, (word, at: number) => readableWord(word, at === 0))
    .replaceAll(/(?<=\p{N})(?:ST|ND|RD|TH)(?!\p{L})/gu, (ending) => ending.toLowerCase());
}

function readableWord(word: string, isFirst: boolean): string {
  const low = word.toLowerCase();
  if (small.has(low) && !isFirst) return low;
  const isShort = word.length < 3 || !/[aeiouy]/.test(low);
  if (letters.has(low) || (isShort && !shortened.has(low))) return word;
  const capital = low.charAt(0).toUpperCase() + low.slice(1);
  return capital.replace(/^Mc(\p{L})(?=\p{L}{3})/u, (_, next: string) => `Mc${next.toUpperCase()}`);
}

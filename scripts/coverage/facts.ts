/** A text as facts are looked for in it: small letters, plain quotes and hyphens, single blanks, figures without commas. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’‚′]/g, "'")
    .replaceAll(/[“”„″]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .trim();
}

/**
 * Whether a text says a fact: word for word, from the start of a word on. A word may go on ("observe" in "observes"), a
 * number may not: 20 is said neither by 2019 nor by 20.5.
 *
 * @param text as `plain` makes it
 */
export function says(text: string, fact: string): boolean {
  const words = plain(fact);
  const start = /^[\p{L}\p{N}]/u.test(words) ? String.raw`(?<![\p{L}\p{N}]|\d[.,])` : '';
  const end = /\d$/.test(words) ? String.raw`(?![\p{L}\p{N}]|[.,]\d)` : '';
  return new RegExp(`${start}${words.replaceAll(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`)}${end}`, 'u').test(text);
}

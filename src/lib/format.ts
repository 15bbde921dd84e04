/**
 * Numbers, money and dates as a reader in the United States writes them; the locale is pinned, not the machine's.
 * The sign display keeps zero free of a minus.
 */
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0, signDisplay: 'negative' });
const decimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'negative' });
const signed = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** Whole dollars: 12500 is "$12,500". */
export function dollars(amount: number): string {
  return `$${whole.format(amount)}`;
}

/** A count or a ratio, with one decimal where it has one: 14.2. */
export function number(value: number): string {
  return decimal.format(value);
}

/** From and to with an en dash between: "4–12"; one number where the two are the same. */
export function range(from: number, to: number): string {
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}

/** A share of 1 as a percentage: 0.125 is "12.5%". */
export function share(value: number): string {
  return `${decimal.format(value * 100)}%`;
}

/** A change as a share of 1, with its sign: 0.05 is "+5%". A true minus sign reads aloud as "minus". */
export function change(value: number): string {
  return `${signed.format(value * 100).replace('-', '\u2212')}%`;
}

/** An ISO day in words: "2026-11-22" is "November 22, 2026". */
export function date(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`));
}

/** "a, b and c". */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
